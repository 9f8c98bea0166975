// What the office's pages need: signing in, and the people who may. Loaded together when first asked for.
export { inviteIn, knowsMember, signIn } from "../access/entry.ts";
export { changeMember, peopleView } from "../access/members.ts";
export { asMember, devicesOf, endOwn, endSession } from "../access/sessions.ts";
export { sendSignIn } from "../sending/sign_in.ts";
