// The keys of other systems: made and shown once, and ended.
import type { Hono } from "hono";
import type { KeyView } from "../../account/business/keys.ts";
import { hashOf, mintKey } from "../../api_key.ts";
import { asLine } from "../../channels/sms/sms_text.ts";
import type { Edge, EdgeContext } from "../../edge.ts";
import { Field, Picks } from "../../html/fields.tsx";
import { Button, Row } from "../../html/parts.tsx";
import { asMember, type Member, officePage, Said, typed } from "../page.tsx";
import { said, wordsFor } from "./words.ts";

type View = Member<readonly KeyView[]>;

const list = (c: EdgeContext) => asMember(c, (stub, session) => stub.keysView(session));

export function keyRoutes(office: Hono<Edge>): void {
  office.get("/board/keys", async (c) => {
    const seen = await list(c);
    return seen instanceof Response ? seen : keysPage(c, seen, {});
  });

  office.post("/board/keys", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const ended = sent.text("end");
    if (ended !== "") {
      const gone = await asMember(c, (stub, session) => stub.changeKeys(session, { do: "end", id: ended }));
      return gone instanceof Response ? gone : c.redirect("/board/keys?done=ended", 303);
    }
    const name = asLine(sent.text("name")).slice(0, 60);
    const scope = sent.text("scope") === "write" ? "write" : "read";
    if (name === "") {
      const seen = await list(c);
      return seen instanceof Response ? seen : keysPage(c, seen, { wrong: seen.look.words.page.fill, scope });
    }
    return make(c, name, scope);
  });
}

async function make(c: EdgeContext, name: string, scope: "read" | "write"): Promise<Response> {
  let key = "";
  const made = await asMember(c, (stub, session, account) => {
    key = mintKey(c.var.config, account);
    return stub.changeKeys(session, { do: "make", key: { hash: hashOf(key), name, scope } });
  });
  if (made instanceof Response) return made;
  const { words } = await wordsFor(made);
  if (made.it) {
    const children = (
      <>
        <h1>{words.keys.new({ name })}</h1>
        <p>{words.keys.once}</p>
        <pre class="copied" dir="ltr">
          {key}
        </pre>
        <p>
          <a href="/board/keys">{made.look.words.page.back}</a>
        </p>
      </>
    );
    return officePage(c, made.look, { title: words.keys.title, tab: "more", children });
  }
  const seen = await list(c);
  return seen instanceof Response ? seen : keysPage(c, seen, { bad: words.keys.many, name, scope });
}

interface Draft {
  readonly name?: string;
  readonly scope?: string;
  readonly wrong?: string;
  readonly bad?: string;
}

async function keysPage(c: EdgeContext, seen: View, draft: Draft): Promise<Response> {
  const { words, say } = await wordsFor(seen);
  const { keys } = words;
  const children = (
    <>
      <h1>{keys.title}</h1>
      <p>{keys.intro}</p>
      <Said text={said(c, { ended: keys.ended })} />
      <Said text={draft.bad ?? null} kind="bad" />
      <form method="post" action="/board/keys" hidden={seen.it.length === 0}>
        <ul class="rows">
          {seen.it.map(({ id, name, scope, madeAt, usedAt }) => (
            <Row
              title={name === "" ? keys.unnamed : name}
              detail={[
                keys[scope],
                keys.made({ when: say(madeAt) }),
                usedAt === null ? keys.unused : keys.used({ when: say(usedAt) }),
              ].join(" · ")}
              end={
                <button class="button plain" name="end" value={id}>
                  {keys.end}
                </button>
              }
            />
          ))}
        </ul>
      </form>
      {seen.it.length === 0 ? <p>{keys.none}</p> : null}
      <form method="post" action="/board/keys" class="card">
        <Field name="name" label={keys.name} value={draft.name} wrong={draft.wrong} first={draft.wrong !== undefined} />
        <Picks
          name="scope"
          label={keys.scope}
          value={draft.scope ?? "write"}
          options={[
            ["write", keys.write],
            ["read", keys.read],
          ]}
        />
        <Button>{keys.make}</Button>
      </form>
      <p>
        <a href="/board/more">{seen.look.words.page.back}</a>
      </p>
    </>
  );
  const status = draft.wrong !== undefined ? 422 : draft.bad !== undefined ? 409 : 200;
  return officePage(c, seen.look, { title: keys.title, tab: "more", children }, status);
}
