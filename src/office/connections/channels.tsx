// By what customers and managers are reached: how each channel fares, and one's own account at a provider, which is asked
// whether it knows the keys before they are kept.
import type { Hono } from "hono";
import { sealedPlace } from "../../account/deployment.ts";
import type { ChannelState } from "../../account/outbox/providers.ts";
import { channels, isChannel } from "../../channels/channels.ts";
import { http } from "../../channels/http.ts";
import { seal } from "../../channels/sealed.ts";
import { senderIn } from "../../channels/sms/sender.ts";
import type { Edge, EdgeContext } from "../../edge.ts";
import { Field, filled, Picks } from "../../html/fields.tsx";
import { Button, LinkButton, Row } from "../../html/parts.tsx";
import { asMember, type Member, officePage, plainPage, Said, type Typed, typed } from "../page.tsx";
import { CONNECTED, type Connected, credentialsOf, FORMS, type FormField, isConnected } from "./channel_forms.ts";
import { said, type Words, wordsFor } from "./words.ts";

type View = Member<readonly ChannelState[]>;

const look = (c: EdgeContext) => asMember(c, (stub, session) => stub.channelsView(session, "see_connections"));

export function channelRoutes(office: Hono<Edge>): void {
  office.get("/board/channels", async (c) => {
    const seen = await look(c);
    return seen instanceof Response ? seen : listPage(c, seen);
  });

  office.post("/board/channels", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const name = sent.text("test");
    if (!isChannel(name)) return c.text("test: one of the channels\n", 422);
    const tested = await asMember(c, (stub, session) => stub.testChannel(session, name));
    if (tested instanceof Response) return tested;
    return c.redirect(`/board/channels?done=${tested.it ? "tested" : "no_address"}`, 303);
  });

  office.get("/board/channels/:name", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.channelsView(session, "connect"));
    if (seen instanceof Response) return seen;
    const name = c.req.param("name");
    return isConnected(name)
      ? formPage(c, seen, name, {})
      : plainPage(c, seen.look, seen.look.words.page.missing, "", 404);
  });

  office.post("/board/channels/:name", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.channelsView(session, "connect"));
    if (seen instanceof Response) return seen;
    const name = c.req.param("name");
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    if (!isConnected(name)) return plainPage(c, seen.look, seen.look.words.page.missing, "", 404);
    return sent.text("do") === "remove" ? keep(c, name, null) : connect(c, seen, name, sent);
  });
}

async function connect(c: EdgeContext, seen: View, name: Connected, sent: Typed): Promise<Response> {
  const { config } = c.var;
  const { words } = await wordsFor(seen);
  const { label } = FORMS[name];
  const credentials = credentialsOf(name, (field) => sent.text(field), config.development);
  const draft = Object.fromEntries(FORMS[name].fields.map((field) => [field.name, sent.text(field.name)]));
  const flaws = channels[name].check(credentials, config.development);
  if (flaws !== null) {
    const wrong = Object.fromEntries(flaws.map(({ field }) => [field, words.channels.wrong]));
    return formPage(c, seen, name, { draft, wrong });
  }
  const answer = await channels[name].probe?.(credentials, { http: http(), now: Date.now() });
  if (answer?.result === "failed" && answer.permanent) {
    const reason = answer.reason.replace(/^\w+: /, "");
    return formPage(c, seen, name, { draft, bad: words.channels.unknown({ label, reason }) });
  }
  if (answer?.result !== "delivered") return formPage(c, seen, name, { draft, bad: words.channels.silent({ label }) });
  return keep(c, name, credentials);
}

async function keep(c: EdgeContext, name: Connected, credentials: object | null): Promise<Response> {
  const { sealingKeys } = c.var.config;
  const kept = await asMember(c, async (stub, session, account) => {
    const place = sealedPlace(account, name);
    const sealed = credentials === null ? null : await seal(JSON.stringify({ credentials }), sealingKeys, place);
    return stub.keepChannelFor(session, name, sealed, credentials === null ? null : senderIn(credentials));
  });
  if (kept instanceof Response) return kept;
  return c.redirect(`/board/channels?done=${credentials === null ? "removed" : "saved"}&name=${name}`, 303);
}

