import { mkdirSync } from "node:fs";
import { openBrowser } from "./support/browser.ts";
import { PHONE_AGENT } from "./support/pages.ts";
import { serve } from "./support/served.ts";

const out = "/tmp/s1";
mkdirSync(out, { recursive: true });
const browser = await openBrowser();
if (!browser) process.exit(1);
const here = await serve();
const call = async (m: string, p: string, key: string, body?: unknown): Promise<any> => {
  const r = await fetch(here.base + p, {
    method: m,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const t = await r.text();
  if (!r.ok) console.log(m, p, r.status, t.slice(0, 300));
  return JSON.parse(t);
};
const form = (u: string, f: Record<string, string>) =>
  fetch(u, {
    method: "POST",
    headers: { "user-agent": PHONE_AGENT },
    body: new URLSearchParams(f),
    redirect: "manual",
  });
const words = {
  en: ["I can smell gas in the kitchen", "Nobody came and nobody rang."],
  de: ["Es riecht nach Gas in der Küche", "Niemand ist gekommen, niemand hat angerufen."],
  ar: ["أشم رائحة غاز في المطبخ", "لم يأتِ أحد ولم يتصل أحد."],
} as const;
let n = 100;
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
for (const language of ["en", "de", "ar"] as const) {
  const tel = () => `+4477009${String(40000 + n++)}`;
  const opened = await call("POST", "/v1/accounts", "operator-dev-key", {
    name: "Brightside Heating",
    timezone: "Europe/London",
    country: "GB",
    currency: "GBP",
    language,
    owner: { name: "Ruth Hall", phone: tel() },
  });
  const key = opened.api_key;
  const devTel = tel();
  const dev = await call("POST", "/v1/managers", key, { name: "Dev Patel", phone: devTel });
  const moira = await call("POST", "/v1/managers", key, { name: "Moira Reid", phone: tel() });
  await call("PATCH", "/v1/settings", key, {
    ladder: [{ managers: [dev.id] }, { managers: [moira.id] }],
    survey: { delay_minutes: 0, quiet_hours: { from: "00:00", to: "00:00" } },
  });
  const visit = async (name: string, phone: string, more = {}) =>
    (
      await call("POST", "/v1/visits", key, {
        customer: { name, phone },
        staff: [{ name: "Tom Ashworth" }],
        site: "Leeds",
        job: "Boiler",
        invite: { channel: "none" },
        ...more,
      })
    ).survey_url as string;
  const shoot = async (name: string, url: string, full = true, act?: (p: any) => Promise<void>) => {
    const c = await browser.newContext({
      viewport: { width: 390, height: 780 },
      deviceScaleFactor: 1.5,
      userAgent: PHONE_AGENT,
      locale: language,
    });
    const p = await c.newPage();
    await p.goto(url);
    if (act) await act(p);
    await wait(500);
    await p.screenshot({ path: `${out}/${name}-${language}.png`, fullPage: full });
    await c.close();
  };
  const texts = async (to: string) =>
    (await call("GET", "/phones/messages", key)).data.filter((m: any) => m.to === to && !m.mine);
  // gas
  const gas = await visit("Val Green", tel());
  await form(gas, { tap: "1" });
  await form(`${gas}/more`, { comment: words[language][0] });
  await wait(1500);
  await shoot("danger-customer", `${gas}?lang=${language}`);
  const link = (t: any) => /https?:\S+\/c\/[\w-]+/.exec(t.text)?.[0] ?? "";
  const danger = (await texts(devTel)).find((t: any) => t.text.includes(words[language][0]));
  console.log(language, danger?.text);
  await shoot("danger-manager", link(danger));
  // promised live
  const anna = await visit("Anna Miller", tel());
  await form(anna, { tap: "1" });
  await form(`${anna}/more`, { comment: words[language][1] });
  await wait(1500);
  const alert = (await texts(devTel)).find((t: any) => t.text.includes("Anna"));
  console.log(language, alert?.text);
  await shoot("alert-manager", link(alert));
  await shoot("promised-customer", `${anna}?lang=${language}`, true, async (p) => {
    await form(link(alert), { do: "take", promise_at: "1h" });
    await p.locator("time.time").waitFor({ timeout: 15000 });
    await wait(5500);
  });
  await shoot("taken-manager", link(alert));
  // stop
  const noraTel = tel();
  const nora = await visit("Nora Finch", noraTel, { invite: {} });
  await wait(2500);
  await fetch(`${here.base}/phones/replies`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ from: noraTel, text: "STOP" }),
  });
  await form(nora, { tap: "1" });
  await wait(1500);
  const al2 = (await texts(devTel)).find((t: any) => t.text.includes("Nora"));
  console.log(language, al2?.text);
  await form(link(al2), { do: "take", promise_at: "1h" });
  await wait(12000);
  await shoot("stop-manager", link(al2));
  // many: list
  for (const name of ["Ben Low", "Cora Day", "Dina Fox", "Emil Ray", "Fay Orr"])
    await form(await visit(name, tel()), { tap: "1" });
  await wait(1500);
  const mine = (await texts(devTel)).map((t: any) => /https?:\S+\/board\/mine\/[\w-]+/.exec(t.text)?.[0]).find(Boolean);
  console.log((await texts(devTel)).map((t: any) => t.text));
  if (mine) await shoot("mine-manager", mine);
  // friend
  const iris = await visit("Iris Hope", tel());
  await form(iris, { tap: "5" });
  await shoot("delighted", `${iris}?lang=${language}`);
}
await browser.close();
await here.stop();
