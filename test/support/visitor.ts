// A person with a browser without scripts: keeps cookies, fills in the forms that a page offers, presses its buttons and
// follows where they lead. It counts what a hand would do.
import { env } from "cloudflare:workers";
import { type Answer, ask, BASE, words } from "./world.ts";

interface Pressable {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly buttons: readonly { readonly label: string; readonly name: string | null; readonly value: string }[];
}

export class Visitor {
  readonly cookies = new Map<string, string>();
  /** How many buttons and links were pressed, and fields written in. */
  readonly did = { presses: 0, fields: 0 };
  page: Answer = { status: 0, headers: new Headers(), text: "", json: null };
  path = "/";
  readonly #headers: Record<string, string>;

  readonly #door: Parameters<typeof ask>[3];

  /** `door`: of a deployment that is set up in another way. */
  constructor(headers: Record<string, string> = {}, door: Parameters<typeof ask>[3] = undefined) {
    this.#door = door;
    this.#headers = {
      "accept-language": "en-GB,en",
      "user-agent": "Mozilla/5.0 (Linux; Android 15; Pixel 8) Chrome/140.0.0.0 Mobile Safari/537.36",
      ...headers,
    };
  }

  get reads(): string {
    return words(this.page.text);
  }

  open(path: string): Promise<Answer> {
    return this.#go("GET", path);
  }

  /** A link on the page, by its words. */
  follow(label: string): Promise<Answer> {
    const links = [...this.page.text.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)];
    const found = links.find((m) => words(m[2] ?? "").includes(label));
    if (found === undefined) throw new Error(`no link ${label} on ${this.path}: ${this.reads}`);
    this.did.presses += 1;
    return this.#go("GET", attribute(found[1] ?? "", "href") ?? "");
  }

  /** A button, by its words, after writing into the fields beside it. */
  press(label: string, typed: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Answer> {
    const forms = formsOf(this.page.text);
    const form = forms.find((one) => one.buttons.some((b) => b.label.includes(label)));
    const button = form?.buttons.find((b) => b.label.includes(label));
    if (form === undefined || button === undefined) {
      throw new Error(`no button ${label} on ${this.path} (${this.page.status}): ${this.reads}`);
    }
    const left = form.fields.filter(([name]) => !(name in typed));
    const given = Object.entries(typed).flatMap(([name, value]) =>
      (typeof value === "string" ? [value] : value).map((one) => [name, one] as const),
    );
    const unknown = Object.keys(typed).filter((name) => !new RegExp(`name="${name}"`).test(this.page.text));
    if (unknown.length > 0) throw new Error(`no field ${unknown} on ${this.path}: ${this.reads}`);
    const pressed = button.name === null ? [] : [[button.name, button.value] as const];
    this.did.presses += 1;
    this.did.fields += Object.keys(typed).length;
    const body = new URLSearchParams([...left, ...given, ...pressed].map(([name, value]) => [name, value]));
    return this.#go("POST", form.action || this.path, body);
  }

  /** A press on a form of ours, whatever page is open. */
  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#go("POST", path, new URLSearchParams(fields), headers);
  }

  async #go(method: string, path: string, body?: URLSearchParams, more: Record<string, string> = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = {
      ...this.#headers,
      ...(cookie !== "" && { cookie }),
      ...(method === "POST" && { origin: BASE, "sec-fetch-site": "same-origin" }),
      ...more,
    };
    const answer = await ask(method, path, { headers, redirect: "manual", ...(body && { body }) }, this.#door);
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "" || /max-age=0\b/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const to = answer.headers.get("location");
    if (answer.status === 303 && to !== null) return this.#go("GET", to);
    this.path = path;
    this.page = answer;
    return answer;
  }
}

function formsOf(html: string): Pressable[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map((form) => {
    const inside = form[2] ?? "";
    const inputs = [...inside.matchAll(/<input\b([^>]*)>/g)].flatMap((m) => {
      const of = m[1] ?? "";
      const name = attribute(of, "name");
      const chosen = !/type="(radio|checkbox)"/.test(of) || /\bchecked\b/.test(of);
      return name === null || !chosen ? [] : [[name, attribute(of, "value") ?? ""] as const];
    });
    const areas = [...inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
      (m) => [attribute(m[1] ?? "", "name") ?? "", unescaped(m[2] ?? "")] as const,
    );
    const selects = [...inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map((m) => {
      const options = [...(m[2] ?? "").matchAll(/<option\b([^>]*)>/g)].map((o) => o[1] ?? "");
      const chosen = options.find((o) => /\bselected\b/.test(o)) ?? options[0] ?? "";
      return [attribute(m[1] ?? "", "name") ?? "", attribute(chosen, "value") ?? ""] as const;
    });
    const buttons = [...inside.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].map((m) => ({
      label: words(m[2] ?? ""),
      name: attribute(m[1] ?? "", "name"),
      value: attribute(m[1] ?? "", "value") ?? "",
    }));
    return { action: attribute(form[1] ?? "", "action") ?? "", fields: [...inputs, ...areas, ...selects], buttons };
  });
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescaped(found);
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** Tests of one file share a directory: this one begins with nobody in it. */
export async function nobodySignsIn(): Promise<void> {
  await env.DIRECTORY.batch(["members", "sign_ins"].map((table) => env.DIRECTORY.prepare(`DELETE FROM ${table}`)));
  const { json } = await ask("GET", "/phones/messages");
  for (const { text } of json.data) used.add(/\/board\/in\/[\w-]+/.exec(text)?.[0] ?? "");
}

const used = new Set<string>();

/** The newest sign-in message on a simulated phone: its link and its six digits. */
export async function codeOn(contact: string): Promise<{ link: string; code: string }> {
  // It is sent behind the answer.
  for (let patience = 50; patience > 0; patience--) {
    const { json } = await ask("GET", "/phones/messages");
    const texts: string[] = json.data
      .filter((t: { to: string; mine: boolean }) => t.to === contact && !t.mine)
      .map((t: { text: string }) => t.text);
    const found = texts
      .map((text) => /(\d{3}) (\d{3})[^\d].*?(\/board\/in\/[\w-]+)/s.exec(text))
      .findLast((m) => m !== null && !used.has(m[3] ?? ""));
    if (found) used.add(found[3] ?? "");
    if (found) return { code: `${found[1]}${found[2]}`, link: found[3] ?? "" };
    await new Promise((wait) => setTimeout(wait, 20));
  }
  throw new Error(`no sign-in message on ${contact}`);
}

/** Signs in by the digits on their phone. */
export async function signIn(contact: string, visitor = new Visitor()): Promise<Visitor> {
  await visitor.open("/board/sign-in");
  await visitor.press("Send me the link", { contact });
  const { code } = await codeOn(contact);
  await visitor.press("Sign in", { code });
  return visitor;
}
