// The books against the rows: what was answered must be there, once, and nothing may hang.
import type { DatabaseSync } from "node:sqlite";
import type { Text } from "../bench/provider.ts";
import { objects } from "../deploys/objects.ts";
import type { Guest, Ledger, Shop } from "./ledger.ts";

export interface Line {
  readonly what: string;
  readonly answered: number;
  /** Sent without an answer: neither promised nor lost. */
  readonly tried: number;
  readonly lost: number;
  readonly doubled: number;
}

export interface Audit {
  readonly lines: readonly Line[];
  /** Each is one thing that must not be; empty is well. */
  readonly wrong: readonly string[];
  readonly facts: readonly string[];
}

interface Kills {
  readonly all: number;
  /** Before it answered, mostly. */
  readonly starting: number;
  /** As soon as it answered, while the accounts ran a migration. */
  readonly migrating: number;
  /** Of both, those that left some accounts migrated and others not. */
  readonly between: number;
}

export interface Found {
  readonly ledger: Ledger;
  readonly disk: string;
  readonly texts: readonly Text[];
  readonly recounts: readonly Record<string, unknown>[];
  /** How long each start took until it answered, in milliseconds. */
  readonly boots: readonly number[];
  readonly kills: Kills;
  readonly began: number;
}

/** A lease and a little: what is due for longer hangs. */
const OVERDUE = 45_000;

