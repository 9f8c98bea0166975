// The quiet offer to let this phone ring: nothing without a script, nothing where a browser can't, and never a question
// about permission before somebody has pressed.
import type { RecoveryWords } from "../wording/recovery/recovery.ts";

/** Where the worker lives; it is in charge of no page, and its scope only keeps it apart from others. */
export const WORKER_PATH = "/c/sw.js";

/** `path` is the signed link's own, so that whose phone it is needs no other proof. */
export function Offer({ path, rings, desk }: { path: string; rings: readonly string[]; desk: RecoveryWords["desk"] }) {
  return (
    <section class="card offer" id="ring" hidden data-path={path} data-rings={rings.join(" ")}>
      <button type="button" class="button plain">
        {desk.ring}
      </button>
      <p role="status" data-on={desk.rings} data-off={desk.ringFailed} />
    </section>
  );
}

export const OFFER_SCRIPT = `(async()=>{
let o=document.getElementById("ring"),n=navigator.serviceWorker;
if(!o||!n||!window.PushManager||!window.Notification||Notification.permission==="denied")return;
let b=o.querySelector("button"),p=o.querySelector("p"),{path,rings}=o.dataset,
say=k=>{p.textContent=p.dataset[k];b.hidden=k==="on"},
bytes=t=>Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),c=>c.charCodeAt()),
name=async s=>Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(s.endpoint))).slice(0,8),x=>x.toString(16).padStart(2,"0")).join(""),
active=r=>new Promise((ok,no)=>{let w=r.installing||r.waiting;if(r.active||!w)return ok();
w.onstatechange=()=>w.state==="activated"?ok():w.state==="redundant"&&no()}),
subscribe=async(m,key)=>{let how={userVisibleOnly:true,applicationServerKey:bytes(key)};
try{return await m.subscribe(how)}catch(e){await(await m.getSubscription())?.unsubscribe();return m.subscribe(how)}};
b.onclick=async()=>{b.disabled=true;try{
if(await Notification.requestPermission()!=="granted")throw 0;
let r=await n.register("${WORKER_PATH}",{scope:"/c/"}),key=await(await fetch(path+"/ring")).json();
await active(r);
let s=await subscribe(r.pushManager,key.key),
a=await fetch(path+"/ring",{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(s)});
if(!a.ok)throw 0;say("on")
}catch(e){say("off")}b.disabled=false};
let r=await n.getRegistration("/c/").catch(()=>0),s=r&&await r.pushManager.getSubscription().catch(()=>0);
if(s&&rings.split(" ").includes(await name(s)))say("on");
o.hidden=false
})()`.replace(/\n/g, "");
