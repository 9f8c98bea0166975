// The message that lets somebody in. It goes at once and past the outbox: what is written there can be read by whoever
// holds the account's key, and would let them in too.
import { type ChannelName, channels, isChannel } from "../../channels/channels.ts";
import { http } from "../../channels/http.ts";
import { wording } from "../../wording/all.ts";
import { mailHtml } from "../../wording/mail.ts";
import { officeWords } from "../../wording/office/office.ts";
import type { Deployment } from "../business/context.ts";

export interface SignInLetter {
  readonly to: string;
  /** Where a press opens the page on which one signs in. */
  readonly link: string;
  readonly code: string;
}

interface Sender {
  readonly account: string;
  readonly name: string;
  readonly color: string;
  readonly language: string;
  /** In the order in which they are tried. */
  readonly channels: readonly ChannelName[];
}

const SECONDS = 600;

/** To somebody who is opening a business, by what the deployment has. */
export function sendOpeningCode(deployment: Deployment, letter: SignInLetter, language: string): Promise<boolean> {
  const names = Object.keys(deployment.defaults).filter(isChannel);
  return sendSignIn(deployment, { account: "", name: "Cavalry", color: "#0f766e", language, channels: names }, letter);
}

/** To somebody who was added: who did it, and where to come in. The page asks for a sign-in as ever. */
export async function sendWelcome(deployment: Deployment, from: Sender, to: string, by: string): Promise<boolean> {
  await officeWords.load(from.language);
  const { invited, signIn } = officeWords.words(from.language);
  const link = `${deployment.publicUrl}/board/sign-in`;
  const said = { by, business: from.name };
  const mail = { subject: invited.subject(said), said: invited.mail(said), button: { label: signIn.go, url: link } };
  return send(deployment, from, to, invited.text({ ...said, link }), mail);
}

export async function sendSignIn(deployment: Deployment, from: Sender, letter: SignInLetter): Promise<boolean> {
  const { to, link, code } = letter;
  await officeWords.load(from.language);
  const { signIn } = officeWords.words(from.language);
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const named = { business: from.name, code: spaced };
  return send(deployment, from, to, signIn.text({ ...named, link }), {
    ...{ subject: signIn.subject(named), said: signIn.mail({ code: spaced }) },
    button: { label: signIn.go, url: link },
  });
}

interface Mail {
  readonly subject: string;
  readonly said: string;
  readonly button: { readonly label: string; readonly url: string };
}

/** True when a provider took it, or may have. */
async function send(deployment: Deployment, from: Sender, to: string, text: string, letter: Mail): Promise<boolean> {
  const medium = to.includes("@") ? "email" : "sms";
  const words = wording(from.language);
  const { said, button, subject } = letter;
  const { language, name: business, color } = from;
  const mail = { subject, html: mailHtml({ words, language, business, color, text: said, button }) };
  for (const name of from.channels.filter((one) => channels[one].medium === medium)) {
    const given = await deployment.credentials(from.account, name);
    if (given === null) continue;
    const parcel = {
      ...{ id: crypto.randomUUID(), to, text, validFor: SECONDS, senderName: from.name },
      ...(medium === "email" && mail),
    };
    const outcome = await channels[name].send(parcel, given.credentials, { http: http(), now: Date.now() });
    if (outcome.result !== "failed") return true;
    console.error(JSON.stringify({ event: "sign_in_not_sent", channel: name, reason: outcome.reason }));
  }
  return false;
}
