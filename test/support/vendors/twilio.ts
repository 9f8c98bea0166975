// Twilio as it behaves: checks the keys, answers its magic numbers with its error codes, walks each message through its
// statuses, signs every call it makes, and lists what went out and came in, page by page, newest first.

import { base64Of, bytesOf, type Call, call, form, hmacBytes, json, NOW, type Vendor } from "./wire.ts";

const MAGIC: Readonly<Record<string, number>> = {
  "+15005550001": 21211,
  "+15005550004": 21610,
  "+15005550009": 21614,
  "+15005550500": 20500,
  "+15005550429": 20429,
  "+15005550611": 21611,
};

interface Message {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly validity: string;
  readonly statusCallback: string | null;
  readonly direction: "outbound-api" | "inbound";
  readonly service: string | null;
  readonly created: number;
  status: string;
  errorCode: number | null;
}

export function fakeTwilio(accountSid: string, authToken: string, clock = () => NOW) {
  const messages: Message[] = [];
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;

  function keep(message: Pick<Message, "to" | "from" | "body" | "status"> & Partial<Message>): string {
    const sid = `SM${String(messages.length + 1).padStart(32, "0")}`;
    const rest = { validity: "", statusCallback: null, service: null, created: clock(), errorCode: null };
    messages.push({ sid, direction: "outbound-api", ...rest, ...message });
    return sid;
  }

  /** What is still queued has no day of sending, so a filter by that day leaves it out. */
  function listed(url: URL): Response {
    const ask = url.searchParams;
    const since = Date.parse(ask.get("DateSent>") ?? "");
    const found = messages
      .filter((one) => (ask.get("To") ?? one.to) === one.to && (ask.get("From") ?? one.from) === one.from)
      .filter((one) => Number.isNaN(since) || (one.status !== "queued" && one.created >= since))
      .sort((a, b) => b.created - a.created);
    const [size, page] = [Number(ask.get("PageSize") ?? 50), Number(ask.get("Page") ?? 0)];
    const more = new URLSearchParams([...ask].filter(([name]) => name !== "Page"));
    more.set("Page", String(page + 1));
    return json(200, {
      page,
      page_size: size,
      next_page_uri: found.length > (page + 1) * size ? `${path}?${more}` : null,
      messages: found.slice(page * size, (page + 1) * size).map((one) => ({
        ...{ sid: one.sid, account_sid: accountSid, api_version: "2010-04-01", messaging_service_sid: one.service },
        ...{ direction: one.direction, from: one.from, to: one.to, body: one.body, status: one.status },
        ...{ error_code: one.errorCode, error_message: null, num_media: "0", num_segments: "1", price: null },
        date_created: new Date(one.created).toUTCString().replace("GMT", "+0000"),
        date_sent: one.status === "queued" ? null : new Date(one.created).toUTCString().replace("GMT", "+0000"),
        uri: `${path.replace(".json", "")}/${one.sid}.json`,
        subresource_uris: { media: `${path.replace(".json", "")}/${one.sid}/Media.json` },
      })),
    });
  }

  const vendor: Vendor = async (request) => {
    if (request.headers.get("authorization") !== `Basic ${base64Of(bytesOf(`${accountSid}:${authToken}`))}`) {
      return json(401, { code: 20003, message: "Authenticate", status: 401 });
    }
    if (new URL(request.url).pathname === path.replace("/Messages", "")) {
      return json(200, { sid: accountSid, friendly_name: "Brightside", status: "active", type: "Full" });
    }
    if (new URL(request.url).pathname !== path) {
      return json(404, { code: 20404, message: "The requested resource was not found", status: 404 });
    }
    if (request.method === "GET") return listed(new URL(request.url));
    const sent = await form(request);
    const to = sent.get("To") ?? "";
    const code = MAGIC[to];
    if (code) {
      const status = code === 20500 ? 500 : code === 20429 ? 429 : 400;
      return json(status, { code, message: `The number ${to} is wrong somehow`, status });
    }
    const from = sent.get("From") ?? sent.get("MessagingServiceSid") ?? "";
    const [body, validity] = [sent.get("Body") ?? "", sent.get("ValidityPeriod") ?? ""];
    const service = sent.get("MessagingServiceSid");
    const statusCallback = sent.get("StatusCallback");
    const sid = keep({ to, from, body, validity, statusCallback, service, status: "queued" });
    return json(201, { sid, status: "queued", to, from, body, error_code: null });
  };

  async function signed(url: string, params: Record<string, string>): Promise<Call> {
    const all = { AccountSid: accountSid, ...params };
    const text = Object.entries(all)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .reduce((sum, [name, value]) => sum + name + value, url);
    const signature = base64Of(await hmacBytes("SHA-1", bytesOf(authToken), text));
    const headers = { "x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded" };
    return call(url, headers, new URLSearchParams(all).toString());
  }

  return {
    vendor,
    messages,
    /** A text that came in and of which we were never told. */
    hear: (from: string, to: string, body: string, created = clock(), service: string | null = null) =>
      keep({ from, to, body, created, service, direction: "inbound", status: "received" }),
    status: (url: string, sid: string, status: string, extra: Record<string, string> = {}) =>
      signed(url, { MessageSid: sid, SmsSid: sid, MessageStatus: status, SmsStatus: status, ...extra }),
    reply: (url: string, from: string, to: string, body: string, extra: Record<string, string> = {}) =>
      signed(url, {
        MessageSid: `SM${from.slice(1)}`,
        SmsStatus: "received",
        From: from,
        To: to,
        Body: body,
        ...extra,
      }),
  };
}
