// Who a page's business is, and what it keeps: in their own words, else in ours.
import type { BusinessView } from "../account/business/business.ts";
import type { EdgeContext } from "../edge.ts";
import { wording } from "../wording/wording.ts";
import { apart } from "./desk.tsx";
import { languageOf, learn } from "./language.ts";
import { shelled } from "./pages.tsx";

/** How long a tablet on a counter shows it before the next person's question. */
const KIOSK_SECONDS = 30;

interface Whose {
  readonly business: BusinessView;
  readonly language: string;
  readonly languages: readonly string[];
  readonly spoken?: string | null;
}

/** `path` is the page that it was opened from. */
export async function aboutPage(c: EdgeContext, view: Whose, path: string): Promise<Response> {
  const language = languageOf(c, view);
  await learn(language, false);
  const words = wording(language);
  const { page } = words;
  const { business, languages } = view;
  const what = c.req.param("what") === "privacy" ? "privacy" : "imprint";
  const contact = [business.phone, business.email].filter((way) => way !== null).map((way) => apart(words, way));
  const lines =
    business[what]?.split(/\n+/) ??
    (what === "imprint"
      ? [business.name, ...contact]
      : page.privacyText({ business: business.name, contact: contact.join(", ") || business.name }));
  const back = path + new URL(c.req.url).search;
  const kiosk = c.req.query("kiosk") !== undefined;
  if (kiosk) c.header("Refresh", `${KIOSK_SECONDS}; url=${back}`);
  const body = (
    <div class="fill">
      <h1 class="top">{page[what]}</h1>
      {lines.map((line) => (
        <p dir="auto">{line}</p>
      ))}
      <a class="button plain" href={back}>
        {page.back}
      </a>
    </div>
  );
  const shell = { business, words, language, languages, path: kiosk ? `${path}?kiosk=1` : path };
  return shelled(c, { ...shell, title: `${page[what]}: ${business.name}`, body, kiosk: false, moment: "friend" });
}
