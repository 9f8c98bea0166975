// A customer's link for a friend. Opening it counts nothing, because machines open links; a friend who leaves a number
// is counted, and the owner hears of it at once.

import { quoted } from "../../channels/sms/sms_text.ts";
import { wording } from "../../wording/all.ts";
import { calledName } from "../../wording/given_name.ts";
import { type BusinessView, businessView } from "../business/business.ts";
import type { Command, Query } from "../business/context.ts";
import { plan } from "../outbox/outbox.ts";
import { managers } from "../people/people.ts";
import { db } from "../store/sql.ts";
import { visitFacts } from "../visits/facts.ts";

export interface FriendView {
  readonly business: BusinessView;
  readonly language: string;
  readonly languages: readonly string[];
  /** Who passed it on; empty when nobody's name is known. */
  readonly from: string;
}

export interface Friend {
  readonly name: string;
  readonly phone: string;
}

export function friendView(ctx: Query, visitId: number): FriendView | null {
  const { business } = ctx;
  const facts = visitFacts(ctx, visitId);
  if (facts === null) return null;
  const { languages } = business.settings.survey;
  return {
    business: businessView(business),
    language: business.language,
    languages,
    from: facts.customer === "" ? "" : calledName(facts.customer),
  };
}

export function friendCalled(ctx: Command, visitId: number, friend: Friend): FriendView | null {
  const { tx, business, now } = ctx;
  const view = friendView(ctx, visitId);
  if (view === null) return null;
  const known = tx.one(
    db
      .selectFrom("notes")
      .select("id")
      .where("visit_id", "=", visitId)
      .where("kind", "=", "friend")
      .where("phone", "=", friend.phone),
  );
  if (known !== undefined) return view;
  tx.run(db.insertInto("notes").values({ kind: "friend", visit_id: visitId, at: now, ...friend, text: null }));
  const { text, someone } = wording(business.language);
  const owner = managers(tx).find((m) => m.role === "owner");
  const medium = owner?.phone ? "sms" : "email";
  plan(tx, {
    kind: "reply",
    recipient: "manager",
    medium,
    address: owner?.phone ?? owner?.email ?? null,
    visitId,
    managerId: owner?.id ?? null,
    params: {
      text: text.friend({
        name: quoted(friend.name),
        phone: friend.phone,
        customer: view.from === "" ? someone : quoted(view.from),
      }),
    },
    dedupeKey: `friend:${visitId}:${friend.phone}`,
    dueAt: now,
    now,
  });
  return view;
}
