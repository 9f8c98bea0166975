// Why a number is not texted, said so that whoever sent it knows what would be right.
import { canonicalAddress } from "../contact/canonical.ts";
import { whyNotTexted } from "../contact/texting.ts";

export interface Texting {
  /** Where this account texts customers and staff. */
  readonly countries: readonly string[];
  /** The numbers that our own texts come from. */
  readonly senders: readonly string[];
}

/** Null where texts go there. `anywhere`: whoever is called may be abroad. */
export function textingFlaw(phone: string | null | undefined, to: Texting | null, anywhere = false): string | null {
  if (phone === null || phone === undefined) return null;
  if (to === null) throw new Error("where texts go was not asked with the key");
  if (to.senders.includes(canonicalAddress(phone))) return `${phone} is the number that our own texts come from`;
  const flaw = whyNotTexted(phone, anywhere ? null : to.countries);
  if (flaw === null) return null;
  if (flaw.why === "never_texted") return `${phone} is a premium, satellite or shared number; no text ever goes there`;
  const { country } = flaw;
  const at = country === null ? "in no country we know" : `in ${NAMES.of(country) ?? country}`;
  const mend = country === null ? "" : `. Add ${country} to texting.countries in the settings`;
  return `${phone} is ${at}; this account texts ${to.countries.join(", ")}${mend}`;
}

const NAMES = new Intl.DisplayNames(["en"], { type: "region" });
