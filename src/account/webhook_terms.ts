// What edges and account both say of outgoing webhooks.

export const EVENT_TYPES = [
  "response.recorded",
  "response.changed",
  "case.raised",
  "case.taken",
  "case.promise_missed",
  "case.resolved",
  "case.reopened",
  "message.failed",
  "customer.opted_out",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Sent by the test button alone; nobody subscribes to it. */
export const TEST_EVENT = "webhook.test";

/** Where an endpoint's secret is kept: what is sealed here opens nowhere else. */
export function secretPlace(account: string): string {
  return `${account}/webhooks`;
}
