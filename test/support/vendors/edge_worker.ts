// One channel in the real runtime: takes a parcel and credentials, sends with the real door, answers with the outcome.

import type { Channel, Parcel } from "../../../src/channels/contract.ts";
import { http } from "../../../src/channels/http.ts";
import { credentials, smtp } from "../../../src/channels/smtp.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const { parcel, keys }: { parcel: Parcel; keys: unknown } = await request.json();
    const channel: Channel<ReturnType<typeof credentials.parse>> = smtp;
    return Response.json(await channel.send(parcel, credentials.parse(keys), { http: http(), now: Date.now() }));
  },
};
