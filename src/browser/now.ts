// Who waits, live: the account says that something changed, and this fetches the page and renews its list. Where no socket
// holds it asks every few seconds instead, and says when it hears nothing at all. A new case is heard and counted.
const list = document.getElementById("waiting");
const liveSign = document.getElementById("is-live");
const CASE = "a[data-case]";
const [ASK, LOST] = [15_000, 40_000];
let heard = Date.now();
let live = false;
let sound: AudioContext | undefined;

const ids = (part: ParentNode) => [...part.querySelectorAll<HTMLElement>(CASE)].map((row) => row.dataset.case ?? "");
const shown = new Set(list ? ids(list) : []);
const title = document.title;

function count(): void {
  const waiting = list ? ids(list).length : 0;
  document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
  if ("setAppBadge" in navigator) navigator.setAppBadge(waiting).catch(() => {});
}

/** Two short tones; browsers let a page sound only after it was touched. */
function ring(): void {
  if (sound === undefined) return;
  for (const [at, tone] of [
    [0, 660],
    [0.18, 880],
  ] as const) {
    const [voice, volume] = [sound.createOscillator(), sound.createGain()];
    voice.frequency.value = tone;
    volume.gain.value = 0.15;
    voice.connect(volume).connect(sound.destination);
    voice.start(sound.currentTime + at);
    voice.stop(sound.currentTime + at + 0.15);
  }
}

function say(): void {
  if (!liveSign) return;
  const lost = Date.now() - heard > LOST;
  const now = (lost ? liveSign.dataset.off : liveSign.dataset.on) ?? "";
  if (liveSign.textContent !== now) liveSign.textContent = now;
  liveSign.className = lost ? "lost" : "live";
}

async function renew(): Promise<void> {
  const answer = await fetch("/board/now");
  const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("waiting");
  // Signed out meanwhile: that is another page.
  if (!next || !list) return location.reload();
  const at = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.case : undefined;
  list.innerHTML = next.innerHTML;
  list.dataset.v = next.dataset.v;
  if (at) list.querySelector<HTMLElement>(`[data-case="${at}"]`)?.focus();
  const fresh = ids(list).filter((id) => !shown.has(id));
  for (const id of fresh) shown.add(id);
  if (fresh.length > 0) ring();
  count();
}

async function look(): Promise<void> {
  try {
    const answer = await fetch("/board/now/live");
    const version = answer.redirected ? "" : await answer.text();
    heard = Date.now();
    if (version !== list?.dataset.v) await renew();
  } catch {
    // No connection: said below, and asked again.
  }
  say();
}

function connect(wait = 1_000): void {
  const socket = new WebSocket(`${location.origin.replace("http", "ws")}/board/now/socket`);
  const beat = setInterval(() => socket.readyState === 1 && socket.send("?"), ASK);
  socket.onopen = () => {
    live = true;
    wait = 1_000;
    look();
  };
  socket.onmessage = ({ data }) => {
    heard = Date.now();
    if (data !== "!") look();
    say();
  };
  socket.onclose = () => {
    live = false;
    clearInterval(beat);
    setTimeout(() => connect(Math.min(60_000, wait * 2)), wait * (0.5 + Math.random()));
  };
}

function keys(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || (target instanceof Element && target.matches("input,textarea")))
    return;
  const help = document.getElementById("keys");
  if (key === "?" && help instanceof HTMLDialogElement) {
    if (help.open) help.close();
    else help.showModal();
  }
  if (key !== "j" && key !== "k") return;
  const rows = [...document.querySelectorAll<HTMLElement>(CASE)];
  const at = rows.findIndex((row) => row.matches(":focus"));
  rows[Math.min(rows.length - 1, Math.max(0, key === "j" ? at + 1 : at - 1))]?.focus();
}

if (list) {
  count();
  say();
  connect();
  setInterval(() => (live && Date.now() - heard < LOST ? say() : look()), ASK);
  document.addEventListener("keydown", keys);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
  const touched = () => (sound ??= new AudioContext());
  for (const kind of ["pointerdown", "keydown"]) document.addEventListener(kind, touched, { once: true });
}
