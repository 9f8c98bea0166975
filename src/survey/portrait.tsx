// A person on the customer's page: initials at once, and over them the photograph when there is one and it has come.
import type { Portrait } from "../account/visits/facts.ts";
import { initials } from "../html/initials.ts";
import { calledName } from "../wording/given_name.ts";

/** Whose `path` is null is shown by initials alone, as everyone is before the tap. */
export function Disc({ name, photo, path }: Portrait & { readonly path: string | null }) {
  if (photo === null || path === null) return <i aria-hidden="true">{initials(name)}</i>;
  return (
    <i>
      <span aria-hidden="true">{initials(name)}</span>
      <img src={`${path}/photo/${photo}`} alt={calledName(name)} width={56} height={56} loading="lazy" />
    </i>
  );
}

/** A crew is known by its first few. */
export function Discs({ came, path }: { readonly came: readonly Portrait[]; readonly path: string | null }) {
  return (
    <>
      {came.slice(0, 3).map((person) => (
        <Disc {...person} path={path} />
      ))}
    </>
  );
}
