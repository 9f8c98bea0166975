// What stays in a manager's browser when no page is open: shows what was pushed, and posts what is pressed on it. It
// knows no words and decides nothing; both come with the push and with the answer to the press. It never answers for the
// network, so every page is opened as if it weren't there.

/** A press that didn't arrive is sent again twice, then the notice comes back with its button: nothing looks taken that isn't. */
export const WORKER = `
const show=n=>registration.showNotification(n.title,{body:n.body,tag:n.tag,data:n,dir:"auto",actions:n.actions||[],renotify:!!n.ring,requireInteraction:!!n.actions?.length}),
wait=ms=>new Promise(go=>setTimeout(go,ms)),
press=async(n,what)=>{for(let ms of[500,2e3,0])try{
let r=await fetch(n.url+"/press",{method:"POST",body:new URLSearchParams({press:what})});
if(r.status>499)throw 0;
return{...await r.json(),url:n.url,tag:n.tag}
}catch(e){await wait(ms)}return{...n,ring:1}},
open=async url=>{for(let c of await clients.matchAll({type:"window",includeUncontrolled:true}))if(c.url===url)return c.focus();return clients.openWindow(url)};
addEventListener("install",()=>skipWaiting());
addEventListener("push",e=>{let n=e.data.json();e.waitUntil(show({...n,ring:n.actions?.length}))});
addEventListener("notificationclick",e=>{let n=e.notification.data;e.notification.close();e.waitUntil(e.action?press(n,e.action).then(show):open(n.url))});
`.trim();
