// Twilio as it behaves: checks the keys, answers its magic numbers with its error codes, walks each message through its
// statuses and signs every call it makes.

import { base64Of, bytesOf, type Call, call, form, hmacBytes, json, type Vendor } from "./wire.ts";

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
}

export function fakeTwilio(accountSid: string, authToken: string) {
  const messages: Message[] = [];
  const vendor: Vendor = async (request) => {
    if (request.headers.get("authorization") !== `Basic ${base64Of(bytesOf(`${accountSid}:${authToken}`))}`) {
      return json(401, { code: 20003, message: "Authenticate", status: 401 });
    }
    if (new URL(request.url).pathname !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) {
      return json(404, { code: 20404, message: "The requested resource was not found", status: 404 });
    }
    const sent = await form(request);
    const to = sent.get("To") ?? "";
    const code = MAGIC[to];
    if (code) {
      const status = code === 20500 ? 500 : code === 20429 ? 429 : 400;
      return json(status, { code, message: `The number ${to} is wrong somehow`, status });
    }
    const sid = `SM${String(messages.length + 1).padStart(32, "0")}`;
    const from = sent.get("From") ?? sent.get("MessagingServiceSid") ?? "";
    const [body, validity] = [sent.get("Body") ?? "", sent.get("ValidityPeriod") ?? ""];
    messages.push({ sid, to, from, body, validity, statusCallback: sent.get("StatusCallback") });
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
