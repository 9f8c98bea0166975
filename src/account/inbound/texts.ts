// A text that came in. A manager's code takes a case; a customer's digit is a tap, their words a comment; STOP is obeyed
// at once by everyone; strangers hear nothing.

import { readReply } from "../../recovery/reply.ts";
import { wording } from "../../wording/all.ts";
import { firstName } from "../../wording/names.ts";
import type { Command } from "../business/context.ts";
import { caseOf } from "../cases/case_row.ts";
import { awaited } from "../cases/history.ts";
import { surveyLink } from "../letters/letter.ts";
import { plan } from "../outbox/outbox.ts";
import { openAddress } from "../people/contacts.ts";
import { followUp } from "../recovery/triggers.ts";
import { hurry, loseAddress } from "../sending/consequences.ts";
import { db } from "../store/sql.ts";
import { more } from "../survey/more.ts";
import { tap } from "../survey/tap.ts";
import { type Ear, earOf } from "./sender.ts";
import { codesOf, takeByText } from "./take_by_text.ts";

export interface Heard {
  readonly provider: string;
  /** The provider's id of the text; hearing it again does nothing. */
  readonly id: string;
  readonly from: string;
  readonly text: string;
  /** What the carrier made of it already. */
  readonly optOut?: "stop" | "start" | "help" | undefined;
}

/** Help is kind five times an hour and a loop after that. */
const HELP_AN_HOUR = 5;

export function hear(ctx: Command, heard: Heard): void {
  const { tx, now } = ctx;
  const { provider, id } = heard;
  if (tx.one(db.selectFrom("inbound_texts").select("at").where("provider", "=", provider).where("id", "=", id))) return;
  tx.run(db.insertInto("inbound_texts").values({ provider, id, at: now }));
  const ear = earOf(tx, heard.from);
  if (ear.managers.length === 0 && ear.visit === null) return;
  const text = answer(ctx, heard, ear);
  if (text === null) return;
  const manager = ear.managers[0];
  plan(tx, {
    kind: "reply",
    recipient: manager === undefined ? "customer" : "manager",
    medium: "sms",
    address: heard.from,
    managerId: manager?.id ?? null,
    visitId: ear.visit?.id ?? null,
    params: { text },
    dedupeKey: `reply:${provider}:${id}`,
    dueAt: now,
    now,
  });
}

function answer(ctx: Command, heard: Heard, ear: Ear): string | null {
  const { tx } = ctx;
  const reply = heard.optOut === undefined ? readReply(heard.text) : { kind: heard.optOut };
  switch (reply.kind) {
    case "stop":
      stop(ctx, heard.from, ear);
      return null;
    case "start":
      openAddress(tx, heard.from);
      return null;
    case "face":
      return ear.visit === null ? help(ctx, heard.from, ear) : tapByText(ctx, reply.face, ear);
    case "code":
      return ear.managers.length === 0
        ? say(ctx, heard, ear)
        : (takeByText(ctx, ear.managers, reply.code, reply.when) ?? help(ctx, heard.from, ear));
    case "comment":
      return say(ctx, heard, ear);
    case "help":
    case "empty":
      return help(ctx, heard.from, ear);
  }
}

/** No further text to this phone. A manager's ladder goes on at once by their other channels or by other people. */
function stop(ctx: Command, phone: string, ear: Ear): void {
  const { tx, now } = ctx;
  loseAddress(ctx, phone, "opted_out");
  for (const manager of ear.managers) hurry(tx, manager.id, now);
}

function tapByText(ctx: Command, face: number, ear: Ear): string | null {
  const { tx, business, deployment: paper } = ctx;
  if (ear.visit === null) return null;
  const { id, customer, language } = ear.visit;
  const { text } = wording(language ?? business.language);
  const known = caseOf(tx, id);
  // Asked whether it is right now, a digit says so; the answer to the visit itself stays.
  if (known !== undefined && awaited(tx, known.id) !== null) {
    return followUp(ctx, id, face) ? text.noted({ customer: firstName(customer) }) : null;
  }
  const tapped = tap(ctx, id, face);
  if (!tapped.ok) return null;
  const link = surveyLink(paper, business.id, id);
  return text.thanks({ customer: firstName(customer), face, link });
}

function say(ctx: Command, heard: Heard, ear: Ear): string | null {
  const { business } = ctx;
  if (ear.visit?.answered !== true) return help(ctx, heard.from, ear);
  more(ctx, ear.visit.id, { comment: heard.text.trim() });
  return wording(ear.visit.language ?? business.language).text.noted({ customer: firstName(ear.visit.customer) });
}

function help(ctx: Command, phone: string, ear: Ear): string | null {
  const { tx, business, now } = ctx;
  const recent = tx.one(
    db
      .selectFrom("messages")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("kind", "=", "reply")
      .where("address", "=", phone)
      .where("created_at", ">", now - 3_600_000),
  );
  if ((recent?.n ?? 0) >= HELP_AN_HOUR) return null;
  const { text } = wording(ear.visit?.language ?? business.language);
  if (ear.managers.length === 0) {
    const { phone: number, email } = business.settings.brand;
    return text.help({ business: business.name, contact: number ?? email ?? "" });
  }
  const codes = codesOf(tx, ear.managers);
  return codes.length === 0 ? text.managerHelp : text.codeUnknown({ codes: codes.join(", ") });
}
