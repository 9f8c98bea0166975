// Who is waiting, the most urgent first, and each case with all of its moves: the page that an alert's link opens, for
// somebody who is signed in.
import type { Hono } from "hono";
import type { NowView } from "../account/access/now.ts";
import { actionOf, pressed } from "../board/case_form.ts";
import { type CaseLinks, casePage, caseVersion } from "../board/case_page.tsx";
import script from "../browser/now.ts?script";
import type { Edge, EdgeContext } from "../edge.ts";
import { Button, Empty, Notice, Row } from "../html/parts.tsx";
import { connect } from "../reach.ts";
import { fingerprint } from "../survey/live.ts";
import { wording } from "../wording/all.ts";
import { calledName } from "../wording/given_name.ts";
import { money } from "../wording/money.ts";
import { names } from "../wording/names.ts";
import { ago, when } from "../wording/when.ts";
import { sessionOf } from "./cookies.ts";
import { asMember, type Member, officePage, plainPage, sentForm } from "./page.tsx";
import { PasskeyOffer } from "./passkeys.tsx";
import { isProved } from "./people_pages.tsx";

const linksOf = ({ look, frame }: Member<unknown>): CaseLinks => ({
  trouble: frame.trouble,
  toCase: ({ caseId }) => `/board/case/${caseId}`,
  toAll: () => "/board/now",
  home: { href: "/board/now", label: `‹ ${look.words.tabs.now}` },
});

export function nowRoutes(office: Hono<Edge>): void {
  office.get("/board/now", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.waiting(session));
    return seen instanceof Response ? seen : nowPage(c, seen);
  });

  office.get("/board/now/live", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.waiting(session));
    return seen instanceof Response ? seen : c.text(nowVersion(seen));
  });

  office.get("/board/now/socket", async (c) => {
    const [seen, session] = [await asMember(c, (stub, session) => stub.mayLook(session)), sessionOf(c)];
    if (seen instanceof Response || session === null) return seen instanceof Response ? seen : c.body(null, 403);
    if (c.req.header("upgrade") !== "websocket") return c.text("Upgrade: websocket\n", 426);
    if (c.req.header("origin") !== c.var.config.publicUrl) return c.body(null, 403);
    return connect(c.env, session.account, c.req.raw, session.hash);
  });

  office.get("/board/case/:id", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.caseFor(session, idIn(c)));
    if (seen instanceof Response) return seen;
    return seen.it === null ? missing(c, seen) : casePage(c, seen.it, linksOf(seen));
  });

  office.get("/board/case/:id/live", async (c) => {
    const seen = await asMember(c, (stub, session) => stub.caseFor(session, idIn(c)));
    if (seen instanceof Response) return seen;
    return seen.it === null ? c.body(null, 404) : c.text(caseVersion(seen.it));
  });

  office.post("/board/case/:id", async (c) => {
    const sent = await sentForm(c);
    if (!sent.ok) return c.text("", sent.status);
    const seen = await asMember(c, (stub, session) => stub.caseFor(session, idIn(c)));
    if (seen instanceof Response) return seen;
    if (seen.it === null) return missing(c, seen);
    const read = actionOf(sent.form, seen.it.currency);
    if (typeof read === "string")
      return casePage(c, seen.it, linksOf(seen), pressed(sent.form, { ok: false, reason: read }));
    const acted = await asMember(c, (stub, session) => stub.actOnCaseFor(session, idIn(c), read));
    if (acted instanceof Response) return acted;
    return acted.it === null
      ? missing(c, seen)
      : casePage(c, acted.it.view, linksOf(seen), pressed(sent.form, acted.it.result));
  });
}

/** 0 is nobody's. */
function idIn(c: EdgeContext): number {
  const id = c.req.param("id") ?? "";
  return /^[1-9]\d{0,9}$/.test(id) ? Number(id) : 0;
}

function missing(c: EdgeContext, { look }: Member<unknown>): Response {
  return plainPage(c, look, look.words.page.missing, "", 404);
}

/** Changes whenever the list would, and not with each minute. */
function nowVersion({ it, frame }: Member<NowView>): string {
  return fingerprint(JSON.stringify([it.cases, it.calmSince, frame.trouble]));
}

function nowPage(c: EdgeContext, seen: Member<NowView>): Response {
  const { it, me, look, frame } = seen;
  const { now, live } = look.words;
  const say = (at: number) => when(at, frame.now, frame.timezone, look.language);
  const calm = it.calmSince === null ? now.calmNever : now.calmSince({ when: say(it.calmSince) });
  const children =
    it.cases.length === 0 ? (
      <Empty title={now.calm}>
        <p>{calm}</p>
      </Empty>
    ) : (
      <>
        <h1>{now.waiting({ count: it.cases.length })}</h1>
        <ul class="rows">
          {it.cases.map((one) => (
            <Case one={one} seen={seen} />
          ))}
        </ul>
      </>
    );
  const unproved = it.ladder.filter(({ provedAt }) => !isProved(provedAt, frame.now));
  const mayRing = me.role !== "viewer" && me.sites === null;
  const page = (
    <>
      {unproved.length === 0 || !mayRing ? null : (
        <Notice kind="warn">
          <p>
            {now.unproved({
              names: names(
                unproved.map((one) => calledName(one.name)),
                look.language,
              ),
            })}{" "}
            <a href="/board/open/ladder">{look.words.more.ladder}</a>
          </p>
        </Notice>
      )}
      <div id="waiting" data-v={nowVersion(seen)}>
        {children}
      </div>
      <p id="is-live" role="status" data-on={live.on} data-off={live.off} />
      <Keys words={look.words} />
      {it.mayAddPasskey ? <PasskeyOffer c={c} look={look} /> : null}
    </>
  );
  return officePage(c, look, { title: now.title, tab: "now", script, children: page });
}

/** Shown by the key "?" alone, and only where there are scripts. */
function Keys({ words: { keys, page } }: { readonly words: Member<unknown>["look"]["words"] }) {
  return (
    <dialog id="keys" class="card" aria-label={keys.title}>
      <h2>{keys.title}</h2>
      <dl class="keys">
        {(["j", "k", "Enter", "?"] as const).map((key) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{keys[key]}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button plain>{page.back}</Button>
      </form>
    </dialog>
  );
}

function Case({ one, seen }: { readonly one: NowView["cases"][number]; readonly seen: Member<NowView> }) {
  const { me, look, frame } = seen;
  const { now } = look.words;
  const { promiseAt, holder, holderId, risk, face } = one;
  const promised =
    promiseAt === null
      ? []
      : [
          (promiseAt < frame.now ? now.late : now.promised)({
            when: when(promiseAt, frame.now, frame.timezone, look.language),
          }),
        ];
  const whose = holder === null ? now.nobody : holderId === me.id ? now.yours : now.has({ name: calledName(holder) });
  const felt = face === null ? [] : [wording(look.language).faces[face - 1] ?? ""];
  const worth = risk === null ? [] : [now.worth({ amount: money(risk.base, frame.currency, look.language, true) })];
  return (
    <Row
      title={
        <>
          {one.urgent ? <span class="mark">{now.danger}</span> : null}{" "}
          {one.customer === "" ? now.someone : one.customer}
        </>
      }
      detail={
        <>
          {[...felt, ago(one.raisedAt, frame.now, look.language)].join(" · ")}
          <br />
          {[whose, ...promised, ...worth].join(" · ")}
        </>
      }
      person={one.customer}
      href={`/board/case/${one.id}`}
      caseId={one.id}
      urgent={one.urgent}
    />
  );
}
