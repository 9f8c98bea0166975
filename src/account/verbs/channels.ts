// The ways out and in: which channels there are, and what providers tell us about what went by them.
import type { Status } from "../../channels/inbound.ts";
import { publicKeyOf } from "../inbound/push_subscription.ts";
import { type Heard, hear } from "../inbound/texts.ts";
import { type ChannelState, channelStates, dropChannel, keepChannel, sealedOf } from "../outbox/providers.ts";
import type { ShutWhy } from "../people/contacts.ts";
import { loseAddress } from "../sending/consequences.ts";
import { hearReport } from "../sending/settle.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export const looks = {
  channels: ({ sql, now, deployment }: Looking): ChannelState[] => channelStates(sql, deployment.defaults, now),
  /** What a browser subscribes with; null where push is not set up. */
  pushKey: async ({ business, deployment }: Looking): Promise<string | null> =>
    publicKeyOf((await deployment.credentials(business.id, "webpush"))?.credentials),
  sealedChannel: ({ sql }: Looking, name: string): string | null => sealedOf(sql, name),
};

export const orders = {
  /** `sealed` null takes the account's own credentials away. */
  keepChannel: ({ tx, now }: Writing, name: string, sealed: string | null) => {
    if (sealed === null) dropChannel(tx, name);
    else keepChannel(tx, name, sealed, now);
    return DONE;
  },
  hear: ({ tx, business, now, deployment }: Writing, heard: Heard) => {
    hear(tx, business, deployment, heard, now);
    return DONE;
  },
  report: ({ tx, business, now }: Writing, provider: string, providerId: string, status: Status) => {
    hearReport(tx, business, provider, providerId, status, now);
    return DONE;
  },
  /** A mail address that bounced is not written to again; one that complained has opted out. */
  shut: ({ tx, business, now }: Writing, address: string, why: ShutWhy) => {
    loseAddress(tx, business, address, why, now);
    return DONE;
  },
};
