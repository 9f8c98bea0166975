import { brandColors } from "./color.ts";

const PAPER = "#fbfaf7";
const NIGHT = "#15171c";
/** Words in the business's colour stand on these too, which are lighter than the night around them. */
const NIGHT_CARD = "#1e2128";
const INK = "#20242c";
const LIGHT = "#eef0f4";

/** Shared by every page: one scale of six type sizes, spacing in steps of 4 px, system fonts, both modes designed. */
const BASE = `
*{box-sizing:border-box}
:root{color-scheme:light dark;--paper:${PAPER};--card:#fff;--ink:${INK};--soft:#5b6270;--line:#e4e1da;--edge:#8a8f9a}
@media(prefers-color-scheme:dark){:root{--paper:${NIGHT};--card:${NIGHT_CARD};--ink:${LIGHT};--soft:#a5acb9;--line:#333843;--edge:#767d8c}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 8px;font-weight:650}
h2{font-size:1.0625rem;margin:24px 0 8px}
p{margin:0 0 12px}
a{color:var(--accent)}
small,.soft{color:var(--soft)}
small{font-size:.875rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
button,.button,input,textarea{font:inherit;color:inherit}
.button,button.main{display:inline-block;min-height:48px;padding:10px 20px;border:0;border-radius:12px;background:var(--brand);color:var(--on);font-weight:600;text-decoration:none;cursor:pointer}
.plain{background:none;border:1px solid var(--line);color:var(--ink)}
textarea,input[type=text],input[type=tel]{width:100%;padding:12px;border:1px solid var(--soft);border-radius:12px;background:var(--card)}
`;

const CUSTOMER = `
main{max-width:30rem;margin:0 auto;padding:24px 20px 32px;min-height:100svh;display:flex;flex-direction:column}
.name{font-weight:700;color:var(--accent);margin:0 0 auto}
h1{font-size:clamp(1.75rem,8vw,2.125rem)}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0}
.faces{display:flex;flex-wrap:wrap;gap:4px 2px;margin:28px -10px 12px;justify-content:space-between;align-items:start}
.faces button{flex:1 1 3.4rem;min-width:44px;max-width:6rem;min-height:44px;padding:8px 0;border:0;border-radius:16px;background:none;cursor:pointer;font-size:.8125rem;line-height:1.25;color:var(--soft);overflow-wrap:break-word}
.faces svg,.mine svg{display:block;width:min(100%,64px);margin:0 auto 6px;color:var(--ink);fill:var(--card);stroke:currentColor;stroke-width:2.5;stroke-linecap:round}
.faces path,.mine path{fill:none}
.faces .on{color:var(--ink);font-weight:650}
.faces .on svg,.faces button:active svg{color:var(--accent);fill:color-mix(in srgb,var(--brand) 14%,var(--card))}
.fill{margin-bottom:auto}
i{flex:none;display:grid;place-items:center;overflow:hidden;width:56px;height:56px;border-radius:50%;background:var(--brand);color:var(--on);font:600 1.375rem system-ui}
summary{min-height:44px;padding:10px 0;cursor:pointer}
#say{position:sticky;bottom:12px;margin:12px 0 0;padding:12px 16px;border-radius:12px;background:var(--ink);color:var(--paper)}#say:empty{display:none}
`;

/** One line below: who they are, what is kept, the way out, other languages. */
const FOOT = `
footer{display:flex;flex-wrap:wrap;gap:0 12px;margin-top:32px;font-size:.875rem}
footer summary,footer a,#change summary{color:var(--soft);font-weight:400}
footer a{display:inline-block;padding:10px 0;margin-inline-end:12px;min-height:44px}
`;

/** Those who came: a row of discs above the first words. */
const CAME = `
.came{display:flex;flex-wrap:wrap;gap:8px;margin:32px 0 -16px}
`;

/** The faces before the tap: they breathe, blink and lean towards a finger, unless motion is not wanted. */
const ASK = `
.hello{color:var(--soft);margin:32px 0 0}
.bot{position:absolute;inset-inline-start:-99rem}
@media(hover:hover){.faces button:hover{color:var(--ink)}.faces button:hover svg{color:var(--accent)}}
@keyframes blink{0%,95%,to{transform:none}97%{transform:scaleY(.1)}}
@keyframes hop{40%{transform:translateY(-6px)}70%{transform:translateY(1px)}}
@media(prefers-reduced-motion:no-preference){
.faces svg{transition:transform .15s;animation:hop .5s .5s}
.faces circle+path{transform-origin:0 21px;animation:blink 6s 2s infinite}
.faces button:nth-child(2) *{animation-delay:.6s}.faces button:nth-child(3) *{animation-delay:.7s}.faces button:nth-child(4) *{animation-delay:.8s}.faces button:nth-child(5) *{animation-delay:.9s}
.faces button:active svg{transform:scale(.88)}
@media(hover:hover){.faces button:hover svg{transform:scale(1.08)rotate(-4deg)}}
}
`;