export function audit(found: Found): Audit {
  const { ledger, disk, texts, recounts, boots, kills } = found;
  const wrong: string[] = [];
  const books = new Map<string, Book>();
  for (const db of objects(disk)) {
    const check = all(db, "PRAGMA integrity_check")[0]?.integrity_check;
    if (check !== "ok" || all(db, "PRAGMA foreign_key_check").length > 0)
      wrong.push(`an object is not whole: ${check}`);
    const id = all(db, "SELECT id FROM account")[0]?.id;
    if (typeof id === "string") books.set(id, bookOf(db));
  }
  const book = (shop: Shop) => books.get(shop.id) ?? missing(shop);
  const visit = (g: Guest) => book(g.shop).visits.get(g.phone) ?? [];
  const line = (what: string, about: readonly (readonly [known: string, times: number])[]): Line => {
    const answered = about.filter(([known]) => known === "answered");
    return {
      what,
      answered: answered.length,
      tried: about.filter(([known]) => known === "tried").length,
      lost: answered.filter(([, times]) => times === 0).length,
      doubled: about.filter(([, times]) => times > 1).length,
    };
  };

  const { guests, takes } = ledger;
  const tapped = (by: Guest["by"]) =>
    guests
      .filter((g) => g.by === by && g.tapped !== "no")
      .map((g) => [g.tapped, faces(book(g.shop), visit(g)[0], g.face)] as const);
  const low = guests.filter((g) => g.tapped === "answered" && g.face <= 2);
  const taken = (by: "page" | "text") =>
    takes
      .filter((t) => t.by === by && t.taken !== "no")
      .map((t) => {
        const it = book(t.shop).cases.find((c) => c.alerts.includes(t.alert));
        const held = it !== undefined && it.state !== "raised" && it.phone === t.shop.phone;
        return [t.taken, held ? it.promises : 0] as const;
      });
  const heard = Map.groupBy(ledger.events, ({ type, about }) => `${type} ${about}`);
  const lines = [
    line(
      "visits, each under its Idempotency-Key",
      guests.map((g) => [g.visited, visit(g).length]),
    ),
    line("taps on the page", tapped("page")),
    line("taps by text", tapped("text")),
    line(
      "words after the tap",
      guests
        .filter(({ said }) => said !== "no")
        .map((g) => [
          g.said,
          (book(g.shop).responses.get(visit(g)[0] ?? 0)?.comment ?? "").split(g.comment).length - 1,
        ]),
    ),
    line(
      "bad taps, each a case",
      low.map((g) => ["answered", book(g.shop).cases.filter((c) => c.visit === visit(g)[0]).length]),
    ),
    line("takes on the page, each holding its case with one promise", taken("page")),
    line("takes by text, the same", taken("text")),
    line(
      "answers and cases, each told of once to other systems",
      [...books.values()].flatMap(({ announced }) => announced.map((times) => ["answered", times] as const)),
    ),
  ];
  for (const { what, lost, doubled } of lines) {
    if (lost + doubled > 0) wrong.push(`${what}: ${lost} lost, ${doubled} doubled`);
  }

  const every = [...books.values()];
  const bad = (what: string, count: number) => count > 0 && wrong.push(`${what}: ${count}`);
  const sum = (of: (one: Book) => number) => every.reduce((total, one) => total + of(one), 0);
  bad(
    "open cases with no wake ahead",
    sum((b) => b.asleep),
  );
  bad(
    "open cases that never rang, and nothing waits to",
    sum((b) => b.silent),
  );
  bad(
    "messages long due",
    sum((b) => b.overdue),
  );
  bad("recounts that differ", recounts.filter((one) => JSON.stringify(one.differences) !== "[]").length);
  const asks = new Map(every.flatMap((b) => [...b.invitations]));
  const sent = texts.filter(({ to, body }) => asks.get(to) === body).map(({ to }) => to);
  bad("customers asked twice", sent.length - new Set(sent).size);
  const ids = [...heard.values()].filter((same) => same[0]?.type.match(/recorded|raised/));
  bad("answers and cases told of under two ids", ids.filter((same) => new Set(same.map((e) => e.id)).size > 1).length);

  const slow = boots.toSorted((a, b) => a - b);
  const twice = ledger.events.length - new Set(ledger.events.map(({ id }) => id)).size;
  const facts = [
    `${kills.all} kills in ${Math.round((performance.now() - found.began) / 1000)} s; ${(kills.all >> 1) + 1} starts of the Worker of before, ${(kills.all + 1) >> 1} of this one, each with a migration more`,
    `${kills.starting} kills while the runtime started, ${kills.migrating} just after its first answer, while the accounts ran a migration; ${kills.between} of both left some accounts migrated and others not`,
    `a start took ${Math.round(slow[slow.length >> 1] ?? 0)} ms (the longest ${Math.round(slow.at(-1) ?? 0)} ms)`,
    `${ledger.requests} requests of ${guests.length} customers and ${ledger.shops.length} managers, ${ledger.unanswered} not answered; ${texts.length} texts`,
    `open at the end: ${sum((b) => b.raised)} cases that ring, ${sum((b) => b.cases.length - b.raised)} that somebody has`,
    `alerts that a crash between the sending and the writing may have rung twice: ${sum((b) => b.again)}`,
    `invitations sent: ${sent.length}, held because they may have gone: ${sum((b) => b.held)}`,
    `events that came once more under the same id: ${twice}`,
    `recounts, integrity and foreign keys of ${every.length} accounts`,
  ];
  return { lines, wrong, facts };
}

export function table({ lines, wrong, facts }: Audit): string {
  const rows = lines.map((l) => `| ${[l.what, l.answered, l.tried, l.lost, l.doubled].join(" | ")} |`);
  return [
    "| what | answered | sent, not answered | lost | doubled |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    ...facts.map((fact) => `- ${fact}`),
    wrong.length === 0 ? "- nothing was wrong" : `- WRONG: ${wrong.join("; ")}`,
  ].join("\n");
}

type Row = Record<string, unknown>;

interface Response {
  readonly face: number;
  readonly changes: number;
  readonly comment: string | null;
}

interface Case {
  readonly visit: number;
  readonly state: string;
  /** Of whoever holds it. */
  readonly phone: string | null;
  readonly promises: number;
  readonly alerts: readonly number[];
}

type Book = ReturnType<typeof bookOf>;

