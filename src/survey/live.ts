// How an open page follows its case: a few bytes that change, and a few lines that ask for them.
import type { RecoveryView } from "../account/views.ts";

/** Changes whenever anything on the page would. */
export function version(recovery: RecoveryView): string {
  const text = JSON.stringify(recovery);
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

/** Asks for a word of a few bytes; only when it changed is the live part fetched, so nothing that was typed is lost. */
export const LIVE_SCRIPT = `(()=>{
let at=()=>document.getElementById("live"),path=location.pathname.replace(/\\/more$/,""),began=Date.now(),shown=Date.now();
async function look(){
let live=at();
if(live&&document.visibilityState==="visible")try{
let v=await(await fetch(path+"/live")).text();
if(v!==live.dataset.v){let page=new DOMParser().parseFromString(await(await fetch(path+location.search)).text(),"text/html").getElementById("live");
if(page&&(live=at())){live.replaceWith(page);shown=Date.now()}}
let a=document.getElementById("away"),m=a?Math.round((a.dataset.at-(Date.now()-shown))/6e4):0;
if(m>0&&m<100)a.textContent=new Intl.RelativeTimeFormat(document.documentElement.lang,{numeric:"auto"}).format(m,"minute")}catch{}
setTimeout(look,Date.now()-began<6e5?4e3:2e4)}
setTimeout(look,4e3)})()`.replace(/\n/g, "");
