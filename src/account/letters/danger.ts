import { segments, smsText } from "../../channels/sms/sms_text.ts";
import { helpIn } from "../../recovery/danger/help.ts";
import type { DangerTopic } from "../../recovery/danger/topics.ts";
import { dangerWording } from "../../wording/danger/all.ts";

/** In danger: the one thing that matters most and whom to ring, in two parts of a text at most; then that we heard it. */
export function dangerText(topic: DangerTopic, country: string, language: string): string {
  const { advice, call, noNumber, passedOn } = dangerWording(language);
  const [first] = helpIn([topic], country);
  const text = `${advice[topic].line} ${first === undefined ? noNumber : `${call[first.service](first)}.`}`;
  const whole = `${text} ${passedOn}`;
  return segments(smsText(whole, { limit: 9 })) > 2 ? text : whole;
}
