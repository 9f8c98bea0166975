import type { Document, Page } from "../store/document.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import { deliveries, endpointDocuments, endpointOf } from "../webhooks/documents.ts";
import { carryOut, type EndpointOrder, type Ordered } from "../webhooks/endpoints.ts";
import type { Looking, Writing } from "./contract.ts";

export const looks = {
  webhooks: ({ sql, business }: Looking): Document[] => endpointDocuments(sql, business),
  webhook: ({ sql, business }: Looking, id: number): Document | null => endpointOf(sql, business, id),
  webhookDeliveries: ({ sql, business }: Looking, id: number, before: number | null): Page | null =>
    deliveries(sql, business, id, before),
};

export const orders = {
  orderWebhooks: ({ tx, business, now }: Writing, order: EndpointOrder, repeat: Repeat | null) =>
    once<Ordered>(tx, repeat, now, () => carryOut(tx, business, order, now)),
};
