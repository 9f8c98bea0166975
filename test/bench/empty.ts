// What workerd itself takes to start.
import { DurableObject } from "cloudflare:workers";

export class Account extends DurableObject {}
export class Exchange extends DurableObject {}

export default { fetch: () => new Response("nothing\n") };
