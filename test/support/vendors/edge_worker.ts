// The whole table in the real runtime, with the real door: sends a parcel, looks it up, or believes a call.

import { type Adapter, channels, isChannel } from "../../../src/channels/channels.ts";
import type { Parcel } from "../../../src/channels/contract.ts";
import { http } from "../../../src/channels/http.ts";

interface Order {
  readonly channel: string;
  readonly keys: unknown;
  readonly now: number;
  readonly parcel?: Parcel;
  /** Look the parcel up instead of sending it. */
  readonly since?: number;
  readonly hook?: { url: string; headers: [string, string][]; body: string };
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { channel, keys, now, parcel, since, hook }: Order = await request.json();
    if (!isChannel(channel)) return new Response(null, { status: 404 });
    const adapter: Adapter = channels[channel];
    if (parcel && since !== undefined) {
      return Response.json((await adapter.lookUp?.(parcel, keys, { http: http(), now }, since)) ?? null);
    }
    if (parcel) return Response.json(await adapter.send(parcel, keys, { http: http(), now }));
    if (!hook || !adapter.receive) return new Response(null, { status: 400 });
    const { url, body } = hook;
    return Response.json(
      await adapter.receive({ method: "POST", url, headers: new Headers(hook.headers), body }, keys, now),
    );
  },
};
