// Every address the Worker serves, read from its own routers: what is added tomorrow is here without being written down.
import "../../src/index.ts";
import { EDGES } from "../../src/edges.ts";
import { survey } from "../../src/survey/routes.tsx";

export interface Route {
  readonly method: string;
  /** As the router has it: `/v1/visits/:id`. */
  readonly pattern: string;
  /** Not there in production. */
  readonly development: boolean;
}

export async function everyRoute(): Promise<readonly Route[]> {
  const edges = await Promise.all(Object.entries(EDGES).map(async ([name, load]) => [name, await load()] as const));
  const routers = new Map([...edges, ["", survey] as const].map(([name, { routes }]) => [routes, name] as const));
  const found = [...routers].flatMap(([routes, name]) =>
    routes
      // What stands before many addresses is none of them.
      .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
      .map(({ method, path }) => ({ method, pattern: path, development: name === "phones" })),
  );
  return [...new Map(found.map((route) => [`${route.method} ${route.pattern}`, route])).values()];
}

/** What stands for a part of a pattern, by the word before it and its own name, as in `visits/:id`. */
export type Parts = Readonly<Record<string, string>>;

/** The address of a pattern; a part that nobody gave a value is an error, so that no new route is passed over. */
export function address(pattern: string, parts: Parts): string {
  const words = pattern.split("/");
  const filled = words.map((word, i) => {
    const name = /^:(\w+)/.exec(word)?.[1];
    if (name === undefined) return word;
    const key = `${words[i - 1]}/${word}`;
    const value = parts[key] ?? parts[`${words[i - 1]}/:${name}`];
    if (value === undefined) throw new Error(`${pattern}: say in this test what ${key} stands for`);
    return value;
  });
  return filled.join("/");
}
