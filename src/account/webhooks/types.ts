// What edges and account both say of outgoing webhooks.

/** A case's life, in the order in which it usually goes; each is an event of its history (docs/events.md). */
export const CASE_EVENT_TYPES = [
  "case.raised",
  "case.trigger_added",
  "case.escalated",
  "case.taken",
  "case.handed_over",
  "case.promised",
  "case.promise_missed",
  "case.went_back",
  "case.called",
  "case.no_answer",
  "case.wrote",
  "case.noted",
  "case.all_clear",
  "case.commented",
  "case.item_added",
  "case.item_done",
  "case.item_open",
  "case.resolved",
  "case.followed_up",
  "case.reopened",
  "case.won_back",
  "case.lost",
  "case.erased",
  "case.undone",
  "case.refund_corrected",
] as const;

export const EVENT_TYPES = [
  "response.recorded",
  "response.changed",
  ...CASE_EVENT_TYPES,
  "message.failed",
  "customer.opted_out",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];
export type CaseEventType = (typeof CASE_EVENT_TYPES)[number];

/** Sent by the test button alone; nobody subscribes to it. */
export const TEST_EVENT = "webhook.test";

/** Where an endpoint's secret is kept: what is sealed here opens nowhere else. */
export function secretPlace(account: string): string {
  return `${account}/webhooks`;
}
