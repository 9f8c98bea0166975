// What the alarm needs, and what providers tell us of what we sent: sending, climbing, the day's work. Loaded together when first asked for.
export { Sweep } from "../inbound/missed_replies.ts";
export { drain } from "../outbox/drain.ts";
export { tellOfStandstill } from "../outbox/owner_notices.ts";
export { climbAll } from "../recovery/climb.ts";
export { ageOut } from "../retention/ageing.ts";
export { Archive, archivedOf, eraseInArchive } from "../retention/archive.ts";
export { endBusiness, eraseElsewhere, erasing, idIsUsedUp, whatGoes } from "../retention/ending.ts";
export { storageDocument } from "../retention/storage.ts";
export { claim } from "../sending/claim.ts";
export { loseAddress, loseEveryAddress } from "../sending/consequences.ts";
export { announceOutcome, hearReport, settleAttempt } from "../sending/settle.ts";
export { daily } from "../tick.ts";
