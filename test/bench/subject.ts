// One business and its visits, made through the front door like anyone's.
import { OPERATOR_KEY } from "./config.ts";

export interface Subject {
  readonly account: string;
  /** Paths of surveys nobody has answered. */
  readonly surveys: readonly string[];
}

const AT_ONCE = 16;

export async function furnished(port: number, visits: number): Promise<Subject> {
  const opened = await send(port, "/v1/accounts", OPERATOR_KEY, {
    name: "Brightside Heating",
    timezone: "Europe/London",
    country: "GB",
    currency: "GBP",
    language: "en",
    owner: { name: "Ruth Brightside", phone: "+441134960100" },
  });
  const { account, api_key } = opened as { account: { id: string }; api_key: string };
  const surveys: string[] = [];
  let asked = 0;
  const receptionist = async () => {
    while (asked < visits) {
      const visit = await send(port, "/v1/visits", api_key, visitOf(asked++));
      surveys.push(new URL(String(visit.survey_url)).pathname);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, receptionist));
  return { account: account.id, surveys };
}

function visitOf(n: number): object {
  const staff = ["Tom Ashworth", "Priya Nair", "Lee Wong"][n % 3];
  return {
    reference: `job-${n}`,
    customer: { name: `Anna Kowalska ${n}`, phone: `+4477009${String(n).padStart(5, "0")}` },
    staff: [{ reference: staff, name: staff }],
    site: ["Leeds", "York"][n % 2],
    job: "Boiler service",
    invite: { channel: "none" },
  };
}

async function send(port: number, path: string, key: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