async function listPage(c: EdgeContext, seen: View): Promise<Response> {
  const { words, say } = await wordsFor(seen);
  const w = words.channels;
  const named = c.req.query("name") ?? "";
  const label = isConnected(named) ? FORMS[named].label : "";
  const others = CONNECTED.filter((name) => !seen.it.some((one) => one.name === name && one.own));
  const children = (
    <>
      <h1>{w.title}</h1>
      <p>{w.intro}</p>
      <Said text={said(c, { tested: w.tested, saved: w.saved({ label }), removed: w.removed({ label }) })} />
      <Said text={said(c, { no_address: w.noAddress })} kind="warn" />
      <Said text={seen.it.length === 0 ? w.none : null} kind="bad" />
      <form method="post" action="/board/channels" hidden={seen.it.length === 0}>
        <ul class="rows">
          {seen.it.map((one) => (
            <Row
              title={
                one.own && isConnected(one.name) ? <a href={`/board/channels/${one.name}`}>{one.label}</a> : one.label
              }
              detail={`${stateOf(one, w, say)} ${one.own ? w.own : w.ours}.`}
              urgent={one.state === "refused"}
              end={
                one.medium === "sms" || one.medium === "email" ? (
                  <button class="button plain" name="test" value={one.name}>
                    {w.test}
                  </button>
                ) : null
              }
            />
          ))}
        </ul>
      </form>
      <h2>{w.connect}</h2>
      <div class="stack">
        {others.map((name) => (
          <LinkButton href={`/board/channels/${name}`} plain>
            {`${FORMS[name].label} · ${channels[name].medium === "sms" ? w.text : w.mail}`}
          </LinkButton>
        ))}
      </div>
      <p>
        <a href="/board/more">{seen.look.words.page.back}</a>
      </p>
    </>
  );
  return officePage(c, seen.look, { title: w.title, tab: "more", children });
}

function stateOf({ state, failedAt, failures, label }: ChannelState, w: Words["words"]["channels"], say: Words["say"]) {
  if (state === "refused") return w.refused({ label });
  if (failedAt === null) return w.works;
  const when = say(failedAt);
  return state === "resting" ? w.resting({ when }) : failures > 0 ? w.failed({ when }) : w.again({ when });
}

interface Draft {
  readonly draft?: Readonly<Record<string, string>>;
  readonly wrong?: Readonly<Record<string, string>>;
  readonly bad?: string;
}

async function formPage(c: EdgeContext, seen: View, name: Connected, given: Draft): Promise<Response> {
  const { words } = await wordsFor(seen);
  const { label, fields, paste } = FORMS[name];
  const { draft = {}, wrong = {}, bad = null } = given;
  const of = filled<string>(draft, wrong);
  const w = words.channels;
  const own = seen.it.some((one) => one.name === name && one.own);
  const path = `/board/channels/${name}`;
  const children = (
    <>
      <h1>{w.change({ label })}</h1>
      <Said text={bad} kind="bad" />
      <form method="post" action={path}>
        {fields.map((field) => (
          <Input field={field} of={of} w={w} />
        ))}
        <Button>{w.save}</Button>
      </form>
      {paste.length === 0 ? null : (
        <section class="card">
          <p>{w.paste({ label })}</p>
          {paste.map(({ where, what }) => (
            <p dir="ltr">
              <small>{where}</small>
              <code class="copied">{`${c.var.config.publicUrl}/hooks/${seen.frame.account}/${name}/${what}`}</code>
            </p>
          ))}
        </section>
      )}
      {own ? (
        <details>
          <summary>{w.remove}</summary>
          <form method="post" action={path} class="card">
            <p>{w.removeHint}</p>
            <Button plain name="do" value="remove">
              {w.remove}
            </Button>
          </form>
        </details>
      ) : null}
      <p>
        <a href="/board/channels">{seen.look.words.page.back}</a>
      </p>
    </>
  );
  const status = Object.keys(wrong).length > 0 ? 422 : bad === null ? 200 : 409;
  return officePage(c, seen.look, { title: w.title, tab: "more", children }, status);
}

function Input({
  field,
  of,
  w,
}: {
  field: FormField;
  of: ReturnType<typeof filled<string>>;
  w: Words["words"]["channels"];
}) {
  const label = w.fields[field.label];
  const hint = field.where === undefined ? undefined : w.find({ where: field.where });
  if (field.options === undefined)
    return <Field {...of(field.name)} label={label} hint={hint} optional={field.optional === true} />;
  const { value } = of(field.name);
  return (
    <Picks
      name={field.name}
      label={label}
      value={value === "" ? (field.options[0]?.[0] ?? "") : value}
      options={field.options}
    />
  );
}
