// A photograph of one of the staff or of a manager, as it is sent: small, and what it says it is.
import type { Hono } from "hono";
import type { Photo } from "../account/people/photos.ts";
import { readLimited } from "../edge.ts";
import { bare, SIDE, TYPES } from "../pictures/picture.ts";
import { account, idOf, type Keyed, type KeyedContext } from "./keyed.ts";
import { invalid, notFound, problem } from "./problem.ts";

const LIMIT = 64 * 1024;

const PEOPLE = [
  ["staff", "stf"],
  ["managers", "mgr"],
] as const;

export function photos(api: Hono<Keyed>): void {
  for (const [among, kind] of PEOPLE) {
    const path = `/v1/${among}/:id/photo` as const;

    api.put(path, async (c) => {
      const sent = await readPhoto(c);
      if (!sent.ok) return sent.response;
      const id = idOf(c, kind);
      const kept =
        id !== null && (await account(c, (stub) => stub.keepPhoto({ among, id }, sent.photo, c.var.author))).ok;
      return kept ? c.body(null, 204) : notFound(c);
    });

    api.get(path, async (c) => {
      const id = idOf(c, kind);
      const photo = id === null ? null : await account(c, (stub) => stub.photo({ among, id }));
      return photo === null ? notFound(c) : c.body(photo.bytes, 200, { "content-type": photo.type });
    });

    api.delete(path, async (c) => {
      const id = idOf(c, kind);
      const gone = id !== null && (await account(c, (stub) => stub.keepPhoto({ among, id }, null, c.var.author))).ok;
      return gone ? c.body(null, 204) : notFound(c);
    });
  }
}

type Sent = { readonly ok: true; readonly photo: Photo } | { readonly ok: false; readonly response: Response };

async function readPhoto(c: KeyedContext): Promise<Sent> {
  const refuse = (response: Response) => ({ ok: false as const, response });
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!TYPES.includes(type)) {
    return refuse(
      problem(c, 415, "Wrong content type", `Send the picture itself, with its Content-Type: ${TYPES.join(", ")}.`),
    );
  }
  const body = await readLimited(c.req.raw, LIMIT);
  if (body === null) return refuse(problem(c, 413, "Too large", `A photo has at most ${LIMIT} bytes.`));
  const picture = bare(type, body);
  if (picture.ok) return { ok: true, photo: { type, bytes: picture.bytes.buffer } };
  const message =
    picture.reason === "broken"
      ? `is not a whole ${type} that stands still; save it again as a JPEG, PNG or WebP`
      : `has ${picture.sides.join(" × ")} pixels; save it again with ${SIDE.least} to ${SIDE.most} a side`;
  return refuse(invalid(c, [{ field: "photo", message }]));
}
