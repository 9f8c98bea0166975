// A counter's code: the same question without a name. `?kiosk` is for a tablet that stays: it fills the screen, starts
// over by itself and takes one press at a time.
import { raw } from "hono/html";
import type { PlaceView } from "../account/survey/counter.ts";
import { type EdgeContext, newEdge, readForm } from "../edge.ts";
import { FaceButtons } from "../html/faces.tsx";
import { sheet } from "../html/frame.tsx";
import { customerStyle } from "../html/style.ts";
import { read } from "../link.ts";
import { type RemoteAccount, reach } from "../reach.ts";
import { helpIn } from "../recovery/danger/help.ts";
import { dangerWording } from "../wording/danger/danger.ts";
import { recoveryWording } from "../wording/recovery/recovery.ts";
import { LANGUAGES, wording } from "../wording/wording.ts";
import { aboutPage } from "./about.tsx";
import { answeredPage, expiredPage } from "./after/answered.tsx";
import { desk } from "./desk.tsx";
import { kioskPage } from "./kiosk.tsx";
import { languageOf, learn, switched } from "./language.ts";
import { shelled, spilledPage, Trap, tooOftenPage, unknownPage } from "./pages.tsx";
import { pressOf } from "./press.ts";
import { qrPng, qrSvg } from "./qr.ts";
import { face, surveyCode } from "./routes.tsx";
import { orSpill } from "./spill.ts";

export const place = newEdge();

place.get("/q/:code{[\\w-]{31}\\.svg}", async (c) => {
  const url = await printed(c, ".svg");
  return url === null ? unknownPage(c) : c.body(qrSvg(url), 200, { "content-type": "image/svg+xml" });
});

place.get("/q/:code{[\\w-]{31}\\.png}", async (c) => {
  const url = await printed(c, ".png");
  return url === null ? unknownPage(c) : c.body(qrPng(url), 200, { "content-type": "image/png" });
});

place.get("/q/:code/print", async (c) => {
  const opened = await openPlace(c);
  if (opened === null) return unknownPage(c);
  const { view, code } = opened;
  const language = languageOf(c, view);
  await learn(language, false);
  const words = wording(language);
  const { name, color } = view.business;
  const body = (
    <main class="tent">
      <p class="name">{name}</p>
      <h1>{words.place.scan}</h1>
      <div class="code" role="img" aria-label={words.place.scan}>
        {raw(qrSvg(addressOf(c, code)))}
      </div>
      <p>{words.place.scanHint}</p>
      <p class="soft">{view.place.name}</p>
    </main>
  );
  const style = `${customerStyle(color, "ask")}.tent{text-align:center}.tent .name{margin:0 0 24px;font-size:1.75rem}.tent h1{font-size:2.5rem}.code{margin:16px auto;width:min(80vw,11cm)}.code svg{display:block;border-radius:12px}@media print{:root{--paper:#fff;--ink:#000;--soft:#333}@page{size:A6;margin:8mm}main{padding:0;min-height:0}}`;
  return sheet(c, { title: `${name}: ${view.place.name}`, language, direction: words.direction, style, body });
});

place.get("/q/:code", async (c) => {
  const opened = await openPlace(c);
  return opened === null ? unknownPage(c) : questionHere(c, opened.view, opened.code);
});

place.get("/q/:code/:what{imprint|privacy}", async (c) => {
  const opened = await openPlace(c);
  return opened === null ? unknownPage(c) : aboutPage(c, opened.view, `/q/${opened.code}`);
});

