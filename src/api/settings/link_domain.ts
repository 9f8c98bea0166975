// A domain of the business's own, for the links in customers' texts and mails. Before it is saved it must lead here: else
// every link would lead nowhere.
import * as z from "zod";
import { http } from "../../channels/http.ts";
import { type Config, PROOF_PATH } from "../../env.ts";

export const linkDomain = z
  .string()
  .toLowerCase()
  .regex(/^(?=.{4,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, "a host like go.example.com");

/** Whether the domain's answers are this deployment's. */
export async function leadsHere(domain: string, config: Config): Promise<boolean> {
  const asked = await http()({ method: "GET", url: `https://${domain}${PROOF_PATH}`, headers: {} });
  return asked.ok && asked.reply.status === 200 && asked.reply.body === config.hash(PROOF_PATH);
}