const AFTER = `
i *{grid-area:1/1}
img{object-fit:cover;font-size:0}
.top{margin-top:32px}
.faces.small{margin:4px -6px;max-width:18rem;flex-wrap:nowrap}.small button{flex:1}.small svg{width:36px;margin:0 auto}
.calls{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0 16px}
.more{margin-top:20px}
.more legend,label,summary,h2{font-weight:600}
.more fieldset{margin:0 0 20px}
.more label,.more details legend{display:block;margin-top:16px}
#change{font-size:.875rem}
.scale{display:flex;gap:6px;margin:8px 0 4px}
.scale button,.chips span{min-height:44px;padding:9px;border:1px solid var(--edge);border-radius:12px;background:var(--card);cursor:pointer}
.scale button{flex:1}
.scale .on,.chips :checked+span{background:var(--brand);border-color:var(--brand);color:var(--on)}
.ends{display:flex;justify-content:space-between;gap:16px;margin:0;font-size:.875rem;color:var(--soft)}
.skip{min-height:44px;min-width:44px;padding:8px 0;text-align:start;border:0;background:none;color:var(--soft);text-decoration:underline;cursor:pointer}
.chips div{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.chips label{position:relative;font-weight:400;margin:0}
.chips input{position:absolute;opacity:0;inset:0}
.chips span{display:block;padding:9px 16px;border-radius:22px}
.chips :focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
textarea,input{display:block;margin:8px 0 12px}
textarea{field-sizing:content;min-height:3.1rem;max-height:60vh}
figure{margin:0 0 12px}figcaption{font-weight:600}
blockquote{margin:4px 0 8px;padding-inline-start:12px;border-inline-start:3px solid var(--brand);white-space:pre-line;overflow-wrap:anywhere}
.out{margin-top:20px}.out h2{margin-top:0}
[hidden]{display:none!important}
`;

const THANKS = `
.mine svg{width:56px;margin:0;color:var(--accent);fill:color-mix(in srgb,var(--brand) 24%,var(--card))}
`;

/** A tablet: five faces across it, and words that are read standing. */
const KIOSK = `
@media(min-width:40rem){
main{max-width:64rem;padding:32px}
h1{font-size:2.5rem}fieldset:has(input){max-width:30rem}
.faces{gap:16px;margin:40px 0 16px;justify-content:center}
.faces button{flex:0 0 30%;max-width:none;font-size:1.25rem}
.faces svg,.mine svg{width:min(100%,180px)}
}
@media(min-width:60rem){.faces button{flex:1 1 150px}}
`;

/** A face, a name and a time; and from the first step on what happened so far. */
const CAVALRY = `
.who{display:flex;gap:16px;align-items:center;margin:24px 0;padding:16px;border-radius:16px;background:var(--card);border:1px solid var(--line)}
.who p{margin:0}
.time{font-size:2.5rem;font-weight:700;line-height:1.1;display:block}
`;
const STEPS = `
.steps,.todo{list-style:none;margin:8px 0 16px;padding:0}
.steps li{position:relative;padding:0 0 12px;padding-inline-start:24px;border-inline-start:2px solid var(--line);margin-inline-start:7px}
.steps li:last-child{border-color:transparent;padding-bottom:0}
.steps li:before{content:"";position:absolute;inset-inline-start:-7px;top:6px;width:12px;height:12px;border-radius:50%;background:var(--brand)}
.steps time{display:block;font-size:.875rem;color:var(--soft)}
.todo li{padding:8px 0;border-bottom:1px solid var(--line)}
.answer{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0}
`;

/** What to do now, and whom to ring: large, and in no business's colour. */
const DANGER = `
#live>.top{margin:16px 0;padding-inline-start:12px;border-inline-start:6px solid #b42318}
.now{margin:0 0 16px;padding-inline-start:24px}.now li{margin:0 0 8px}
.help{display:grid;gap:8px;margin:0 0 24px}
.help a{display:grid;place-items:center;min-height:60px;background:#b42318;color:#fff;font-size:1.25rem;text-align:center}
`;

/** The customer's pages: one accent, the business's own colour, corrected until it can be read. */
export function customerStyle(color: string, moment: Moment = "thanks"): string {
  return brand(color) + compact(BASE + CUSTOMER + DRESS[moment]);
}

/**
 * What the page shows, so that it carries no more than that: `called` is a case that nobody has taken yet, `calm` one that
 * a happy customer raised by asking for a call.
 */
export type Moment = "ask" | "thanks" | "called" | "calm" | "recovery" | "danger" | "friend" | "kiosk";

const DRESS: Readonly<Record<Moment, string>> = {
  ask: FOOT + CAME + ASK,
  thanks: FOOT + AFTER + CAME + THANKS,
  friend: FOOT + AFTER,
  kiosk: FOOT + CAME + ASK + AFTER + THANKS + KIOSK,
  called: FOOT + AFTER + CAVALRY,
  calm: FOOT + AFTER + CAME + THANKS + CAVALRY + STEPS,
  recovery: FOOT + AFTER + CAVALRY + STEPS,
  danger: FOOT + AFTER + CAVALRY + STEPS + DANGER,
};

