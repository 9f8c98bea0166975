// What stays in a manager's browser when no page is open: shows what was pushed, and posts what is pressed on it. It
// knows no words and decides nothing; both come with the push and with the answer to the press. It never answers for the
// network, so every page is opened as if it weren't there.
export {};

declare const self: ServiceWorkerGlobalScope;
const { registration, clients } = self;

interface Notice {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly url: string;
  readonly actions?: { action: string; title: string }[];
  /** Rings, although one of its kind is shown already. */
  readonly ring?: unknown;
}

/** What the platform takes and its types leave out. */
interface Shown extends NotificationOptions {
  readonly actions: { action: string; title: string }[];
  readonly renotify: boolean;
}

function show(notice: Notice): Promise<void> {
  const options: Shown = {
    body: notice.body,
    tag: notice.tag,
    data: notice,
    dir: "auto",
    actions: notice.actions ?? [],
    renotify: Boolean(notice.ring),
    requireInteraction: Boolean(notice.actions?.length),
  };
  return registration.showNotification(notice.title, options);
}

/** A press that didn't arrive is sent again twice, then the notice comes back with its button: nothing looks taken that isn't. */
async function press(notice: Notice, what: string): Promise<Notice> {
  for (const pause of [500, 2e3, 0]) {
    try {
      const answer = await fetch(`${notice.url}/press`, {
        method: "POST",
        body: new URLSearchParams({ press: what }),
      });
      if (answer.status > 499) throw 0;
      return { ...(await answer.json()), url: notice.url, tag: notice.tag };
    } catch {
      await new Promise((go) => setTimeout(go, pause));
    }
  }
  return { ...notice, ring: 1 };
}

async function open(url: string): Promise<unknown> {
  for (const client of await clients.matchAll({ type: "window", includeUncontrolled: true })) {
    if (client.url === url) return client.focus();
  }
  return clients.openWindow(url);
}

self.addEventListener("install", () => {
  self.skipWaiting();
});
self.addEventListener("push", (event) => {
  const notice: Notice = event.data?.json();
  event.waitUntil(show({ ...notice, ring: notice.actions?.length }));
});
self.addEventListener("notificationclick", (event) => {
  const notice: Notice = event.notification.data;
  event.notification.close();
  event.waitUntil(event.action ? press(notice, event.action).then(show) : open(notice.url));
});
