// The one press that ends a danger: until then the customer's page says what to do.
import { dangerWording } from "../wording/danger/all.ts";
import type { Props } from "./case_page.tsx";

export function AllClear({ view, path, customer }: Props) {
  const { allClear, allClearHint } = dangerWording(view.language);
  return (
    <form method="post" action={path} class="card">
      <p class="soft">{allClearHint({ customer })}</p>
      <button class="main" name="do" value="all_clear">
        {allClear}
      </button>
    </form>
  );
}