const DESK = `
main{max-width:46rem;margin:0 auto;padding:20px 16px 48px}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:16px;margin:0 0 12px}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:12px 0}dt{color:var(--soft)}dd{margin:0}dd a{color:inherit}
.choices{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin:8px 0}
.choices .main{width:100%}
blockquote{margin:12px 0;padding:0 0 0 12px;border-inline-start:3px solid var(--brand);white-space:pre-line;overflow-wrap:anywhere}
.wrong{border-inline-start:4px solid #b42318;padding-inline-start:12px}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:start;padding:8px 8px 8px 0;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:end}
.state{font-weight:650}
.score{font-size:2.5rem;line-height:1.1;font-variant-numeric:tabular-nums;margin-inline-end:8px}
.card h2:first-child{margin-top:0}
.scroll{overflow-x:auto}
.urgent{border:3px solid #b42318}
.calls{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0 16px}.calls .wide{flex-basis:100%;text-align:center}.calls>button{margin:0;flex:1}.choices button,.calls>button{padding:10px 8px}form+details{margin-top:12px}
.own{display:flex;flex-wrap:wrap;gap:8px}.own>*{margin:0;flex:1 1 40%}.own input{padding:12px;border:1px solid var(--soft);border-radius:12px;background:var(--card)}
summary{cursor:pointer;font-weight:650;padding:4px 0}
label{display:block;margin:12px 0 4px}
form>button{margin-top:12px}
select{font:inherit;color:inherit;width:100%;min-height:48px;padding:8px 12px;border:1px solid var(--soft);border-radius:12px;background:var(--card)}
.items{list-style:none;padding:0;margin:0 0 12px}.items form{display:flex;gap:12px;align-items:center;justify-content:space-between;padding:8px 0;border-bottom:1px solid var(--line)}.items button{margin:0}
.offer p{margin:0}.offer p:empty{display:none}.offer button:not([hidden])+p{margin-top:12px}[hidden]{display:none!important}
.history{padding-inline-start:20px;margin:8px 0;font-size:.875rem}
details form.card,details form{margin:0 0 12px}
.head{display:flex;justify-content:space-between;gap:12px}.head a{padding:10px 0;min-height:44px}
.mark{display:inline-block;padding:2px 8px;margin-inline-end:8px;border-radius:6px;background:#b42318;color:#fff;font-size:.875rem}
.item{display:block;color:inherit;text-decoration:none}.item>span{display:block}
.card blockquote{font-size:1.25rem;line-height:1.4}
.said:not(:has(*)){display:none}
.bar{position:fixed;inset:auto 0 0;z-index:1;padding:12px max(16px,calc(50% - 22rem)) calc(12px + env(safe-area-inset-bottom));background:var(--card);border-top:1px solid var(--line)}main:has(.bar){padding-bottom:15rem}html:has(.bar){scroll-padding-bottom:15rem}
.bar p{margin:0 0 8px;line-height:1.3}
.bar .calls{margin:8px 0 0}.bar .calls>*{margin:0;flex:1}.bar .calls .wide{flex-basis:100%}
.times{display:flex;gap:6px}.times button{flex:1;min-width:0;min-height:48px;padding:6px 2px;font-size:.8125rem;line-height:1.2;overflow-wrap:break-word}
.calls+.times{margin-top:8px}
.bar form>*,.bar form>button{margin-top:0}.bar .undo{margin:0 0 8px}.undo button{width:100%}.undo{overflow:hidden;animation:late 0s 10s forwards}.undo button:after{content:"";display:block;height:3px;margin-top:4px;background:var(--brand);transform-origin:0 0;animation:shrink 10s linear forwards}
.bar:has(>.undo:only-child){animation:late 0s 10s forwards}@keyframes late{to{visibility:hidden;height:0;margin:0}}
@keyframes shrink{to{transform:scaleX(0)}}
.outcomes{border:0;margin:0;padding:0}.outcomes legend{padding:0;font-weight:650}.outcomes label{display:flex;gap:12px;align-items:center;min-height:44px;margin:0}
@supports selector(:has(a)){form:not(:has([value=refunded]:checked,[value=goodwill]:checked)) .money{display:none}}
`;

export function deskStyle(color: string): string {
  return dressed(color, DESK);
}

/** A page's own rules on what all pages share. */
export function dressed(color: string, css: string): string {
  return brand(color) + compact(BASE + css);
}

/** Colours in mind at once; past that, all are worked out again. */
const BRANDS = 1_000;
const brands = new Map<string, string>();

function brand(color: string): string {
  let known = brands.get(color);
  if (known === undefined) {
    known = `:root{${colors(color, PAPER, INK)}}@media(prefers-color-scheme:dark){:root{${colors(color, NIGHT_CARD, LIGHT)}}}`;
    if (brands.size >= BRANDS) brands.clear();
    brands.set(color, known);
  }
  return known;
}

function colors(color: string, paper: string, ink: string): string {
  const { fill, on, accent } = brandColors(color, paper, ink);
  return `--brand:${fill};--on:${on};--accent:${accent}`;
}

const compacted = new Map<string, string>();

function compact(css: string): string {
  let small = compacted.get(css);
  if (small === undefined) {
    small = css.replace(/\s*\n\s*/g, "");
    compacted.set(css, small);
  }
  return small;
}
