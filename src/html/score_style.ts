// What pages with numbers add to the desk's style: pictures in the page's own ink, colour only with meaning.

const SCORES = `
:root{--alarm:#b42318;--caution:#8a5300;--well:#1c6b3c}
@media(prefers-color-scheme:dark){:root{--alarm:#ff8a7a;--caution:#f0b35a;--well:#7fd6a0}}
.chart{display:block;width:100%;max-width:32rem;height:auto;margin:4px 0 8px;overflow:visible}
.chart .grid{stroke:var(--line)}
.axis{fill:var(--soft);font:13px system-ui,sans-serif;font-variant-numeric:tabular-nums}
.axis.mid{text-anchor:middle}.axis.end{text-anchor:end}
.band{fill:var(--brand);opacity:.16}
.line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}
.dot{fill:var(--card);stroke:var(--accent);stroke-width:2.5}
.track{fill:var(--line)}.fill{fill:var(--brand)}
.bars{list-style:none;margin:0 0 8px;padding:0}
.bars li{display:grid;grid-template-columns:minmax(7rem,auto) 1fr 3.5rem;gap:12px;align-items:center;padding:2px 0}
.bars svg{width:100%;height:10px;display:block}.bars b{text-align:end;font-weight:600;font-variant-numeric:tabular-nums}
[dir=rtl] .bars svg,[dir=rtl] .limits{transform:scaleX(-1)}
.limits{width:100%;max-width:20rem;height:8px;display:block;margin:2px 0 8px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:16px 24px;margin:0}
.figures>div{min-width:0}.figures p{margin:0}
.big{font-size:1.75rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.q{display:inline-grid;place-items:center;min-width:24px;height:24px;margin-inline-start:4px;border:1px solid var(--line);border-radius:12px;font-size:.875rem;color:var(--soft);text-decoration:none;vertical-align:middle}
.q:hover{color:var(--ink);border-color:var(--soft)}
.light{display:inline-block;font-weight:650;padding:0 8px;border-radius:8px;border:1px solid currentColor;margin-inline-end:8px}
.red{color:var(--alarm)}.amber{color:var(--caution)}.good{color:var(--well)}
.warning{border-top:1px solid var(--line);padding:12px 0 4px}.warning:first-of-type{border:0;padding-top:0}
.warning p{margin:0 0 8px}
td.side{font-size:.875rem;color:var(--soft)}td.n small{white-space:nowrap}th small{font-weight:400}
.cells{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin:0 0 8px}
.cells>div{border:1px solid var(--line);border-radius:12px;padding:8px 12px}
.how figure{margin:0}.how figcaption{font-size:.875rem;color:var(--soft);margin:0 0 4px}
.formula{font:.875rem/1.6 ui-monospace,monospace;background:var(--paper);border-radius:8px;padding:8px 12px;margin:0 0 8px;overflow-wrap:anywhere;white-space:pre-wrap;text-align:left}
section:target{outline:3px solid var(--accent);outline-offset:-1px}
.how section{scroll-margin-top:12px}
`;

export const scoreStyle = SCORES.replace(/\s*\n\s*/g, "");
