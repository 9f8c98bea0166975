// What other systems need: documents, records, visits, webhooks. Loaded together when first asked for.
export { keepLifetimeInputs } from "../cases/value_at_risk.ts";
export { caseDocument } from "../documents/case.ts";
export { page, responseDocument, visitDocument } from "../documents/documents.ts";
export { messageOf } from "../documents/message.ts";
export { keyDocuments, knownKey, noteKeyUse, openOnce, reissueKey } from "../opening.ts";
export { channelStates } from "../outbox/providers.ts";
export { liftErasure } from "../people/erased.ts";
export { changeRecord, keepRecord, record, records, removeRecord } from "../people/records.ts";
export { eraseCustomer, exportCustomer } from "../survey/erasure.ts";
export { receive } from "../survey/receive_visit.ts";
export { deliveries, endpointDocuments, endpointOf } from "../webhooks/documents.ts";
export {
  addEndpoint,
  changeEndpoint,
  removeEndpoint,
  replayEvent,
  replayEventsSince,
  rotateEndpointSecret,
  testEndpoint,
} from "../webhooks/endpoints.ts";
