// What a manager's pages need, and whoever changes the people who are called. Loaded together when first asked for.
export { actOnCaseFor, caseFor, nowView } from "../access/now.ts";
export { changeSettings, evening, exampleTexts, openedLately, settingsView } from "../access/settings.ts";
export { settingsNow } from "../alerting/reachable.ts";
export { publicKeyOf, ring } from "../inbound/push_subscription.ts";
export { pressed } from "../inbound/room_press.ts";
export { subscribe } from "../people/contacts.ts";
export { keepPhoto, photoOf } from "../people/photos.ts";
export { act, actOnAlert } from "../recovery/actions.ts";
export { changeManager, removeManager, testAlert, testChannel } from "../recovery/team.ts";
export { alertView } from "../views/case.ts";
export { mineView } from "../views/my_cases.ts";
