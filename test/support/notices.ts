// The notices in a browser's worker: a centre for the browser that has none, what it shows, and a finger on it.
import type { Worker } from "playwright-core";

export const CENTRE = `{
  let shown = [];
  registration.showNotification = async (title, how) => {
    if (how.renotify && !how.tag) throw new TypeError("renotify needs a tag");
    shown = shown.filter((n) => n.tag !== how.tag);
    let one = { title, ...how, close: () => (shown = shown.filter((n) => n !== one)) };
    shown.push(one);
  };
  registration.getNotifications = async () => shown;
  clients.openWindow = async (url) => (self.opened = url);
}`;

export interface Shown {
  readonly title: string;
  readonly body: string;
  readonly actions: readonly { readonly action: string; readonly title: string }[];
  readonly requireInteraction: boolean;
}

export async function shown(worker: Worker): Promise<Shown[]> {
  const list = await worker.evaluate(`registration.getNotifications().then((all) => JSON.stringify(all))`);
  return JSON.parse(String(list)) as Shown[];
}

/** A finger on the newest notice, or on one of its buttons; returns when the worker has done with it. */
export async function press(worker: Worker, action = ""): Promise<void> {
  await worker.evaluate(`registration.getNotifications().then((all) => {
    let press = new ExtendableEvent("notificationclick"), done;
    Object.defineProperty(press, "notification", { value: all.at(-1) });
    Object.defineProperty(press, "action", { value: ${JSON.stringify(action)} });
    Object.defineProperty(press, "waitUntil", { value: (work) => (done = work) });
    dispatchEvent(press);
    return done.then(() => 1);
  })`);
}
