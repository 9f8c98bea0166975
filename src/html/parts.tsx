// The few parts that the office's pages are made of: each draws what it is told and knows no words of its own.
import type { Child } from "hono/jsx";
import { initials } from "./initials.ts";

interface ButtonProps {
  readonly name?: string;
  readonly value?: string;
  readonly plain?: boolean;
  readonly children?: Child;
}

export function Button({ plain, children, ...rest }: ButtonProps) {
  return (
    <button class={plain ? "button plain" : "main"} {...rest}>
      {children}
    </button>
  );
}

/** Leads to another page, and looks like what can be pressed. */
export function LinkButton({ href, plain, children }: { href: string; plain?: boolean; children?: Child }) {
  return (
    <a class={plain ? "button plain" : "button main"} href={href}>
      {children}
    </a>
  );
}

interface RowProps {
  readonly title: Child;
  readonly detail?: Child;
  /** Whose initials stand in front. */
  readonly person?: string | undefined;
  readonly href?: string;
  readonly urgent?: boolean;
  /** By which a page that is live knows it again. */
  readonly caseId?: number;
  /** What can be pressed, or known at a glance. */
  readonly end?: Child;
}

/** Stands in a `<ul class="rows">`. */
export function Row({ title, detail, person, href, urgent, caseId, end }: RowProps) {
  const inside = (
    <>
      {person === undefined ? null : <Person name={person} />}
      <span>
        <b dir="auto">{title}</b>
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      {end}
    </>
  );
  const dress = urgent ? "row urgent" : "row";
  return (
    <li>
      {href === undefined ? (
        <div class={dress}>{inside}</div>
      ) : (
        <a href={href} class={dress} data-case={caseId}>
          {inside}
        </a>
      )}
    </li>
  );
}

export function Person({ name }: { readonly name: string }) {
  return (
    <i class="person" aria-hidden="true">
      {initials(name)}
    </i>
  );
}

const DRAWN = {
  good: "M5 12l5 5L20 7",
  warn: "M12 3l10 18H2zM12 10v5m0 3v.01",
  bad: "M12 3a9 9 0 100 18 9 9 0 000-18m0 4v6m0 3v.01",
  calm: "M4 10h12v5a4 4 0 01-4 4H8a4 4 0 01-4-4zM16 11h2a2 2 0 010 5h-2M7 3v3m3-3v3m3-3v3M2 22h18",
  now: "M6 9a6 6 0 0112 0c0 6 3 7 3 7H3s3-1 3-7M10 20a2 2 0 004 0",
  ask: "M4 5h16v11H9l-5 4zM12 8v5m-2.500-2.500h5",
  people: "M9 11a4 4 0 100-8 4 4 0 000 8M2 21c0-4 3-6 7-6s7 2 7 6M16 4a4 4 0 010 7m2 4c3 1 4 3 4 6",
  more: "M5 12h.01M12 12h.01M19 12h.01",
} as const;

function Icon({ of }: { readonly of: keyof typeof DRAWN }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWN[of]} />
    </svg>
  );
}

/** What came of the last press, or what must be known first. */
export function Notice({ kind, children }: { readonly kind: "good" | "warn" | "bad"; readonly children?: Child }) {
  return (
    <div class={`notice ${kind}`} role={kind === "good" ? "status" : "alert"}>
      <Icon of={kind} />
      <div>{children}</div>
    </div>
  );
}

/** Nothing is there, and that is well. */
export function Empty({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <section class="empty">
      <Icon of="calm" />
      <h1>{title}</h1>
      {children}
    </section>
  );
}

export type TabName = "now" | "ask" | "people" | "more";

/** The menu: at the thumb on a phone, on top of a wide screen. */
export function Tabs({
  at,
  tabs,
  label,
}: {
  at: TabName | null;
  label: string;
  tabs: readonly (readonly [TabName, string])[];
}) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(([name, said]) => (
        <a href={`/board/${name}`} {...(name === at && { "aria-current": "page" })}>
          <Icon of={name} />
          {said}
        </a>
      ))}
    </nav>
  );
}

/** How far along one is. */
export function Steps({ at, of, said }: { readonly at: number; readonly of: number; readonly said: string }) {
  return (
    <>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i class={i < at ? "on" : ""} />
        ))}
      </span>
      <small>{said}</small>
    </>
  );
}
