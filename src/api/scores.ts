// Scores and their proof. Mounted behind the account's key.
import { Hono } from "hono";
import * as z from "zod";
import { SCORE_BY, type ScoreBy } from "../account/counts/sums.ts";
import { isDay, trailing as window } from "../account/store/days.ts";
import { localId } from "../account/store/ids.ts";
import { account, type Keyed, type KeyedContext } from "./keyed.ts";
import { type FieldError, invalid, notFound } from "./problem.ts";

export const scores = new Hono<Keyed>();

const TRAILING = /^[1-9]\d{0,3}[dwmqy]$/;
const A_DAY = "a day like 2026-11-21, or a time like 2026-11-21T14:30:00Z";
const A_TIME = z.iso.datetime({ offset: true });
const CENTURY = /^20\d\d-/;

scores.get("/v1/scores", async (c) => {
  const asked = question(c);
  if (!asked.ok) return invalid(c, asked.errors);
  const found = await account(c, (stub) => stub.scores(asked.what));
  return found === null ? notFound(c) : c.json(found);
});

/** `POST /v1/recount` looks; `POST /v1/recount?mend=yes` also writes the counts anew where they differ. */
scores.post("/v1/recount", async (c) => {
  const mend = c.req.query("mend");
  if (mend !== undefined && mend !== "yes") return invalid(c, [{ field: "mend", message: "yes, or leave it away" }]);
  const found = await account(c, (stub) => stub.recount(mend === "yes"));
  return found === null ? notFound(c) : c.json(found);
});

/** The last 90 days against the same days a year ago, and against others of the trade who agreed to it. */
scores.get("/v1/benchmarks", async (c) => {
  const found = await account(c, (stub) => stub.benchmarks());
  return found === null ? notFound(c) : c.json(found);
});

const KNOWN = ["by", "from", "to", "trailing", "site", "staff", "moment", "channel", "expand", "cursor"];
/** By day or week a period has at most so many days. */
const MOST_DAYS = 400;

function question(c: KeyedContext) {
  const given = c.req.query();
  const { from, to, trailing, moment, channel, expand, cursor } = given;
  const by = SCORE_BY.find((known) => known === (given.by ?? "account"));
  const site = idOf(c, "sit", given.site);
  const staff = idOf(c, "stf", given.staff);
  const errors: FieldError[] = [
    ...(by === undefined ? [{ field: "by", message: `one of ${SCORE_BY.join(", ")}` }] : []),
    ...(from !== undefined && !isPoint(from) ? [{ field: "from", message: A_DAY }] : []),
    ...(to !== undefined && !isPoint(to) ? [{ field: "to", message: A_DAY }] : []),
    ...(from !== undefined && to !== undefined && isDay(from) === isDay(to) && Date.parse(from) > Date.parse(to)
      ? [{ field: "to", message: "not before from" }]
      : []),
    ...(trailing !== undefined && !TRAILING.test(trailing)
      ? [{ field: "trailing", message: "like 30d, 12w, 6m, 4q or 1y, up to today" }]
      : []),
    ...(trailing !== undefined && (from !== undefined || to !== undefined)
      ? [{ field: "trailing", message: "either trailing, or from and to" }]
      : []),
    ...(by === "day" || by === "week" ? tooLong(given) : []),
    ...(expand !== undefined && expand !== "touches" ? [{ field: "expand", message: "touches" }] : []),
    ...(site === null ? [{ field: "site", message: "the id of one of your sites" }] : []),
    ...(staff === null ? [{ field: "staff", message: "the id of one of your staff" }] : []),
    ...(staff !== undefined && (by === "channel" || by === "question")
      ? [{ field: "staff", message: "people's counts know neither channel nor question" }]
      : []),
    ...(channel !== undefined && (by === "staff" || staff !== undefined)
      ? [{ field: "channel", message: "people's counts know no channel" }]
      : []),
    ...Object.keys(given)
      .filter((name) => !KNOWN.includes(name))
      .map((field) => ({ field, message: `unknown; there are ${KNOWN.join(", ")}` })),
  ];
  if (errors.length > 0 || by === undefined || site === null || staff === null) return { ok: false as const, errors };
  const period = trailing ?? { from: from ?? null, to: to ?? null };
  const filter = { site, staff, moment, channel };
  const what = { by: by satisfies ScoreBy, period, filter, touches: expand === "touches", after: cursor };
  return { ok: true as const, what };
}

/** A day or two more, since only the account knows its today. */
function tooLong({ from, to, trailing }: Readonly<Record<string, string>>): FieldError[] {
  const today = new Date().toISOString().slice(0, 10);
  const asked = trailing === undefined ? { from: from ?? null, to: to ?? null } : window(trailing, today);
  const field = trailing === undefined ? "from" : "trailing";
  const days = (Date.parse(asked?.to ?? today) - Date.parse(asked?.from ?? "")) / 86_400_000;
  if (asked === null || days <= MOST_DAYS) return [];
  return [{ field, message: `by day or week ask for a period of at most ${MOST_DAYS} days: from and to, or trailing` }];
}

function isPoint(text: string): boolean {
  return CENTURY.test(text) && (isDay(text) || A_TIME.safeParse(text).success);
}

/** Undefined when not asked for, null when it is no id of this account. */
function idOf(c: KeyedContext, kind: "sit" | "stf", wire: string | undefined): number | null | undefined {
  return wire === undefined ? undefined : localId(kind, c.var.account, wire);
}
