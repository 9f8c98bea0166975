// A business that shows all it may on a customer's page: a logo of a full kilobyte, a guarantee, four review links and
// photographs of those who came and of whoever comes.

import type { Browser } from "playwright-core";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { BRIGHTSIDE, DEV, MOIRA } from "./cast.ts";
import { Desk } from "./pages.ts";
import type { Served } from "./served.ts";

export const LOGO_BYTES = 1024;

const REVIEWS = [
  { name: "Google", url: "https://g.page/r/CYk3h0Q1hZ2bEBM/review" },
  { name: "Trustpilot", url: "https://uk.trustpilot.com/evaluate/brightsideheating.co.uk" },
  { name: "Facebook", url: "https://www.facebook.com/brightsideheating/reviews" },
  { name: "Checkatrade", url: "https://www.checkatrade.com/trades/brightsideheating/reviews" },
];

const GUARANTEE =
  "If it isn't right, we come back and make it right, as often as it takes, on any day of the week. If you still aren't happy after that, you don't pay, and whatever you have paid comes back within two days.";

/** As every state of a case is reached, by what is done to it. */
export const COURSES = {
  called: [],
  promised: [["acknowledgement", { promise: { at: "1h" } }]],
  fixing: [
    ["acknowledgement", {}],
    ["items", { what: "Bring the new valve and fit it", due: "tomorrow" }],
    ["items", { what: "Clean the carpet in the hall" }],
  ],
  "put right": [
    ["acknowledgement", { promise: { at: "1h" } }],
    ["items", { what: "Bring the new valve and fit it", due: "tomorrow" }],
    ["resolution", { outcome: "redone", note: "New valve fitted and tested, and the carpet cleaned" }],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [door: string, body: object])[]>>;
export type Course = keyof typeof COURSES;

export class Dressed extends Desk {
  #dev = "";

  static async open(here: Served, chromium: Browser): Promise<Dressed> {
    const operator = new Desk({ ...here, links: { ...here.links, apiKey: "operator-dev-key" } });
    const { api_key: apiKey = "" } = await operator.call("POST", "/v1/accounts", BRIGHTSIDE);
    const dressed = new Dressed({ ...here, links: { ...here.links, apiKey } });
    const dev = await dressed.call("POST", "/v1/managers", DEV);
    const moira = await dressed.call("POST", "/v1/managers", MOIRA);
    dressed.#dev = dev.id ?? "";
    await dressed.call("PATCH", "/v1/settings", {
      ladder: [{ managers: [dev.id] }, { managers: [moira.id] }],
      brand: { color: "#c2410c", phone: "+441134960100", email: "hello@brightside.example", logo: logo() },
      guarantee: Object.fromEntries(LANGUAGES.map((language) => [language, GUARANTEE])),
      survey: { review_links: REVIEWS, quiet_hours: { from: "00:00", to: "00:00" } },
    });
    await dressed.survey();
    const [tom] = JSON.parse(JSON.stringify((await dressed.call("GET", "/v1/visits")).data))[0].staff;
    for (const path of [
      `/v1/staff/${tom.id}/photo`,
      `/v1/managers/${dev.id}/photo`,
      `/v1/managers/${moira.id}/photo`,
    ]) {
      const body = await portrait(chromium);
      const headers = { authorization: `Bearer ${apiKey}`, "content-type": "image/jpeg" };
      const { status } = await fetch(here.base + path, { method: "PUT", headers, body });
      if (status !== 204) throw new Error(`PUT ${path}: ${status}`);
    }
    return dressed;
  }

  /** A case that was brought so far, and the customer's link to it. */
  async brought(course: Course): Promise<string> {
    const url = await this.survey();
    await this.tap(url, 1);
    const [open] = JSON.parse(JSON.stringify((await this.call("GET", "/v1/cases")).data));
    for (const [door, body] of COURSES[course]) {
      await this.call("POST", `/v1/cases/${open.id}/${door}`, { ...body, ...(door !== "items" && { by: this.#dev }) });
    }
    return url;
  }

  /** A promise of an hour that passed without a call. */
  async missed(): Promise<string> {
    const url = await this.brought("promised");
    const headers = { "content-type": "application/json" };
    await fetch(`${new URL(url).origin}/phones/clock`, { method: "POST", headers, body: '{"skip_seconds":3700}' });
    for (let i = 0; i < 40; i++) {
      const page = await (await fetch(url)).text();
      if (page.includes("missed it")) return url;
      await new Promise((wait) => setTimeout(wait, 250));
    }
    throw new Error("the promise was not missed");
  }
}

/** Shapes that no compression makes much smaller. */
function logo(): string {
  let seed = 7;
  const any = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const tenth = (below: number) => (any(below * 10) / 10).toFixed(1);
  let shapes = "";
  for (;;) {
    const color = any(0xffffff).toString(16).padStart(6, "0");
    const curve = `c${tenth(20)}-${tenth(9)} ${tenth(30)} ${tenth(9)} ${tenth(40)} ${tenth(9)}z`;
    const next = `${shapes}<path fill="#${color}" d="M${any(240)} ${any(80)}${curve}"/>`;
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80">${next}</svg>`;
    if (drawn.length > LOGO_BYTES) return drawn.replace(next, shapes);
    shapes = next;
  }
}

/** A round head before a blue sky, as a browser writes a JPEG. */
async function portrait(chromium: Browser): Promise<Uint8Array<ArrayBuffer>> {
  const page = await chromium.newPage();
  const drawn = await page.evaluate(
    `(()=>{const c=document.createElement("canvas");c.width=c.height=160;const p=c.getContext("2d");p.fillStyle="#cde";p.fillRect(0,0,160,160);for(const [color,y,r] of [["#345",170,62],["#842",64,40],["#e8b890",74,36]]){p.fillStyle=color;p.beginPath();p.arc(80,y,r,0,7);p.fill()}return c.toDataURL("image/jpeg",.8)})()`,
  );
  await page.close();
  return new Uint8Array(Buffer.from(String(drawn).split(",")[1] ?? "", "base64"));
}
