import type { Context } from "hono";
import script from "../browser/phones.ts?script";
import { sheet } from "../html/frame.tsx";
import { deskStyle } from "../html/style.ts";
import type { Shown } from "./exchange.ts";

const STYLE = `
main{max-width:60rem}
.phones{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:24px;margin:16px 0}
.phone{border:10px solid #20242c;border-radius:36px;background:var(--card);display:flex;flex-direction:column;height:min(38rem,72vh);overflow:hidden}
.phone header{padding:12px 16px;border-bottom:1px solid var(--line)}
.phone select{font:inherit;max-width:100%;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:4px}
.phone ol{list-style:none;margin:0;padding:12px;flex:1;overflow:auto;display:flex;flex-direction:column;gap:8px}
.phone li{background:var(--line);border-radius:16px;padding:8px 12px;max-width:88%;overflow-wrap:anywhere;align-self:flex-start}
.phone li.mine{background:var(--brand);color:var(--on);align-self:flex-end}
.phone li small{display:block}
.phone form{display:flex;gap:8px;padding:12px;border-top:1px solid var(--line)}
.phone.ringing{border-color:#b42318}
@media(prefers-reduced-motion:no-preference){.phone.ringing{animation:ring .12s 12 alternate}}
@keyframes ring{from{transform:translateX(-3px)}to{transform:translateX(3px)}}
.desk{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}
.desk button{min-height:40px;padding:6px 14px}
`;

interface Numbers {
  readonly customer: string | null;
  readonly manager: string | null;
}

export function phonesPage(c: Context, texts: readonly Shown[], numbers: Numbers): Response {
  // Inside a script element only "<" could end it early.
  const data = JSON.stringify(texts).replace(/</g, "\\u003c");
  return sheet(c, {
    title: "Two phones",
    language: "en",
    direction: "ltr",
    style: deskStyle("#0f766e") + STYLE,
    script,
    body: (
      <main>
        <h1>Two phones</h1>
        <p class="soft">Everything Cavalry sends on this machine arrives here. Tap a link, or write back.</p>
        <div class="desk">
          <b>Skip ahead</b>
          {[
            ["5 min", 300],
            ["1 hour", 3600],
            ["1 day", 86_400],
          ].map(([label, seconds]) => (
            <button type="button" class="plain button" data-skip={String(seconds)}>
              {label}
            </button>
          ))}
          <b>The provider</b>
          {[
            ["fail", "fails"],
            ["lag_seconds", "lags 5 s"],
            ["twice", "delivers twice"],
          ].map(([name, label]) => (
            <label>
              <input type="checkbox" data-switch={name} /> {label}
            </label>
          ))}
        </div>
        <div class="phones">
          <Phone whose="customer" title="A customer" number={numbers.customer} />
          <Phone whose="manager" title="A manager" number={numbers.manager} />
        </div>
        <script type="application/json" id="texts" dangerouslySetInnerHTML={{ __html: data }} />
      </main>
    ),
  });
}

function Phone({ whose, title, number }: { whose: string; title: string; number: string | null }) {
  return (
    <section class="phone" data-role={whose} data-number={number ?? ""} aria-label={`${title}'s phone`}>
      <header>
        <b>{title}</b> <span role="status" />
        <br />
        <select aria-label={`${title}'s number`} />
      </header>
      <ol aria-live="polite" />
      <form>
        <input type="text" name="text" aria-label={`Reply from ${title.toLowerCase()}`} placeholder="Text back" />
        <button class="main">Send</button>
      </form>
    </section>
  );
}
