// What a business is set up with before it asks its first customer: who goes to them, who is rung, and how it looks.
import { ladderOf } from "../alerting/reachable.ts";
import { keepSettings, rungSeconds } from "../business/business.ts";
import type { Command } from "../business/context.ts";
import { keepStaff, managers, toPerson } from "../people/people.ts";
import { removeRecord } from "../people/records.ts";
import { testAlert } from "../recovery/team.ts";
import { ladderNow, type Rings } from "./ladder.ts";
import { changeMember, type MemberChanged, type MemberInput } from "./members.ts";
import { noteProved, noteRung } from "./proofs.ts";
import { crewOf, isReady } from "./ready.ts";
import type { Me } from "./sessions.ts";

export interface SetUpView {
  readonly crew: readonly string[];
  /** In the order in which they are rung. */
  readonly ladder: readonly Rings[];
  readonly color: string;
  /** Whether customers may be asked: somebody's phone was seen to ring, or it has long been so. */
  readonly ready: boolean;
}

export function setUpView(ctx: Command): SetUpView {
  const { sql, business } = ctx;
  const crew = crewOf(sql).map(({ name }) => name);
  return { crew, ladder: ladderNow(ctx), color: business.settings.brand.color, ready: isReady(sql) };
}

export type SetUp =
  | { readonly do: "crew"; readonly names: readonly string[] }
  | { readonly do: "color"; readonly color: string }
  | { readonly do: "ring" | "rang" | "first"; readonly id: number };

/** False where there is no such person. */
export function setUp(ctx: Command, change: SetUp): boolean {
  const { tx, business, now } = ctx;
  switch (change.do) {
    case "crew": {
      const gone = crewOf(tx).filter(({ name }) => !change.names.includes(name));
      for (const { id } of gone) removeRecord(tx, "staff", id, now);
      const known = new Set(crewOf(tx).map(({ name }) => name));
      for (const name of change.names) if (!known.has(name)) keepStaff(tx, { name }, now);
      return true;
    }
    case "color":
      keepSettings(tx, { ...business.settings, brand: { ...business.settings.brand, color: change.color } });
      return true;
    default:
      return ofPerson(ctx, change.do, change.id);
  }
}

function ofPerson(ctx: Command, what: "ring" | "rang" | "first", id: number): boolean {
  const { tx, business, now } = ctx;
  const people = managers(tx);
  const person = people.find((m) => m.id === id);
  const address = person && toPerson(person).address;
  if (!address) return false;
  if (what === "ring") {
    testAlert(ctx, id);
    noteRung(tx, address, now);
  }
  if (what === "rang") noteProved(tx, address, now);
  if (what === "first") {
    const ladder = ladderOf(business, people);
    const own = ladder.filter((rung) => rung.managers.includes(id));
    keepSettings(tx, { ...business.settings, ladder: [...own, ...ladder.filter((rung) => !own.includes(rung))] });
  }
  return true;
}

/** Somebody new, who is rung after all the others. */
export function addToLadder(ctx: Command, me: Me, input: MemberInput): MemberChanged {
  const { tx, business } = ctx;
  const before = ladderOf(business, managers(tx));
  const added = changeMember(ctx, me, { do: "add", input });
  const id = managers(tx).at(-1)?.id;
  if (!added.ok || id === undefined) return added;
  const rung = { managers: [id], seconds: rungSeconds(before.length) };
  keepSettings(tx, { ...business.settings, ladder: [...before, rung] });
  return added;
}
