// Everything that can be asked of one business, by name. Looks read; questions may write while they answer; orders
// answer with what they did or why not. Each noun's verbs are in verbs/.
import type { Unknown } from "./actor.ts";
import * as cases from "./verbs/cases.ts";
import * as channels from "./verbs/channels.ts";
import type { Looking, Writing } from "./verbs/contract.ts";
import * as customers from "./verbs/customers.ts";
import * as mirror from "./verbs/mirror.ts";
import * as photos from "./verbs/photos.ts";
import * as places from "./verbs/places.ts";
import * as records from "./verbs/records.ts";
import * as survey from "./verbs/survey.ts";
import * as team from "./verbs/team.ts";
import * as visits from "./verbs/visits.ts";
import * as webhooks from "./verbs/webhooks.ts";

const LOOKS = {
  ...survey.looks,
  ...mirror.looks,
  ...places.looks,
  ...visits.looks,
  ...customers.looks,
  ...records.looks,
  ...cases.looks,
  ...team.looks,
  ...photos.looks,
  ...channels.looks,
  ...webhooks.looks,
};
const QUESTIONS = {
  ...survey.questions,
  ...mirror.questions,
  ...places.questions,
  ...visits.questions,
  ...cases.questions,
};
const ORDERS = {
  ...survey.orders,
  ...places.orders,
  ...visits.orders,
  ...customers.orders,
  ...records.orders,
  ...cases.orders,
  ...team.orders,
  ...photos.orders,
  ...channels.orders,
  ...webhooks.orders,
};

type Given<F> = F extends (at: never, ...given: infer G) => unknown ? G : never;
type Answer<F> = F extends (...given: never[]) => infer R ? R : never;
type From<Table, None> = {
  [V in keyof Table]: (...given: Given<Table[V]>) => Promise<Answer<Table[V]> | None>;
};

/** The verbs as they look from an edge, one hop away. Looks and questions are null where no business was opened. */
export type Verbs = From<typeof LOOKS, null> & From<typeof QUESTIONS, null> & From<typeof ORDERS, Unknown>;

export function runLook(verb: string, given: readonly unknown[]): ((at: Looking) => unknown) | null {
  return named(LOOKS, verb, given);
}

export function runQuestion(verb: string, given: readonly unknown[]): ((at: Writing) => unknown) | null {
  return named(QUESTIONS, verb, given);
}

export function runOrder(verb: string, given: readonly unknown[]): (at: Writing) => unknown {
  const order = named<Writing>(ORDERS, verb, given);
  if (order === null) throw new TypeError(`no verb is called ${verb}`);
  return order;
}

function named<At>(table: object, verb: string, given: readonly unknown[]): ((at: At) => unknown) | null {
  if (!Object.hasOwn(table, verb)) return null;
  // What is given was checked against the type `Verbs` where it was called.
  const run = (table as Record<string, (at: At, ...given: readonly unknown[]) => unknown>)[verb];
  return run === undefined ? null : (at) => run(at, ...given);
}
