// The page's one script, small: inline with the question, fetched and kept by the browser where an answered page is
// opened. Without it everything works by plain forms; with it an answer is sent without a reload, is kept on the telephone
// while there is no connection, and says how it was pressed.
//
// K names the kept answers of this page, G the last true gesture, V the milliseconds the page was looked at and T since
// when. `put` shows another page in this one: its words and its style, never its script.

import { fingerprint, LIVE_SCRIPT } from "./live.ts";

/**
 * A tablet on a counter: starts over by itself or when the next person asks for it, in the counter's own language; takes
 * one press at a time, and each press has a name of its own. After a long time without a connection it sends what it
 * kept slowly: many at once look like a child's, and nobody who presses meanwhile has to wait for them.
 */
const KIOSK = `
let first=[q("main").outerHTML,q("style").textContent,d.title],idle,next,other=/lang=/.test(location.search),go=flush,free=0;
flush=()=>{let n=Date.now();if(n<free)return;if(kept().length>3)free=n+2e4;go()};
post=(u,b,still)=>send(u,b).then(h=>{put(h,still);busy=0},()=>keep(u,b,still));
home=()=>{dispatchEvent(new Event("pagehide"));if(other&&navigator.onLine)return location.replace("?kiosk=1");q("main").outerHTML=first[0];q("style").textContent=first[1];d.title=first[2];busy=0;scrollTo(0,0)};
rest=ms=>{clearTimeout(idle);idle=setTimeout(home,ms);let n=q("#next"),m=q(".more");if(n)next=n;else if(m&&next)m.parentNode.prepend(next)};
if(other)rest(25e3);
on("click",e=>{if(e.target.id=="next"){e.preventDefault();home()}d.fullscreenElement||d.documentElement.requestFullscreen?.().catch(()=>{})});`;

const COMMON = `
let d=document,q=s=>d.querySelector(s),K="cavalry"+location.pathname.replace("/more",""),G="",V=0,T=d.hidden?0:performance.now(),B,busy,home,rest=()=>{},
kept=x=>{try{if(x)localStorage[K]=JSON.stringify(x);return JSON.parse(localStorage[K]||"[]")}catch(e){return B=x||B||[]}},
live=()=>{if(q("#live")&&!live.on){let s=live.on=d.createElement("script");s.src="/live.js";d.head.append(s)}},
say=k=>{let s=q("#say");if(s)s.textContent=q("main").dataset[k]},
put=(h,still)=>{let p=new DOMParser().parseFromString(h,"text/html"),m=p.querySelector("main");if(!m||still)return;q("main").replaceWith(m);q("style").textContent=p.querySelector("style").textContent;d.title=p.title;live();let t=q("h1");t.tabIndex=-1;t.focus();scrollTo(0,0);rest(25e3)},
send=(u,b)=>fetch(u,{method:"POST",headers:{"content-type":"application/x-www-form-urlencoded"},body:b,keepalive:true}).then(r=>{if(r.status>428)throw 0;return r.text()}),
keep=(u,b,still)=>{kept(kept().concat([[u,b,still]]));say("offline");rest(6e3)},
flush=()=>{let l=kept()[0];if(!l||flush.on)return;flush.on=1;send(l[0],l[1]).then(h=>{flush.on=0;kept(kept().slice(1));if(!home){put(h,l[2]);say("sent")}flush()},()=>{flush.on=0})},
post=(u,b,still)=>{if(kept().length){keep(u,b,still);flush()}else send(u,b).then(h=>{put(h,still);busy=0},()=>keep(u,b,still))},
part=(f,n)=>{let p=new URLSearchParams,c=f[n].value;if(n=="comment"){c=c.trim();let w=f.was||"";if(!c||c==w)return;p.append("instead",w);f.was=c;p.append(n,c)}else if(n=="touches")for(c of new FormData(f).getAll(n))p.append(n,c);else if(n=="unfinished"&&c.trim())p.append(n,c);else return;return""+p},
on=(e,f)=>addEventListener(e,f);
on("pointerdown",e=>{if(e.isTrusted)G="pointer";rest(25e3)});
on("keydown",e=>{if(e.isTrusted)G="key";rest(25e3)});
on("visibilitychange",()=>{let n=performance.now();d.hidden?V+=n-T:T=n});
on("submit",e=>{let f=e.target,b=e.submitter,m=f.matches(".more"),p=new FormData(f,b);if(f.dataset.plain)return;e.preventDefault();
if(m){if(b.parentNode.className=="scale"){p=new FormData;p.append(b.name,b.value);for(let o of b.parentNode.children)o.setAttribute("aria-pressed",o==b)}
else{p.append("instead",f.was||"");f.was=f.comment.value.trim();say("saved")}}
else{if(busy)return;busy=1;setTimeout(()=>busy=0,home?3e3:800);p.append("js",1);p.append("gesture",G);p.append("seen",Math.round(V+(d.hidden?0:performance.now()-T)));if(home)p.set("once",Math.random().toString(36).slice(2)+Date.now().toString(36));for(let o of f.querySelectorAll("button"))o.classList.toggle("on",o==b)}
post(f.action,""+new URLSearchParams(p),m)});
on("change",e=>{let f=e.target.form,b=f&&f.matches(".more")&&!f.dataset.plain&&part(f,e.target.name);if(b){post(f.action,b,1);say("saved")}});
on("pagehide",()=>{let f=q("form.more"),b=f&&part(f,"comment");if(b)send(f.action,b).catch(()=>keep(f.action,b,1))});`;

const BEGIN = `on("online",flush);setInterval(flush,5e3);flush();live()`;

const whole = (more: string) => `(()=>{${COMMON}${more}${BEGIN}})()`.replace(/\n/g, "");

/** `case` is for an answered page with a case to follow: what follows it comes along. */
export const SCRIPTS = {
  page: whole(""),
  kiosk: whole(KIOSK),
  case: `${whole("live.on=1;")};${LIVE_SCRIPT}`,
} as const;
export type ScriptName = keyof typeof SCRIPTS;

/** Ends in what the script is, so that no page runs the one that an older deployment left with the browser. */
export function scriptAddress(name: ScriptName): string {
  return ADDRESSES[name];
}

const at = (name: ScriptName) => `/${name}.js?${fingerprint(SCRIPTS[name])}`;
const ADDRESSES = { page: at("page"), kiosk: at("kiosk"), case: at("case") };
