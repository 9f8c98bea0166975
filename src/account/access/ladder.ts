// Who is rung and in what order, each with what rings first and whether it was seen to.
import { ladderOf } from "../alerting/reachable.ts";
import type { Query } from "../business/context.ts";
import { managers, toPerson } from "../people/people.ts";
import { type Proof, proofOf } from "./proofs.ts";

export interface Rings extends Proof {
  readonly id: number;
  readonly name: string;
  /** What rings first. */
  readonly contact: string;
}

export function ladderNow({ sql, business }: Query): Rings[] {
  const people = managers(sql);
  const order = [...new Set(ladderOf(business, people).flatMap((rung) => rung.managers))];
  return order.flatMap((id) => {
    const person = people.find((m) => m.id === id);
    if (person === undefined) return [];
    const contact = toPerson(person).address ?? "";
    return [{ id, name: person.name, contact, ...proofOf(sql, contact) }];
  });
}
