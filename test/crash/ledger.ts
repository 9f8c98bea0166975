// What was done and what was answered: the far side's own books, against which the objects' rows are held at the end.

/** `tried`: sent, and no answer came; it may or may not have been kept. */
export type Known = "no" | "tried" | "answered";

export interface Shop {
  readonly id: string;
  readonly key: string;
  /** Of the one manager on its ladder. */
  readonly phone: string;
}

export interface Guest {
  readonly shop: Shop;
  readonly phone: string;
  readonly face: number;
  readonly comment: string;
  readonly invited: boolean;
  visited: Known;
  tapped: Known;
  by: "page" | "text";
  said: Known;
}

export interface Take {
  readonly shop: Shop;
  readonly alert: number;
  readonly by: "page" | "text";
  taken: Known;
}

export interface Event {
  readonly id: string;
  readonly type: string;
  readonly about: string;
}

export interface Ledger {
  readonly shops: Shop[];
  readonly guests: Guest[];
  readonly takes: Take[];
  /** As their receiver got them, once more each time. */
  readonly events: Event[];
  requests: number;
  unanswered: number;
}

export function newLedger(): Ledger {
  return { shops: [], guests: [], takes: [], events: [], requests: 0, unanswered: 0 };
}
