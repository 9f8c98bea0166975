import { dressed } from "./style.ts";

// The owner's and the managers' pages: what parts.tsx draws, on a phone first.

const OFFICE = `
:root{--bad:#b42318;--good:#067647;--warn:#93370d;--wash:#f2efe8}
@media(prefers-color-scheme:dark){:root{--bad:#ff9c8f;--good:#75e0a7;--warn:#fec84b;--wash:#262a33}}
main{max-width:36rem;margin:0 auto;padding:16px 16px 48px;overflow-wrap:anywhere}
.top{display:flex;justify-content:space-between;align-items:center;gap:12px;min-height:48px;margin:0 0 16px;font-size:.9375rem}
.top b{color:var(--accent)}.top a{display:inline-flex;align-items:center;min-height:44px}
h1+p{color:var(--soft);margin-bottom:20px}
h2{font-weight:650}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:16px;margin:0 0 16px}
.card>:last-child{margin-bottom:0}.card h2:first-child{margin-top:0}
.field{border:0;margin:0 0 20px;padding:0;min-width:0}
.field>label,.field>legend{display:block;padding:0;font-weight:600;margin:0 0 4px}
.field>small{display:block;margin:0 0 8px}
.field input:not([type=checkbox],[type=radio],[type=color]),.field select,.field textarea{display:block;width:100%;min-height:52px;padding:12px 14px;border:1px solid var(--edge);border-radius:12px;background:var(--card);font:inherit;color:inherit}
.field textarea{field-sizing:content;min-height:8.5rem}
.field [aria-invalid]{border-color:var(--bad);box-shadow:0 0 0 1px var(--bad)}
.field input[inputmode=numeric]{font-size:1.75rem;letter-spacing:.3em;text-align:center;font-variant-numeric:tabular-nums}
.field .wrong{color:var(--bad);font-weight:600;margin:8px 0 0}
.picks{display:flex;flex-wrap:wrap;gap:8px}
.picks label{position:relative}.picks input{position:absolute;opacity:0;inset:0;width:100%;height:100%;margin:0}
.picks span{display:flex;align-items:center;gap:8px;min-height:48px;padding:8px 16px;border:1px solid var(--edge);border-radius:24px;background:var(--card)}
.picks :checked+span{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:600}
.picks :focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.button,button.main{display:inline-flex;align-items:center;justify-content:center;min-height:52px;text-align:center}
form>.main,form>.button,.stack>.main,.stack>.button,.stack>form{width:100%}
form>.main,form>.button,.stack>*+*{margin-top:12px}
.plain{color:var(--ink);border-color:var(--edge)}
.link{min-height:44px;padding:8px 0;border:0;background:none;color:var(--accent);text-decoration:underline;cursor:pointer}
.rows{list-style:none;margin:0 0 16px;padding:0;border:1px solid var(--line);border-radius:16px;background:var(--card);overflow:hidden}
form+p,.stack+p,details+p,form+.rows{margin-top:20px}.rows:empty{display:none}
.rows>li+li{border-top:1px solid var(--line)}
.row{display:flex;gap:12px;align-items:center;min-height:68px;padding:12px 16px;color:inherit;text-decoration:none}
.row>span{flex:1;min-width:0}.row b,.row small,.row em{display:block}.row em{font-style:normal}
.row form{margin:0}.row .button{min-height:44px;padding:8px 16px}
a.row:after{content:"";width:8px;height:8px;border:solid var(--soft);border-width:2px 2px 0 0;transform:rotate(45deg)}
[dir=rtl] a.row:after{transform:rotate(225deg)}
.row.urgent{box-shadow:inset 4px 0 var(--bad)}[dir=rtl] .row.urgent{box-shadow:inset -4px 0 var(--bad)}
.mark{display:inline-block!important;padding:0 8px;border-radius:6px;background:#b42318;color:#fff;font-size:.8125rem;font-weight:600}
.person{flex:none;display:grid;place-items:center;width:44px;height:44px;border-radius:50%;background:var(--wash);font:600 1rem system-ui;overflow:hidden}
.notice{display:flex;gap:12px;margin:0 0 16px;padding:12px 16px;border:1px solid var(--line);border-inline-start:4px solid var(--good);border-radius:12px;background:var(--card)}
.notice p{margin:0}.notice.bad{border-inline-start-color:var(--bad)}.notice.warn{border-inline-start-color:var(--warn)}
.notice svg,.empty svg{flex:none;width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.notice svg{color:var(--good)}.notice.bad svg{color:var(--bad)}.notice.warn svg{color:var(--warn)}
.empty{text-align:center;padding:48px 16px}.empty svg{width:56px;height:56px;stroke-width:1.5;color:var(--good);margin:0 0 16px}
.empty p{color:var(--soft);max-width:24rem;margin:0 auto 20px}
.dots{display:flex;gap:6px;flex:1;max-width:12rem}.dots i{flex:1;height:4px;border-radius:2px;background:var(--line)}.dots .on{background:var(--brand)}
.tabs{position:fixed;inset:auto 0 0;z-index:1;display:flex;padding-bottom:env(safe-area-inset-bottom);background:var(--card);border-top:1px solid var(--line)}
.tabs a{flex:1;display:grid;place-items:center;align-content:center;gap:2px;min-height:64px;font-size:.8125rem;color:var(--soft);text-decoration:none}
.tabs svg{width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.tabs [aria-current]{color:var(--accent);font-weight:650}
body:has(.tabs) main{padding-bottom:calc(96px + env(safe-area-inset-bottom))}html:has(.tabs){scroll-padding-bottom:96px}
@media(min-width:48rem){
main{padding-top:32px}
.tabs{inset:0 0 auto;justify-content:center;border:0;border-bottom:1px solid var(--line)}
.tabs a{flex:none;display:flex;min-height:56px;padding:0 20px;gap:8px;font-size:.9375rem}
body:has(.tabs) main{padding:88px 16px 48px}html:has(.tabs){scroll-padding:88px 0 0}
}
.welcome{display:flex;gap:8px;margin:12vh 0 24px}.welcome svg{width:52px;color:var(--accent);fill:color-mix(in srgb,var(--brand) 14%,var(--card));stroke:currentColor;stroke-width:2.5;stroke-linecap:round}.welcome path{fill:none}
details{margin:0 0 20px}summary{min-height:44px;padding:10px 0;cursor:pointer;color:var(--accent)}
.copied{display:block;padding:12px;border-radius:12px;background:var(--wash);font:.9375rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all}
.changes{margin:12px 0 0}.changes dt{color:var(--soft);font-size:.875rem}.changes dd{margin:0 0 8px}.changes ins{text-decoration:none;font-weight:600}
.qr{display:block;width:min(100%,16rem);margin:0 auto 12px;border-radius:12px}
.swatch{width:20px;height:20px;border-radius:50%;border:1px solid var(--edge)}
.preview{border:1px solid var(--line);border-radius:20px;width:100%;height:23rem;background:var(--card)}
#is-live{margin:0 0 16px;color:var(--soft);font-size:.875rem}#is-live:before{content:"";display:inline-block;width:8px;height:8px;margin-inline-end:8px;border-radius:50%;background:var(--good)}#is-live.lost:before{background:var(--bad)}#is-live:empty{display:none}
dialog.card{margin:auto;color:inherit;max-width:22rem;width:calc(100% - 32px)}dialog::backdrop{background:#0006}.keys div{display:flex;gap:12px;margin:0 0 8px}.keys dt{min-width:4rem}.keys dd{margin:0}
[hidden]{display:none!important}
`;

export function officeStyle(color: string): string {
  return dressed(color, OFFICE);
}
