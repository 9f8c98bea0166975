// What is seldom needed: where one is signed in, the way out, and what was set when the business was opened.
import type { Hono } from "hono";
import type { Passkey } from "../account/access/passkeys.ts";
import type { Device } from "../account/access/sessions.ts";
import type { Edge, EdgeContext } from "../edge.ts";
import { Button, LinkButton, Row } from "../html/parts.tsx";
import { when } from "../wording/when.ts";
import { wordsFor } from "./connections/words.ts";
import { asMember, type Member, officePage, Said, typed } from "./page.tsx";

export function moreRoutes(office: Hono<Edge>): void {
  office.get("/board/more", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.devices(session));
    return seen instanceof Response ? seen : morePage(c, seen);
  });

  office.get("/board/devices", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.devices(session));
    return seen instanceof Response ? seen : devicesPage(c, seen);
  });

  office.post("/board/devices", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const one = sent.id("end");
    if (one === null && sent.text("end") !== "others") return c.text("end: a device, or others\n", 422);
    const seen = await asMember(c, (stub, session) => stub.endDevice(session, one));
    return seen instanceof Response ? seen : c.redirect("/board/devices?done=ended", 303);
  });
}

interface Devices {
  readonly devices: readonly Device[];
  readonly passkeys: readonly Passkey[];
}

async function morePage(c: EdgeContext, seen: Member<unknown>): Promise<Response> {
  const { look, me } = seen;
  const { more, devices } = look.words;
  const { words: connections } = await wordsFor(seen);
  const children = (
    <>
      <h1>{more.title}</h1>
      <ul class="rows">
        {me.role !== "viewer" && me.sites === null ? (
          <>
            <Row title={more.ladder} href="/board/open/ladder" />
            <Row title={more.crew} href="/board/open/crew" />
            <Row title={more.settings} href="/board/settings" />
          </>
        ) : null}
        {me.role === "owner" ? (
          <>
            <Row title={connections.channels.title} href="/board/channels" />
            <Row title={connections.keys.title} href="/board/keys" />
            <Row title={connections.hooks.title} href="/board/webhooks" />
            <Row title={connections.changes.title} href="/board/changes" />
          </>
        ) : null}
        <Row title={devices.title} href="/board/devices" />
        <Row title={more.how} href={`/board/how?lang=${look.language.slice(0, 2)}`} />
      </ul>
      <form method="post" action="/board/sign-out">
        <Button plain>{devices.signOut}</Button>
      </form>
    </>
  );
  return officePage(c, look, { title: more.title, tab: "more", children });
}

function devicesPage(c: EdgeContext, seen: Member<Devices>): Response {
  const { it, me, look, frame } = seen;
  const { devices, page, passkeys } = look.words;
  const done: Readonly<Record<string, string>> = {
    ended: devices.ended,
    made: passkeys.made,
    removed: passkeys.removed,
  };
  const say = (at: number) => when(at, frame.now, frame.timezone, look.language);
  const children = (
    <>
      <h1>{devices.title}</h1>
      <Said text={done[c.req.query("done") ?? ""] ?? null} />
      <form method="post" action="/board/devices">
        <ul class="rows">
          {it.devices.map(({ id, device, seenAt }) => (
            <Row
              title={device === "" ? devices.unknown : device}
              detail={id === me.session ? devices.here : devices.seen({ when: say(seenAt) })}
              end={
                id === me.session ? null : (
                  <button class="button plain" name="end" value={String(id)}>
                    {devices.end}
                  </button>
                )
              }
            />
          ))}
        </ul>
        {it.devices.length < 2 ? null : (
          <Button plain name="end" value="others">
            {devices.endOthers}
          </Button>
        )}
      </form>
      <h2>{passkeys.title}</h2>
      {it.passkeys.length === 0 ? <p>{passkeys.intro}</p> : null}
      <form method="post" action="/board/passkeys/remove">
        {it.passkeys.length === 0 ? null : (
          <ul class="rows">
            {it.passkeys.map(({ id, device, usedAt }) => (
              <Row
                title={device === "" ? devices.unknown : device}
                detail={usedAt === null ? passkeys.never : devices.seen({ when: say(usedAt) })}
                end={
                  <button class="button plain" name="key" value={String(id)}>
                    {passkeys.remove}
                  </button>
                }
              />
            ))}
          </ul>
        )}
      </form>
      <p class="stack">
        <LinkButton href="/board/passkeys/new" plain>
          {passkeys.add}
        </LinkButton>
      </p>
      <p>
        <a href="/board/more">{page.back}</a>
      </p>
    </>
  );
  return officePage(c, look, { title: devices.title, tab: "more", children });
}
