// Where other systems are told what happens: an address is added, tested, switched off, taken away; what it was told
// lately can be sent again.
import type { Hono } from "hono";
import { localId } from "../../account/store/ids.ts";
import type { Ordered } from "../../account/webhooks/endpoints.ts";
import { EVENT_TYPES, secretPlace } from "../../account/webhooks/types.ts";
import { base64 } from "../../channels/bytes.ts";
import { http } from "../../channels/http.ts";
import { seal } from "../../channels/sealed.ts";
import { guardEndpoint } from "../../channels/webhook/webhook_address.ts";
import type { Edge, EdgeContext } from "../../edge.ts";
import { asMember, type Member, plainPage, typed } from "../page.tsx";
import { endpointPage, listPage, secretPage } from "./webhook_pages.tsx";
import { wordsFor } from "./words.ts";

const list = (c: EdgeContext) => asMember(c, (stub, session) => stub.webhooksFor(session));

export function webhookRoutes(office: Hono<Edge>): void {
  office.get("/board/webhooks", async (c) => {
    const seen = await list(c);
    return seen instanceof Response ? seen : listPage(c, seen, {});
  });

  office.post("/board/webhooks", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const url = sent.text("url");
    const guarded = await guardEndpoint(url, http(), c.var.config);
    if (!guarded.ok) {
      const seen = await list(c);
      if (seen instanceof Response) return seen;
      const { words } = await wordsFor(seen);
      return listPage(c, seen, { url, wrong: words.hooks.urlWrong });
    }
    const { secret, sealed } = await freshSecret(c);
    const given = { url, types: [...EVENT_TYPES], sealed: "" };
    const added = await asMember(c, async (stub, session, account) =>
      stub.addWebhookFor(session, { ...given, sealed: await sealed(account) }),
    );
    if (added instanceof Response) return added;
    const { words } = await wordsFor(added);
    if (added.it.ok) return secretPage(c, added, words, secret);
    const seen = await list(c);
    return seen instanceof Response ? seen : listPage(c, seen, { url, wrong: words.hooks.many });
  });

  office.get("/board/webhooks/:id", async (c) => {
    const id = numberOf(c);
    const seen = await asMember(c, (stub, session) => stub.webhookFor(session, id));
    if (seen instanceof Response) return seen;
    return seen.it === null ? missing(c, seen) : endpointPage(c, seen, seen.it);
  });

  office.post("/board/webhooks/:id", async (c) => {
    const sent = await typed(c);
    if (sent instanceof Response) return sent;
    const id = numberOf(c);
    const here = `/board/webhooks/${id}`;
    switch (sent.text("do")) {
      case "on":
      case "off": {
        const enabled = sent.text("do") === "on";
        return back(c, await asMember(c, (stub, session) => stub.changeWebhookFor(session, id, { enabled })), here);
      }
      case "test":
        return back(
          c,
          await asMember(c, (stub, session) => stub.sendToWebhook(session, id, null)),
          `${here}?done=test`,
        );
      case "again": {
        const resent = await asMember(c, (stub, session, account) =>
          stub.sendToWebhook(session, id, localId("evt", account, sent.text("event")) ?? -1),
        );
        return back(c, resent, `${here}?done=again`);
      }
      case "remove": {
        const gone = await asMember(c, (stub, session) => stub.removeWebhookFor(session, id));
        return back(c, gone, "/board/webhooks?done=removed");
      }
      case "secret": {
        const { secret, sealed } = await freshSecret(c);
        const changed = await asMember(c, async (stub, session, account) =>
          stub.rotateWebhookSecretFor(session, id, await sealed(account)),
        );
        if (changed instanceof Response) return changed;
        const { words } = await wordsFor(changed);
        return changed.it.ok ? secretPage(c, changed, words, secret) : missing(c, changed);
      }
      default:
        return c.text("do: on, off, test, again, secret or remove\n", 422);
    }
  });
}

/** Of its public id, or of the number at its end. */
const numberOf = (c: EdgeContext) => Number(/(?:^|_)([1-9]\d{0,9})$/.exec(c.req.param("id") ?? "")?.[1] ?? -1);

/** 32 random bytes as Standard Webhooks writes them, and how they are sealed. */
async function freshSecret(c: EdgeContext) {
  const secret = `whsec_${base64(crypto.getRandomValues(new Uint8Array(32)))}`;
  return { secret, sealed: (account: string) => seal(secret, c.var.config.sealingKeys, secretPlace(account)) };
}

async function back(c: EdgeContext, done: Member<Ordered> | Response, to: string): Promise<Response> {
  if (done instanceof Response) return done;
  if (done.it.ok) return c.redirect(to, 303);
  if (done.it.reason === "too_soon" || done.it.reason === "switched_off") {
    return c.redirect(`/board/webhooks/${numberOf(c)}?done=${done.it.reason}`, 303);
  }
  return missing(c, done);
}

function missing(c: EdgeContext, { look }: Pick<Member<unknown>, "look">): Response {
  return plainPage(c, look, look.words.page.missing, "", 404);
}
