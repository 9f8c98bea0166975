// Any mail server, over the platform's sockets. Always under TLS, from the first byte or by STARTTLS: a server that
// offers none is refused, since it would be told our password in the clear. Our own client because the one kept for
// Workers (worker-mailer) goes on in the clear, lets a header hold another, and does not tell who refused what.

import * as z from "zod";
import type { Channel, Http, Outcome } from "../contract.ts";
import { guard } from "../guard.ts";
import { delivered, later, never, uncertain } from "../outcome.ts";
import { address, emailAddress, extraHeaders, subjectOf } from "./email.ts";
import { mime } from "./mime.ts";
import { converse, Refused, type Socket } from "./smtp_session.ts";

const fields = z.strictObject({
  host: z.hostname(),
  /** `tls` speaks TLS at once (465); `starttls` asks for it (587, 2525). */
  security: z.enum(["tls", "starttls"]),
  port: z.literal([25, 465, 587, 2465, 2525, 2587]),
  username: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  from: emailAddress,
  /** `smtp://127.0.0.1:2525`: a server of our own for testing, not guarded. */
  baseUrl: z.url({ protocol: /^smtp$/ }).optional(),
});
export const credentials = fields.refine(
  ({ username, password }) => (username === undefined) === (password === undefined),
  { path: ["password"], message: "a user name and a password go together" },
);
type SmtpCredentials = z.infer<typeof credentials>;

/** As `connect` of `cloudflare:sockets`. */
export type Connect = (
  at: { hostname: string; port: number },
  options: { secureTransport: "on" | "starttls"; allowHalfOpen: boolean },
) => Socket;

const WHOLE_MS = 25_000;

export function smtpOver(connect: () => Promise<Connect>, wholeMs = WHOLE_MS): Channel<SmtpCredentials> {
  return {
    name: "smtp",
    medium: "email",
    async send(parcel, credentials, { http, now }) {
      const [to, sender] = [address(parcel.to), address(credentials.from)];
      if (to === null) return never("smtp: not an email address", "address");
      if (sender === null) return never("smtp: the sender is not an email address", "credentials");
      const refused = await guarded(credentials, http);
      if (refused !== null) return refused;
      const domain = domainOf(sender);
      const messageId = `${parcel.id.replace(/[^\w.-]/g, "")}@${domain}`;
      const data = mime({
        from: { name: parcel.senderName, address: sender },
        to,
        subject: subjectOf(parcel),
        text: parcel.text,
        html: parcel.html,
        headers: extraHeaders(parcel),
        messageId,
        date: now,
      });
      const talk = { ...talkOf(credentials), domain, from: sender, to, data, messageId, wholeMs };
      return attempt(connect, placeOf(credentials), talk);
    },
    async probe(credentials, { http }) {
      const sender = address(credentials.from);
      if (sender === null) return never("smtp: the sender is not an email address", "credentials");
      const only = { domain: domainOf(sender), from: sender, to: null, data: "", messageId: "", wholeMs };
      const talk = { ...talkOf(credentials), ...only };
      return (await guarded(credentials, http)) ?? attempt(connect, placeOf(credentials), talk);
    },
  };
}

export const smtp = smtpOver(async () => (await import("cloudflare:sockets")).connect);

function placeOf({ host, port, baseUrl }: SmtpCredentials): { hostname: string; port: number } {
  if (baseUrl === undefined) return { hostname: host, port };
  const own = new URL(baseUrl);
  return { hostname: own.hostname, port: Number(own.port) };
}

/** Why this server is none to talk to; null when it may be. */
async function guarded({ host, baseUrl }: SmtpCredentials, http: Http): Promise<Outcome | null> {
  const found = baseUrl === undefined ? await guard(`https://${host}/`, http) : null;
  if (found === null || found.ok) return null;
  return found.why === "unresolved" ? later(`smtp: ${found.reason}`) : never(`smtp: ${found.reason}`, "credentials");
}

function talkOf({ security, username, password }: SmtpCredentials) {
  return { security, login: username === undefined || password === undefined ? null : { username, password } };
}

const domainOf = (sender: string) => sender.slice(sender.lastIndexOf("@") + 1);

async function attempt(
  connect: () => Promise<Connect>,
  place: { hostname: string; port: number },
  talk: Parameters<typeof converse>[1] & { readonly messageId: string; readonly wholeMs: number },
): Promise<Outcome> {
  let sent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open: Socket[] = [];
  const keep = (socket: Socket) => {
    open.push(socket);
    // A handshake that fails is heard of on the streams; here it would only be an unhandled echo.
    for (const echo of [socket.opened, socket.closed]) echo?.catch(() => {});
  };
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too slow")), talk.wholeMs);
  });
  const options = { secureTransport: talk.security === "tls" ? "on" : "starttls", allowHalfOpen: false } as const;
  try {
    const socket = (await connect())(place, options);
    keep(socket);
    const talking = converse(socket, talk, {
      upgraded: keep,
      whole: () => {
        sent = true;
      },
    });
    await Promise.race([talking, tooLong]);
    return delivered(talk.messageId, false);
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    return sent ? uncertain("smtp: no answer after the whole message") : later("smtp: the conversation broke off");
  } finally {
    clearTimeout(timer);
    for (const socket of open) socket.close().catch(() => {});
  }
}
