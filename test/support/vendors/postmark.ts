// Postmark as it behaves: every answer to a mail has an ErrorCode, whatever its status; the list has no bodies.

import { json, type Vendor } from "./wire.ts";

const CODES: Readonly<Record<string, readonly [status: number, code: number]>> = {
  "nora@inactive.example": [422, 406],
  "nora@strange.example": [422, 300],
  "nora@odd.example": [200, 406],
  "nora@busy.example": [429, 429],
};

export function fakePostmark(token: string) {
  const mails: Record<string, unknown>[] = [];
  function listed(ask: URLSearchParams): Response {
    const [count, offset] = [Number(ask.get("count") ?? Number.NaN), Number(ask.get("offset") ?? Number.NaN)];
    if (!(count <= 500) || Number.isNaN(offset)) return json(422, { ErrorCode: 600, Message: "Invalid query" });
    const stream = ask.get("messagestream") ?? "outbound";
    const found = mails
      .map((mail, at) => ({ ...mail, MessageID: `pm_${at + 1}`, MessageStream: mail.MessageStream ?? "outbound" }))
      .filter((mail: Record<string, unknown>) => mail.To === ask.get("recipient") && mail.MessageStream === stream)
      .map(({ MessageID, MessageStream, ...mail }: Record<string, unknown>) => ({
        ...{ MessageID, MessageStream, Recipients: [mail.To], To: [{ Email: mail.To, Name: null }], Cc: [], Bcc: [] },
        ...{ From: mail.From, Subject: mail.Subject, Status: "Sent", Metadata: mail.Metadata ?? {}, Attachments: [] },
      }))
      .reverse();
    return json(200, { TotalCount: found.length, Messages: found.slice(offset, offset + count) });
  }
  const vendor: Vendor = async (request) => {
    if (request.headers.get("x-postmark-server-token") !== token)
      return json(401, { ErrorCode: 10, Message: "No token" });
    if (new URL(request.url).pathname === "/server") return json(200, { ID: 1, Name: "Brightside" });
    if (request.method === "GET") return listed(new URL(request.url).searchParams);
    const sent: Record<string, unknown> = await request.json();
    const refusal = CODES[String(sent.To)];
    if (refusal) return json(refusal[0], { ErrorCode: refusal[1], Message: `${sent.To} is wrong` });
    mails.push(sent);
    return json(200, { To: sent.To, MessageID: `pm_${mails.length}`, ErrorCode: 0, Message: "OK" });
  };
  return { vendor, mails };
}
