// What the office's pages need: signing in, and the people who may. Loaded together when first asked for.
export { ask, askedView, askView } from "../access/ask.ts";
export { audited, auditView } from "../access/audit.ts";
export { inviteIn, knowsMember, signIn, welcome } from "../access/entry.ts";
export { changeMember, peopleView } from "../access/members.ts";
export {
  addPasskey,
  passkeysOf,
  publicHalfOf,
  removePasskey,
  signInByPasskey,
} from "../access/passkeys.ts";
export { orderSite, sitesView } from "../access/places.ts";
export { asMember, devicesOf, endOwn, endSession } from "../access/sessions.ts";
export { addToLadder, setUp, setUpView } from "../access/set_up.ts";
export { changeKeys, keysView } from "../business/keys.ts";
export { sendOpeningCode } from "../sending/sign_in.ts";
