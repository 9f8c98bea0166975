// The Worker: the customer's page at once, every other edge when it is first asked for, in front of one object an account.
import { directoryAnswers } from "./directory/accounts.ts";
import { edgeOf } from "./edges.ts";
import { type Bindings, PROOF_PATH } from "./env.ts";
import { reach } from "./reach.ts";
import { survey } from "./survey/routes.tsx";

export { Account } from "./account/account.ts";
export { Exchange } from "./phones/exchange.ts";

/** An object that no business lives in: a deployment which its accounts could not wake with fails here first. */
const CANARY = "canary";

survey.get("/healthz", async (c) => {
  if (!(await directoryAnswers(c.env.DIRECTORY))) return c.text("directory\n", 503);
  // Why stands in the log, not on a page for strangers.
  const outdated = await reach(c.env, CANARY, (stub) => stub.outdated()).catch(() => "no object wakes");
  return outdated === null ? c.text("ok\n") : c.text("accounts\n", 503);
});

survey.get(PROOF_PATH, (c) => c.text(c.var.config.hash(PROOF_PATH)));

export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    const edge = await edgeOf(new URL(request.url).pathname);
    return (edge ?? survey).fetch(request, env, context);
  },
  async scheduled(_: unknown, env: Bindings): Promise<void> {
    const { watch } = await import("./watchdog.ts");
    await watch(env, Date.now());
  },
  async queue(batch: MessageBatch<unknown>, env: Bindings): Promise<void> {
    const { replay } = await import("./replay.ts");
    await replay(batch, env);
  },
};
