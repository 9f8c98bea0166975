// One business and its visits, made through the front door like anyone's.
import { OPERATOR_KEY, type Served } from "./config.ts";
import { serve } from "./runtime.ts";

export interface Subject {
  readonly account: string;
  /** Paths of surveys nobody has answered. */
  readonly surveys: readonly string[];
}

const AT_ONCE = 16;

export interface Opened {
  readonly id: string;
  readonly key: string;
}

export async function furnished(port: number, visits: number): Promise<Subject> {
  const { id, key } = await opened(port, "+441134960100");
  const surveys = await atOnce(visits, (n) => visited(port, key, n));
  return { account: id, surveys };
}

/** So many visits a minute an account may bring, and some room: as far as one process remembers. */
const A_MINUTE = 500;

/** More visits than that, each minute's by a process of its own; nothing serves them afterwards. */
export async function crowded(work: string, served: Served, visits: number): Promise<Subject & { key: string }> {
  const surveys: string[] = [];
  let runtime = await serve(work, [served]);
  const { id, key } = await opened(served.port, "+441134960100");
  while (surveys.length < visits) {
    const begun = surveys.length;
    surveys.push(...(await atOnce(Math.min(visits - begun, A_MINUTE), (n) => visited(served.port, key, begun + n))));
    await runtime.kill();
    if (surveys.length < visits) runtime = await serve(work, [served]);
  }
  return { account: id, key, surveys };
}

export async function opened(port: number, ownersPhone: string): Promise<Opened> {
  const { account, api_key } = await send(port, "POST", "/v1/accounts", OPERATOR_KEY, {
    name: "Brightside Heating",
    timezone: "Europe/London",
    country: "GB",
    currency: "GBP",
    language: "en",
    owner: { name: "Ruth Brightside", phone: ownersPhone },
  });
  return { id: (account as { id: string }).id, key: String(api_key) };
}

/** Another visit, to a customer of its own; gives the path of its survey. */
export async function visited(port: number, key: string, n: number, site?: string): Promise<string> {
  const visit = await send(port, "POST", "/v1/visits", key, visitOf(n, site));
  return new URL(String(visit.survey_url)).pathname;
}

/** Makes `count` of something, 16 of them at a time. */
export async function atOnce<T>(count: number, make: (n: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  let begun = 0;
  const hand = async () => {
    while (begun < count) made.push(await make(begun++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  return made;
}

function visitOf(n: number, site = ["Leeds", "York"][n % 2]): object {
  const staff = ["Tom Ashworth", "Priya Nair", "Lee Wong"][n % 3];
  return {
    reference: `job-${n}`,
    customer: { name: `Anna Kowalska ${n}`, phone: `+4477009${String(n).padStart(5, "0")}` },
    staff: [{ reference: staff, name: staff }],
    site,
    job: "Boiler service",
    invite: { channel: "none" },
  };
}

export async function send(
  port: number,
  method: "GET" | "POST" | "PUT" | "PATCH",
  path: string,
  key: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
