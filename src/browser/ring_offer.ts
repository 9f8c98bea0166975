// The quiet offer to let this phone ring: nothing where a browser can't, and never a question about permission before
// somebody has pressed.
const SCOPE = "/c/";
const WORKER = "/c/sw.js";

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

async function nameOf(subscription: PushSubscription): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(subscription.endpoint));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const active = (registration: ServiceWorkerRegistration) =>
  new Promise<void>((ready, failed) => {
    const worker = registration.installing ?? registration.waiting;
    if (registration.active || worker === null) return ready();
    worker.onstatechange = () => {
      if (worker.state === "activated") ready();
      else if (worker.state === "redundant") failed();
    };
  });

async function subscribe(manager: PushManager, key: string): Promise<PushSubscription> {
  const how = { userVisibleOnly: true, applicationServerKey: bytes(key) };
  try {
    return await manager.subscribe(how);
  } catch {
    await (await manager.getSubscription())?.unsubscribe();
    return manager.subscribe(how);
  }
}

async function offer(): Promise<void> {
  const box = document.getElementById("ring");
  const workers = navigator.serviceWorker;
  if (box === null || !workers || !("PushManager" in window) || !("Notification" in window)) return;
  if (Notification.permission === "denied") return;
  const button = box.querySelector("button");
  const status = box.querySelector("p");
  const { path, rings = "" } = box.dataset;
  if (button === null || status === null) return;
  const say = (what: "on" | "off") => {
    status.textContent = status.dataset[what] ?? "";
    button.hidden = what === "on";
  };
  button.onclick = async () => {
    button.disabled = true;
    try {
      if ((await Notification.requestPermission()) !== "granted") throw 0;
      const registration = await workers.register(WORKER, { scope: SCOPE });
      const { key } = await (await fetch(`${path}/ring`)).json();
      await active(registration);
      const subscription = await subscribe(registration.pushManager, key);
      const answer = await fetch(`${path}/ring`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(subscription),
      });
      if (!answer.ok) throw 0;
      say("on");
    } catch {
      say("off");
    }
    button.disabled = false;
  };
  const registration = await workers.getRegistration(SCOPE).catch(() => undefined);
  const subscription = await registration?.pushManager.getSubscription().catch(() => null);
  if (subscription && rings.split(" ").includes(await nameOf(subscription))) say("on");
  box.hidden = false;
}

offer();
