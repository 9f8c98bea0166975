// What each provider must be told of, where it stands there, and what it must be told of us. The names of a provider's own
// pages stay as they read there.
import type { ConnectionWords } from "../../wording/connections/connections.ts";

export interface FormField {
  /** As the channel's credentials name it. */
  readonly name: string;
  readonly label: keyof ConnectionWords["channels"]["fields"];
  readonly where?: string;
  readonly optional?: true;
  readonly options?: readonly (readonly [string, string])[];
}

interface Form {
  readonly label: string;
  readonly fields: readonly FormField[];
  readonly paste: readonly { readonly where: string; readonly what: "messages" | "status" | "events" }[];
}

export const CONNECTED = ["twilio", "vonage", "telnyx", "smtp", "resend", "postmark"] as const;
export type Connected = (typeof CONNECTED)[number];

export const isConnected = (name: string): name is Connected => CONNECTED.some((one) => one === name);

const field = (name: string, where?: string, label = name): FormField => ({
  name,
  label: label as FormField["label"],
  ...(where !== undefined && { where }),
});
const optional = (one: FormField): FormField => ({ ...one, optional: true });

export const FORMS: Readonly<Record<Connected, Form>> = {
  twilio: {
    label: "Twilio",
    fields: [
      field("accountSid", "Twilio Console › Account Info"),
      field("authToken", "Twilio Console › Account Info"),
      field("from", "Twilio Console › Phone Numbers › Active numbers", "number"),
    ],
    paste: [{ where: "Phone Numbers › … › Messaging › A message comes in (HTTP POST)", what: "messages" }],
  },
  vonage: {
    label: "Vonage",
    fields: [
      field("apiKey", "Vonage Dashboard › API Settings"),
      field("apiSecret", "Vonage Dashboard › API Settings"),
      field("from", "Vonage Dashboard › Numbers", "number"),
      optional(field("signatureSecret", "Vonage Dashboard › API Settings › Signature secret")),
    ],
    paste: [
      { where: "API Settings › Messages API › Inbound", what: "messages" },
      { where: "API Settings › Messages API › Status", what: "status" },
    ],
  },
  telnyx: {
    label: "Telnyx",
    fields: [
      field("apiKey", "Telnyx Portal › API Keys"),
      field("from", "Telnyx Portal › Numbers", "number"),
      optional(field("publicKey", "Telnyx Portal › Keys & Credentials › Public Key")),
      optional(field("messagingProfileId", "Telnyx Portal › Messaging")),
    ],
    paste: [{ where: "Messaging › … › Inbound › Send a webhook to this URL", what: "messages" }],
  },
  smtp: {
    label: "SMTP",
    fields: [
      field("host"),
      {
        ...field("port"),
        options: [
          ["starttls 587", "587 · STARTTLS"],
          ["tls 465", "465 · TLS"],
          ["starttls 25", "25 · STARTTLS"],
          ["starttls 2525", "2525 · STARTTLS"],
        ],
      },
      optional(field("username")),
      optional(field("password")),
      field("from", undefined, "address"),
    ],
    paste: [],
  },
  resend: {
    label: "Resend",
    fields: [
      field("apiKey", "Resend › API Keys"),
      field("from", "Resend › Domains", "address"),
      optional(field("webhookSecret", "Resend › Webhooks › Signing Secret")),
    ],
    paste: [{ where: "Resend › Webhooks › Endpoint", what: "events" }],
  },
  postmark: {
    label: "Postmark",
    fields: [
      field("serverToken", "Postmark › Servers › … › API Tokens"),
      field("from", "Postmark › Sender Signatures", "address"),
      optional(field("webhookUser")),
      optional(field("webhookPassword")),
    ],
    paste: [{ where: "Postmark › Servers › … › Webhooks (Basic auth)", what: "events" }],
  },
};

/** What was typed, as the channel wants it. What was left empty is missing; `baseUrl` is for development alone. */
export function credentialsOf(name: Connected, typed: (field: string) => string, development: boolean): object {
  const names = [...FORMS[name].fields.map((one) => one.name), ...(development ? ["baseUrl"] : [])];
  const filled = Object.fromEntries(names.flatMap((one) => (typed(one) === "" ? [] : [[one, typed(one)]])));
  if (name !== "smtp") return filled;
  const [security = "", port = ""] = (filled.port ?? "").split(" ");
  return { ...filled, security, port: Number(port) };
}
