// How an open page follows its case: a few bytes that change, and a few lines that ask for them.
import type { RecoveryView } from "../account/views/survey.ts";

/** Changes whenever anything on the page would. */
export function version(recovery: RecoveryView): string {
  return fingerprint(JSON.stringify(recovery));
}

export function fingerprint(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

/**
 * Fetched once a page has a case to follow, so that the many that have none do not carry it.
 * Asks for a word of a few bytes; only when it changed is the live part fetched, so nothing that was typed is lost. The
 * part is looked up anew each time: an answer replaces the page around it.
 */
export const LIVE_SCRIPT = `(()=>{
let d=document,began=Date.now(),shown=began,seen,part=()=>d.getElementById("live"),
tick=()=>{let l=part(),a=d.getElementById("away");if(l!==seen){seen=l;shown=Date.now()}if(!a)return;
let m=Math.round((a.dataset.at-(Date.now()-shown))/6e4);
if(m>0&&m<100)a.textContent=new Intl.RelativeTimeFormat(d.documentElement.lang,{numeric:"auto"}).format(m,"minute")},
look=async()=>{let l=part();
if(l&&d.visibilityState==="visible")try{
let{path,tail}=l.dataset,v=await(await fetch(path+"/live")).text();
if(v&&v!==l.dataset.v){let p=new DOMParser().parseFromString(await(await fetch(path+tail)).text(),"text/html").getElementById("live");
if(p&&l===part()){l.innerHTML=p.innerHTML;l.dataset.v=p.dataset.v;shown=Date.now()}}
}catch(e){}tick();
setTimeout(look,Date.now()-began<6e5?4e3:2e4)};
setTimeout(look,4e3)})()`.replace(/\n/g, "");
