// What is left of a photograph, in a browser that draws it: the same pixels, the same side up, and no word of a place.
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { bare } from "../../src/pictures/picture.ts";
import { openBrowser } from "../support/browser.ts";
import { Desk, PHONE_AGENT } from "../support/pages.ts";
import { type Bytes, extended, HOME, KINDS, type Kind, talkative, text } from "../support/pictures.ts";
import type { Served } from "../support/served.ts";
import { serveDemo } from "../support/stage.ts";

const browser = await openBrowser();
const served = browser === null ? null : await serveDemo();
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

function withBoth(skip: () => void): { chromium: Browser; here: Served } {
  if (browser === null || served === null) {
    skip();
    throw new Error("skipped");
  }
  return { chromium: browser, here: served };
}

/** A head before a sky, higher than wide, as the browser itself writes it. */
async function drawn(page: Page, kind: Kind, quality: number): Promise<Bytes> {
  const url = await page.evaluate(
    `(()=>{const c=document.createElement("canvas");c.width=96;c.height=128;const p=c.getContext("2d");p.fillStyle="#cde";p.fillRect(0,0,96,128);p.fillStyle="#842";p.beginPath();p.arc(30,40,24,0,7);p.fill();return c.toDataURL("${kind}",${quality})})()`,
  );
  return new Uint8Array(Buffer.from(String(url).split(",")[1] ?? "", "base64"));
}

/** Its sides as shown, and all its pixels in a few digits. */
async function seen(page: Page, kind: Kind, picture: Bytes): Promise<string> {
  const source = `data:${kind};base64,${Buffer.from(picture).toString("base64")}`;
  return String(
    await page.evaluate(
      `(async()=>{const i=new Image();i.src="${source}";await i.decode();const c=document.createElement("canvas");c.width=i.naturalWidth;c.height=i.naturalHeight;const p=c.getContext("2d");p.drawImage(i,0,0);const d=p.getImageData(0,0,c.width,c.height).data;let h=7;for(const b of d)h=(h*31+b)>>>0;return c.width+"x"+c.height+" "+h.toString(36)})()`,
    ),
  );
}

test("what is left of a JPEG, a PNG and a WebP draws the same, and what lay on its side still stands up", async ({
  skip,
}) => {
  const { chromium } = withBoth(skip);
  const page = await chromium.newPage();
  for (const kind of KINDS) {
    for (const quality of [0.8, 1]) {
      const clean = await drawn(page, kind, quality);
      const dressed = kind === "image/webp" && text(clean).slice(12, 16) !== "VP8X" ? extended(clean, 96, 128) : clean;
      for (const up of kind === "image/webp" ? [1] : [1, 3, 6, 8]) {
        const sent = talkative(kind, dressed, up);
        expect(text(sent)).toContain(HOME);
        const left = bare(kind, sent);
        if (!left.ok) throw new Error(`${kind}: ${left.reason}`);
        expect(text(left.bytes)).not.toContain(HOME);
        const shown = await seen(page, kind, left.bytes);
        expect(shown, `${kind} ${up}`).toBe(await seen(page, kind, sent));
        expect(shown.split(" ")[0]).toBe(up > 4 ? "128x96" : "96x128");
        console.log(`${kind}, side ${up}: ${sent.length} B sent, ${left.bytes.length} B left, drawn ${shown}`);
      }
    }
  }
});

test("a photo is replaced, then taken away, while its page is open: the new one shows, then initials, never a broken one", async ({
  skip,
}) => {
  const { chromium, here } = withBoth(skip);
  const desk = new Desk(here);
  const url = await desk.survey();
  await desk.tap(url, 5);
  const [visit] = JSON.parse(JSON.stringify((await desk.call("GET", "/v1/visits")).data));
  const page = await chromium.newPage({ viewport: { width: 360, height: 740 }, userAgent: PHONE_AGENT });
  const portrait = await drawn(page, "image/jpeg", 0.8);
  const photo = async (method: string, side = 1) => {
    const body = method === "PUT" ? { body: talkative("image/jpeg", portrait, side) } : {};
    const headers = { authorization: `Bearer ${here.links.apiKey}`, "content-type": "image/jpeg" };
    const { status } = await fetch(`${here.base}/v1/staff/${visit.staff[0].id}/photo`, { method, headers, ...body });
    expect(status).toBe(204);
  };
  const opened = async (meanwhile: () => Promise<void>) => {
    const late = async (route: Route) => {
      await meanwhile();
      await route.continue();
    };
    await page.route("**/photo/*", late, { times: 1 });
    await page.goto(url);
    return page.evaluate("document.images[0].decode().then(()=>document.images[0].naturalWidth,()=>'broken')");
  };
  await photo("PUT");
  expect(await opened(() => photo("PUT", 6))).toBe(128);
  expect(await opened(() => photo("DELETE"))).toBeGreaterThan(0);
});
