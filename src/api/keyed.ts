import type { Edge } from "../edge.ts";

/** What a route behind an account's key knows of that account. */
export interface Keyed extends Edge {
  Variables: Edge["Variables"] & { account: string; country: string; currency: string };
}
