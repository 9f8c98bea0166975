// The page's one script, inline and small. Without it everything works by plain forms; with it an answer is sent without
// a reload, is kept on the telephone while there is no connection, and says how it was pressed.
//
// K names the kept answers of this page, G the last true gesture, V the milliseconds the page was looked at.
export const script = `(()=>{
let d=document,q=s=>d.querySelector(s),K="cavalry"+location.pathname.replace(/\\/more$/,""),G="",V=0,T=d.hidden?0:performance.now(),B,first=q("main").outerHTML,idle,busy;
let kiosk=()=>q("main").dataset.kiosk,
kept=x=>{try{if(x){x.length?localStorage.setItem(K,JSON.stringify(x)):localStorage.removeItem(K);return x}return JSON.parse(localStorage.getItem(K)||"[]")}catch(e){return B=x||B||[]}},
say=k=>{let s=q("#say");if(s)s.textContent=k?q("main").dataset[k]||"":""},
home=()=>{q("main").outerHTML=first;busy=0;scrollTo(0,0)},
rest=ms=>{clearTimeout(idle);if(kiosk())idle=setTimeout(home,ms)},
show=(h,keep)=>{let p=new DOMParser().parseFromString(h,"text/html"),m=p.querySelector("main");if(!m||keep)return;let k=kiosk();q("main").replaceWith(m);if(k)m.dataset.kiosk=k;d.title=p.title;scrollTo(0,0);let t=q("h1");if(t){t.tabIndex=-1;t.focus({preventScroll:true})}rest(25e3)},
send=(u,b)=>fetch(u,{method:"POST",headers:{"content-type":"application/x-www-form-urlencoded"},body:b,keepalive:true}).then(r=>{if(r.status>499)throw 0;return r.text()}),
flush=()=>{let l=kept();if(!l.length||flush.on)return;flush.on=1;send(l[0][0],l[0][1]).then(h=>{flush.on=0;kept(kept().slice(1));if(!kiosk()){show(h,l[0][2]);say("sent")}flush()},()=>{flush.on=0})},
post=(u,b,more)=>{let l=kept();if(l.length)return kept(l.concat([[u,b,more]])),say("offline"),flush();send(u,b).then(h=>{show(h,more);busy=0},()=>{kept(kept().concat([[u,b,more]]));say("offline");rest(6e3)})};
d.addEventListener("pointerdown",e=>{if(e.isTrusted)G="pointer";rest(25e3)});
d.addEventListener("keydown",e=>{if(e.isTrusted)G="key";rest(25e3)});
d.addEventListener("visibilitychange",()=>{let n=performance.now();d.hidden?V+=n-T:T=n});
d.addEventListener("submit",e=>{let f=e.target,b=e.submitter,m=f.matches(".more");if(f.dataset.plain)return;e.preventDefault();
let p=new FormData(f,b);
if(m){let n=b&&b.name;f.was=f.was||"";
if(n=="loyalty"||n=="driver"){p=new FormData;p.append(n,b.value);for(let o of b.parentNode.children)o.setAttribute("aria-pressed",o==b)}
else{let c=f.comment.value.trim();p.append("instead",f.was);f.was=c;for(let t of f.querySelectorAll("details[open]"))if(n)t.open=t.contains(b);say("saved")}
}else{if(busy)return;busy=1;setTimeout(()=>busy=0,kiosk()?3e3:800);p.append("js","1");p.append("gesture",G);p.append("seen",Math.round(V+(d.hidden?0:performance.now()-T)));if(p.has("once"))p.set("once",Math.random().toString(36).slice(2)+Date.now().toString(36));
for(let o of f.querySelectorAll("button")){o.classList.toggle("on",o==b)}}
post(f.action,new URLSearchParams(p).toString(),m)});
let part=(f,n)=>{let p=new URLSearchParams;if(n=="comment"){let c=f.comment.value.trim();if(c==(f.was||""))return;p.append(n,c);p.append("instead",f.was||"");f.was=c}else if(n=="touches")for(let v of new FormData(f).getAll(n))p.append(n,v);else if(n=="unfinished"&&f[n].value.trim())p.append(n,f[n].value);else return;return p.toString()};
d.addEventListener("change",e=>{let f=e.target.form,b=f&&f.matches(".more")&&part(f,e.target.name);if(b){post(f.action,b,1);say("saved")}});
addEventListener("pagehide",()=>{let f=q("form.more"),b=f&&part(f,"comment");if(b)send(f.action,b).catch(()=>kept(kept().concat([[f.action,b,1]])))});
addEventListener("online",flush);setInterval(flush,5e3);flush()
})()`.replace(/\n/g, "");
