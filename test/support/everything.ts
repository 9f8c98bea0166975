// A business that has one of everything, and what each part of an address stands for in it.
import { env } from "cloudflare:workers";
import { type Door, mint, parseKeys } from "../../src/link.ts";
import type { Parts } from "./addresses.ts";
import { PRIYA, QUIET, TOM } from "./cast.ts";
import { picture } from "./pictures.ts";
import { Receiver } from "./receiver.ts";
import { wokenBrowser } from "./vendors/woken.ts";
import { ask, Business, linkIn, sendForm } from "./world.ts";

export interface Everything {
  readonly business: Business;
  readonly parts: Parts;
  /** Bodies that each address would take, for those that need more than `{}`. */
  readonly bodies: Readonly<Record<string, object>>;
}

/** The clock has begun. */
export async function withEverything(): Promise<Everything> {
  const business = await Business.openWithLadder();
  const authorization = `Bearer ${business.key}`;
  const [ruth, dev] = (await business.get("/v1/managers")).json.data;
  const visit = (await business.post("/v1/visits", { ...QUIET, staff: [TOM, PRIYA], site: "Leeds" })).json;
  const photo = {
    headers: { authorization, "content-type": "image/jpeg" },
    body: picture("image/jpeg", 160, 160, "Tom in his van"),
  };
  for (const who of [`staff/${visit.staff[0].id}`, `managers/${dev.id}`]) await ask("PUT", `/v1/${who}/photo`, photo);
  await sendForm(linkIn(visit.survey_url), { tap: "1" });
  await business.settle();
  const [open] = await business.cases();
  await business.post(`/v1/cases/${open.id}/acknowledgement`, { by: dev.id, promise: { at: "1h" } });
  await business.post(`/v1/cases/${open.id}/items`, { what: "Bring the valve" });
  const [{ items }] = await business.cases();
  const place = (await business.post("/v1/places", { name: "Front desk" })).json;
  const hook = await new Receiver().subscribe(business);
  const browser = await wokenBrowser("dev");
  const [message] = await business.messages();
  const id = (one: string) => one.split("_").at(-1) ?? "";
  const keys = parseKeys(env.LINK_KEYS) ?? [];
  const code = (door: Door, subject: string, person?: string) =>
    mint(keys, door, {
      account: business.id,
      subject: Number(id(subject)),
      ...(person !== undefined && { person: Number(id(person)) }),
    });
  const survey = linkIn(visit.survey_url);
  const alert = linkIn((await business.texts(dev.phone))[0]);
  const all = /"(\/board\/mine\/[\w-]+)"/.exec((await ask("GET", alert)).text)?.[1] ?? "";
  const counter = code("place", place.id);
  return {
    business,
    parts: {
      "accounts/:id": business.id,
      "visits/:id": visit.id,
      "responses/:visit": visit.id,
      "cases/:id": open.id,
      "items/:item": items[0].id,
      "messages/:id": message.id,
      "managers/:id": dev.id,
      "staff/:id": visit.staff[0].id,
      "sites/:id": (await business.get("/v1/sites")).json.data[0].id,
      "customers/:id": visit.customer.id,
      "channels/:name": "phones",
      "webhooks/:id": hook.id,
      "warnings/:id": `faces-${visit.staff[0].id}`,
      "s/:code": survey.slice("/s/".length),
      "photo/:number": "1",
      "c/:code": alert.slice("/c/".length),
      "mine/:code": all.slice("/board/mine/".length),
      "look/:code": code("board", "0"),
      "q/:code": counter,
      "q/:code{[\\w-]{31}\\.svg}": `${counter}.svg`,
      "q/:code{[\\w-]{31}\\.png}": `${counter}.png`,
      "r/:code": code("friend", visit.id),
      "u/:code": code("stop", visit.id),
      "m/:code": code("mirror", visit.id, visit.staff[0].id),
      ":code/:what": "privacy",
      "hooks/:account": business.id,
      ":account/:provider": "twilio",
      ":provider/:what": "messages",
      "rehearsal/:account": business.id,
      "board/:account": business.id,
      "invited/:token": "an-invitation-that-nobody-was-sent",
      "in/:token": "a-link-that-nobody-was-sent",
      "asked/:visit": id(visit.id),
      "case/:id": id(open.id),
      "people/:id": id(dev.id),
      "settings/:page": "asking",
    },
    bodies: {
      "/v1/cases/:id/acknowledgement": { by: ruth.id },
      "/v1/cases/:id/handover": { to: ruth.id },
      "/v1/managers/:id/push_subscriptions": browser.subscription,
      "/v1/warnings/:id/acknowledgement": { by: ruth.id },
    },
  };
}