/** One account's rows, as the questions above ask for them. */
function bookOf(db: DatabaseSync) {
  const count = (query: string) => Number(all(db, `SELECT count(*) AS n FROM ${query}`)[0]?.n);
  const visits = Map.groupBy(
    all(db, "SELECT v.id, c.phone FROM visits v JOIN customers c ON c.id = v.customer_id"),
    ({ phone }) => String(phone),
  );
  const alerts = Map.groupBy(all(db, "SELECT id, case_id FROM alerts"), ({ case_id }) => Number(case_id));
  const cases = all(
    db,
    `SELECT k.id, k.visit_id, k.state, m.phone, (SELECT count(*) FROM promises p WHERE p.case_id = k.id AND p.manager_id = k.holder_id) AS promises
     FROM cases k LEFT JOIN managers m ON m.id = k.holder_id`,
  ).map((k) => ({
    visit: Number(k.visit_id),
    state: String(k.state),
    phone: k.phone === null ? null : String(k.phone),
    promises: Number(k.promises),
    alerts: (alerts.get(Number(k.id)) ?? []).map(({ id }) => Number(id)),
  }));
  const responses = new Map(
    all(db, "SELECT visit_id, face, history, comment FROM responses").map((r): [number, Response] => [
      Number(r.visit_id),
      {
        face: Number(r.face),
        changes: JSON.parse(String(r.history)).length,
        comment: r.comment === null ? null : String(r.comment),
      },
    ]),
  );
  // An event that left, or will.
  const events = `events e JOIN messages m ON m.dedupe_key LIKE 'event:' || e.id || ':%'
    AND m.status IN ('delivered', 'waiting', 'sending') WHERE e.type =`;
  const told = (type: string, subject: string) => {
    const times = Map.groupBy(
      all(db, `SELECT json_extract(e.data, '$.visit_id') AS visit FROM ${events} '${type}'`),
      ({ visit }) => visit,
    );
    const known = [...times.values()].map((same) => same.length);
    return [...known, ...Array.from({ length: Math.max(0, count(subject) - known.length) }, () => 0)];
  };
  const rang = `EXISTS (SELECT 1 FROM messages m LEFT JOIN messages b ON b.id = m.bundle_id WHERE m.visit_id = k.visit_id
    AND m.kind = 'alert' AND (m.status IN ('sent', 'delivered') OR m.due_at IS NOT NULL OR b.status IN ('sent', 'delivered') OR b.due_at IS NOT NULL))`;
  return {
    visits: new Map([...visits].map(([phone, rows]) => [phone, rows.map(({ id }) => Number(id))])),
    responses,
    cases: cases as readonly Case[],
    announced: [...told("response.recorded", "responses"), ...told("case.raised", "cases")],
    raised: count("cases WHERE state = 'raised'"),
    asleep: count("cases WHERE closed_at IS NULL AND wake_at IS NULL"),
    silent: count(`cases k WHERE k.state = 'raised' AND NOT ${rang}`),
    overdue: count(`messages WHERE due_at < ${Date.now() - OVERDUE}`),
    again: count(
      "messages WHERE kind = 'alert' AND attempts > 1 AND id IN (SELECT message_id FROM attempts WHERE result = 'uncertain')",
    ),
    held: count("messages WHERE kind = 'invitation' AND status = 'uncertain'"),
    invitations: new Map(
      all(db, "SELECT address, text FROM messages WHERE kind = 'invitation' AND text IS NOT NULL").map((m) => [
        String(m.address),
        String(m.text),
      ]),
    ),
  };
}

/** How often the face is in the record: as the answer, and as each change that nobody made. */
function faces(book: Book, visit: number | undefined, face: number): number {
  const response = visit === undefined ? undefined : book.responses.get(visit);
  return response?.face === face ? 1 + response.changes : 0;
}

function all(db: DatabaseSync, query: string): Row[] {
  return db.prepare(query).all();
}

function missing(shop: Shop): never {
  throw new Error(`account ${shop.id} has no object`);
}