// The pictures of a code take no press.
place.post("/q/:code{[\\w-]+}", async (c) => {
  const link = read(c.var.config.linkKeys, "place", c.req.param("code"));
  if (link === null) return unknownPage(c);
  const sent = await readForm(c);
  if (!sent.ok) return c.text("", sent.status);
  const tapped = face(sent.form.get("tap"));
  if (tapped === null) return c.text("tap: one of 1, 2, 3, 4, 5\n", 422);
  const kiosk = c.req.query("kiosk") !== undefined;
  const given = sent.form.get("once");
  // Without the page's own name for the press, every press is one of its own.
  const once = typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
  const channel = kiosk ? "kiosk" : "qr";
  const spilled = { account: link.account, place: link.subject, face: tapped, once, channel } as const;
  const reached = await orSpill(c, { ...spilled, press: pressOf(c, sent.form, switched(c, LANGUAGES)) }, async () => {
    const opened = await openPlace(c);
    if (opened === null) return { opened };
    const language = languageOf(c, opened.view);
    const press = pressOf(c, sent.form, language);
    const tap = (stub: RemoteAccount) => stub.tapAtPlace(opened.id, tapped, once, channel, press);
    return { opened, language, answered: await reach(c.env, opened.account, tap) };
  });
  if (reached === null) return spilledPage(c);
  if (reached.opened === null) return unknownPage(c);
  const { opened, language, answered } = reached;
  if (answered === "too_often") return tooOftenPage(c);
  if (answered === "full") return fullPage(c, opened.view, language);
  if (answered === null || answered.survey === null) return unknownPage(c);
  const { result, survey } = answered;
  await learn(language, survey.recovery !== null, Boolean(survey.recovery?.danger));
  const code = surveyCode(c, { account: opened.account, subject: survey.after.visitId });
  const d = desk({ ...survey, language }, code, switched(c, survey.languages), { stopPath: null, friendUrl: null });
  if (!result.ok && result.reason === "expired") return expiredPage(c, d);
  return kiosk ? kioskPage(c, d, opened.code) : answeredPage(c, d);
});

async function questionHere(c: EdgeContext, view: PlaceView, code: string): Promise<Response> {
  const language = languageOf(c, view);
  await learn(language, false);
  const words = wording(language);
  const who = { customer: "", staff: view.business.name, business: view.business.name };
  const kiosk = c.req.query("kiosk") !== undefined;
  const query = new URLSearchParams({
    ...(kiosk && { kiosk: "1" }),
    ...(switched(c, view.languages) && { lang: language }),
  });
  const path = `/q/${code}`;
  const body = (
    <form method="post" action={query.size === 0 ? path : `${path}?${query}`} class="fill">
      <fieldset>
        <legend>
          <h1>{words.place.question(who)}</h1>
        </legend>
        <FaceButtons words={words} chosen={null} />
      </fieldset>
      <input type="hidden" name="once" value={crypto.randomUUID()} />
      <Trap />
      <small>{words.ask.hint}</small>
    </form>
  );
  const { business, languages } = view;
  const here = kiosk ? `${path}?kiosk=1` : path;
  return shelled(c, {
    business,
    words,
    language,
    languages,
    path: here,
    title: words.place.question(who),
    body,
    kiosk,
    moment: kiosk ? "kiosk" : "ask",
  });
}

/** Said in words and not as "too often": a page that sends again by itself would go on until tomorrow. */
async function fullPage(c: EdgeContext, { business, country }: PlaceView, language: string): Promise<Response> {
  await learn(language, true, true);
  const words = wording(language);
  const { fullTitle, full, inDanger } = recoveryWording(language).limits;
  const { call } = dangerWording(language);
  const help = helpIn(["other"], country);
  const body = (
    <main>
      <div class="fill">
        <h1 class="top">{fullTitle}</h1>
        <p>{full({ business: business.name })}</p>
        {business.phone === null ? null : (
          <a class="button main" href={`tel:${business.phone}`}>
            {words.gone.reach({ business: business.name })}
          </a>
        )}
        {help.length === 0 ? null : <p class="soft">{inDanger}</p>}
        {help.map(({ service, number }) => (
          <a class="button plain" href={`tel:${number.replace(/\s/g, "")}`}>
            {call[service]({ number })}
          </a>
        ))}
      </div>
    </main>
  );
  const style = customerStyle(business.color, "ask");
  return sheet(c, { title: fullTitle, language, direction: words.direction, style, body }, 409);
}

interface OpenPlace {
  readonly account: string;
  readonly id: number;
  readonly code: string;
  readonly view: PlaceView;
}

async function openPlace(c: EdgeContext, suffix = ""): Promise<OpenPlace | null> {
  const code = (c.req.param("code") ?? "").slice(0, suffix === "" ? undefined : -suffix.length);
  const link = read(c.var.config.linkKeys, "place", code);
  if (link === null) return null;
  const view = await reach(c.env, link.account, (stub) => stub.placePage(link.subject));
  return view === null ? null : { account: link.account, id: link.subject, code, view };
}

async function printed(c: EdgeContext, suffix: string): Promise<string | null> {
  const opened = await openPlace(c, suffix);
  return opened === null ? null : addressOf(c, opened.code);
}

function addressOf(c: EdgeContext, code: string): string {
  return `${c.var.config.publicUrl}/q/${code}`;
}
