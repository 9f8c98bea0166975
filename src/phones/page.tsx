import type { Context } from "hono";
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

// Small and plain: it fills the two phones as messages arrive and posts what is pressed.
const SCRIPT = `
const texts=JSON.parse(document.getElementById("texts").textContent),phones=[...document.querySelectorAll(".phone")];
const kind=t=>/\\/s\\//.test(t.text)?"customer":/\\/c\\//.test(t.text)?"manager":null;
const post=(path,body)=>fetch("/phones/"+path,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(body)});
const esc=s=>s.replace(/[&<>"]/g,x=>"&#"+x.charCodeAt(0)+";");
const linked=s=>esc(s).replace(/https?:\\/\\/[^\\s]+/g,u=>'<a href="'+u+'" target="_blank">'+u+"</a>");
const row=t=>'<li class="'+(t.mine?"mine":"")+'">'+linked(t.text)+"<small>"+new Date(t.at).toLocaleTimeString()+"</small></li>";
function numbers(role){const known=new Set();for(const t of texts)if(kind(t)===role)known.add(t.to);return[...known].reverse()}
function draw(phone){
  const role=phone.dataset.role,select=phone.querySelector("select"),wanted=select.value||phone.dataset.number,all=numbers(role);
  if(wanted&&!all.includes(wanted))all.push(wanted);
  select.innerHTML=all.map(n=>"<option"+(n===wanted?" selected":"")+">"+esc(n)+"</option>").join("");
  const list=phone.querySelector("ol");list.innerHTML=texts.filter(t=>t.to===select.value).map(row).join("");list.scrollTop=1e9;
}
phones.forEach(p=>{draw(p);
  p.querySelector("select").onchange=()=>draw(p);
  p.querySelector("form").onsubmit=e=>{e.preventDefault();const i=e.target.elements.text;if(i.value.trim())post("replies",{from:p.querySelector("select").value,text:i.value});i.value=""};
});
const last=texts.length?texts[texts.length-1].seq:0;
new EventSource("/phones/live?after="+last).onmessage=e=>{
  const t=JSON.parse(e.data);if(texts.some(k=>k.seq===t.seq))return;texts.push(t);
  phones.forEach(p=>{const s=p.querySelector("select");if(kind(t)===p.dataset.role&&!t.mine)s.innerHTML="<option selected>"+esc(t.to)+"</option>";
    draw(p);
    if(!t.mine&&t.to===s.value){p.classList.remove("ringing");void p.offsetWidth;p.classList.add("ringing");p.querySelector("[role=status]").textContent="Ringing";setTimeout(()=>{p.classList.remove("ringing");p.querySelector("[role=status]").textContent=""},4000)}
  });
};
document.querySelectorAll("[data-skip]").forEach(b=>b.onclick=async()=>{b.disabled=true;await post("clock",{skip_seconds:+b.dataset.skip});b.disabled=false});
document.querySelectorAll("[data-switch]").forEach(i=>i.onchange=()=>post("switches",{[i.dataset.switch]:i.dataset.switch==="lag_seconds"?(i.checked?5:0):i.checked}));
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
    script: SCRIPT,
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
