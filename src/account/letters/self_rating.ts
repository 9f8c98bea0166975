import { defang } from "../../channels/sms/sms_text.ts";
import { nextAfterQuiet } from "../../invitation/quiet.ts";
import { wording } from "../../wording/all.ts";
import { calledName } from "../../wording/given_name.ts";
import type { Query } from "../business/context.ts";
import { type Message, paramsColumn } from "../outbox/outbox.ts";
import { staffColumn } from "../people/people.ts";
import { db } from "../store/sql.ts";
import type { VisitFacts } from "../visits/facts.ts";
import { readSelfRatings } from "../visits/self_ratings.ts";
import { INVITATION_SECONDS, type Letter, mirrorLink, split, stop } from "./letter.ts";

export function mirrorLetter(ctx: Query, facts: VisitFacts, message: Message): Letter {
  const { sql, business, now, deployment: paper } = ctx;
  const { staff = 0 } = paramsColumn.read(message.params);
  const row = sql.one(db.selectFrom("visits").select(["staff", "self_ratings"]).where("id", "=", facts.visitId));
  const crew = staffColumn.read(row?.staff ?? "[]");
  if (!business.settings.mirror) return stop("skipped", "not_wanted");
  if (!crew.some((c) => c.id === staff)) return stop("cancelled", "out_of_date");
  if (readSelfRatings(row?.self_ratings ?? null)[staff] !== undefined) return stop("skipped", "already_answered");
  if (now >= facts.expiresAt) return stop("skipped", "expired");
  const until = nextAfterQuiet(now, business.timezone, business.settings.survey.quietHours);
  if (until > now) return { go: false, status: "waiting", reason: "quiet_hours", until };
  const name = sql.one(db.selectFrom("staff").select("name").where("id", "=", staff))?.name ?? "";
  const link = mirrorLink(paper, business.id, facts.visitId, staff);
  const said = { staff: calledName(name), customer: defang(calledName(facts.customer)), link };
  return split(wording(business.language).text.mirror(said), link, INVITATION_SECONDS);
}
