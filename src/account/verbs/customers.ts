import type { LifetimeInputs } from "../../score/value.ts";
import { UNKNOWN } from "../actor.ts";
import { keepLifetimeInputs } from "../cases/value_at_risk.ts";
import type { Document } from "../store/document.ts";
import { eraseCustomer, exportCustomer } from "../survey/erasure.ts";
import { DONE, type Looking, type Writing } from "./contract.ts";

export const looks = {
  exportCustomer: ({ sql, business }: Looking, id: number): Document | null => exportCustomer(sql, business, id),
};

export const orders = {
  eraseCustomer: ({ tx, business, now }: Writing, id: number) =>
    eraseCustomer(tx, business, id, now) ? DONE : UNKNOWN,
  keepLifetimeInputs: (
    { tx }: Writing,
    of: "customers" | "sites",
    id: number,
    inputs: LifetimeInputs | null,
  ): { ok: boolean } => ({
    ok: keepLifetimeInputs(tx, of, id, inputs),
  }),
};
