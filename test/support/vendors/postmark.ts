// Postmark as it behaves: every answer has an ErrorCode, whatever its status.

import { json, type Vendor } from "./wire.ts";

const CODES: Readonly<Record<string, readonly [status: number, code: number]>> = {
  "nora@inactive.example": [422, 406],
  "nora@strange.example": [422, 300],
  "nora@odd.example": [200, 406],
  "nora@busy.example": [429, 429],
};

export function fakePostmark(token: string) {
  const mails: Record<string, unknown>[] = [];
  const vendor: Vendor = async (request) => {
    if (request.headers.get("x-postmark-server-token") !== token)
      return json(401, { ErrorCode: 10, Message: "No token" });
    const sent: Record<string, unknown> = await request.json();
    const refusal = CODES[String(sent.To)];
    if (refusal) return json(refusal[0], { ErrorCode: refusal[1], Message: `${sent.To} is wrong` });
    mails.push(sent);
    return json(200, { To: sent.To, MessageID: `pm_${mails.length}`, ErrorCode: 0, Message: "OK" });
  };
  return { vendor, mails };
}
