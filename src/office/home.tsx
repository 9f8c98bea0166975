// The front page: what this is, and the two ways in.
import type { EdgeContext } from "../edge.ts";
import { Face } from "../html/faces.tsx";
import { LinkButton } from "../html/parts.tsx";
import { officePage, strangersLook } from "./page.tsx";

export async function home(c: EdgeContext): Promise<Response> {
  const look = await strangersLook(c);
  const { home: said, signIn } = look.words;
  const open = c.var.config.openAccounts === "open";
  const children = (
    <>
      <div class="welcome">
        {[1, 2, 3, 4, 5].map((face) => (
          <Face face={face} />
        ))}
      </div>
      <h1>{said.title}</h1>
      <p>{said.intro}</p>
      <div class="stack">
        {open ? <LinkButton href="/board/open">{said.open}</LinkButton> : <p>{said.invited}</p>}
        <LinkButton href="/board/sign-in" plain>
          {signIn.title}
        </LinkButton>
      </div>
    </>
  );
  return officePage(c, look, { title: said.title, children });
}
