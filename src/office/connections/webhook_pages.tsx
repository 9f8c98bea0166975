// The list of addresses, the page of one of them, and a secret that is shown once.
import type { Document } from "../../account/store/document.ts";
import type { EdgeContext } from "../../edge.ts";
import { Field } from "../../html/fields.tsx";
import { Button, Row } from "../../html/parts.tsx";
import { type Member, officePage, Said } from "../page.tsx";
import { said, type Words, wordsFor } from "./words.ts";

export function secretPage(
  c: EdgeContext,
  { look }: Member<unknown>,
  { hooks }: Words["words"],
  secret: string,
): Response {
  const children = (
    <>
      <h1>{hooks.secret}</h1>
      <p>{hooks.once}</p>
      <pre class="copied" dir="ltr">
        {secret}
      </pre>
      <p>
        <a href="/board/webhooks">{look.words.page.back}</a>
      </p>
    </>
  );
  return officePage(c, look, { title: hooks.title, tab: "more", children });
}

export async function listPage(
  c: EdgeContext,
  seen: Member<Document[]>,
  draft: { url?: string; wrong?: string },
): Promise<Response> {
  const { words, say } = await wordsFor(seen);
  const { hooks } = words;
  const children = (
    <>
      <h1>{hooks.title}</h1>
      <p>{hooks.intro}</p>
      <Said text={said(c, { removed: hooks.removed })} />
      {seen.it.length === 0 ? (
        <p>{hooks.none}</p>
      ) : (
        <ul class="rows">
          {seen.it.map((endpoint) => (
            <Row
              title={<span dir="ltr">{String(endpoint.url)}</span>}
              detail={stateOf(endpoint, hooks, say)}
              href={`/board/webhooks/${numberIn(endpoint)}`}
            />
          ))}
        </ul>
      )}
      <form method="post" action="/board/webhooks" class="card">
        <Field
          name="url"
          label={hooks.url}
          hint={hooks.all}
          value={draft.url}
          wrong={draft.wrong}
          first={draft.wrong !== undefined}
        />
        <Button>{hooks.add}</Button>
      </form>
      <p>
        <a href="/board/more">{seen.look.words.page.back}</a>
      </p>
    </>
  );
  const status = draft.wrong === undefined ? 200 : draft.wrong === hooks.many ? 409 : 422;
  return officePage(c, seen.look, { title: hooks.title, tab: "more", children }, status);
}

function stateOf(endpoint: Document, hooks: Words["words"]["hooks"], say: Words["say"]): string {
  if (endpoint.enabled !== true) return endpoint.disabled_reason === "by_hand" ? hooks.off : hooks.offByUs;
  const { failing_since: since } = endpoint;
  return typeof since === "string" ? hooks.failing({ when: say(Date.parse(since)) }) : hooks.on;
}

export async function endpointPage(
  c: EdgeContext,
  seen: Member<unknown>,
  { endpoint, deliveries }: { endpoint: Document; deliveries: readonly Document[] },
): Promise<Response> {
  const { words, say } = await wordsFor(seen);
  const { hooks } = words;
  const here = `/board/webhooks/${numberIn(endpoint)}`;
  const told = { test: hooks.tested, again: hooks.resent };
  const children = (
    <>
      <h1>{hooks.title}</h1>
      <p dir="ltr" class="long">
        {String(endpoint.url)}
      </p>
      <p>{stateOf(endpoint, hooks, say)}</p>
      <Said text={said(c, told)} />
      <Said text={said(c, { too_soon: hooks.soon, switched_off: hooks.isOff })} kind="warn" />
      <form method="post" action={here} class="stack">
        <Button name="do" value="test">
          {hooks.test}
        </Button>
        <Button plain name="do" value={endpoint.enabled === true ? "off" : "on"}>
          {endpoint.enabled === true ? hooks.turnOff : hooks.turnOn}
        </Button>
      </form>
      <h2>{hooks.deliveries}</h2>
      {deliveries.length === 0 ? <p>{hooks.nothing}</p> : null}
      <ul class="rows" hidden={deliveries.length === 0}>
        {deliveries.slice(0, 25).map((one) => (
          <Row
            title={<span dir="ltr">{String(one.type ?? "")}</span>}
            detail={`${statusOf(one, hooks)} · ${say(Date.parse(String(one.created_at)))}`}
            end={
              <form method="post" action={here}>
                <input type="hidden" name="event" value={String(one.event_id)} />
                <Button plain name="do" value="again">
                  {hooks.again}
                </Button>
              </form>
            }
          />
        ))}
      </ul>
      <details>
        <summary>{hooks.newSecret}</summary>
        <form method="post" action={here} class="card">
          <p>{hooks.newSecretHint}</p>
          <Button plain name="do" value="secret">
            {hooks.newSecret}
          </Button>
        </form>
      </details>
      <details>
        <summary>{hooks.remove}</summary>
        <form method="post" action={here} class="card">
          <p>{hooks.removeHint}</p>
          <Button plain name="do" value="remove">
            {hooks.remove}
          </Button>
        </form>
      </details>
      <p>
        <a href="/board/webhooks">{seen.look.words.page.back}</a>
      </p>
    </>
  );
  return officePage(c, seen.look, { title: hooks.title, tab: "more", children });
}

function statusOf({ status, reason }: Document, { status: words }: Words["words"]["hooks"]): string {
  const known = new Map<unknown, string>(Object.entries(words));
  const state = known.get(status === "sent" ? "delivered" : status) ?? words.waiting;
  return typeof reason === "string" && status !== "delivered" ? `${state} (${reason})` : state;
}

const numberIn = (endpoint: Document) => String(endpoint.id).split("_").at(-1) ?? "";
