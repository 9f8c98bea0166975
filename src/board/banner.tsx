import type { AlertTrouble } from "../account/alerting/trouble.ts";
import { recoveryWording } from "../wording/all.ts";

/** Above everything else, while alerts don't reach those they should. */
export function Banner({ view }: { view: { readonly trouble: AlertTrouble | null; readonly language: string } }) {
  if (view.trouble === null) return null;
  return (
    <p class="card urgent" role="alert">
      <b>{recoveryWording(view.language).desk[view.trouble]}</b>
    </p>
  );
}
