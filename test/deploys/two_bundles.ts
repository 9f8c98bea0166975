// The Worker before a deployment and the one after it. Before: of the commit before the last one that changed it (of HEAD,
// where the working copy differs from HEAD). Where git has no such commit, because the tree was exported or cloned
// shallowly, this very code. After: this code, and one migration more, since it is the newer schema that the older code
// has to live with.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Bundle, bundle, bundleIn } from "../bench/build.ts";

export interface TwoBundles {
  readonly older: Bundle;
  readonly newer: Bundle;
  /** The last migration of the newer one. */
  readonly migration: string;
  /** Which two these are, for the reader of a test's output. */
  readonly are: string;
}

const ROOT = resolve(import.meta.dirname, "../..");
/** What a Worker is made of. */
const WORKER = ["src", "migrations", "wrangler.toml"];

export async function twoBundles(work: string): Promise<TwoBundles> {
  const parent = treeBefore(join(work, "before"));
  const before = parent === null ? null : { ...parent, bundle: bundleIn(parent.tree) };
  const newer = await bundle(join(work, "newer"), "test/deploys/next.ts");
  const next = ", with one migration more";
  return {
    older: before?.bundle ?? (await bundle(join(work, "older"))),
    newer,
    migration: "9999_next",
    are:
      before === null
        ? `no earlier commit is at hand: this code against itself${next}`
        : `commit ${before.commit} against this code${next}`,
  };
}

function treeBefore(tree: string): { tree: string; commit: string } | null {
  const commit = commitBefore();
  if (commit === null) return null;
  mkdirSync(tree, { recursive: true });
  const archive = git("archive", "--format=tar", commit, "package.json", "tsconfig.json", ...WORKER);
  if (archive === null) return null;
  execFileSync("tar", ["-x", "-C", tree], { input: archive });
  if (!existsSync(join(tree, "src/build.ts"))) return null;
  symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
  return { tree, commit };
}

/** Null also where the tree lies in somebody else's repository. */
function commitBefore(): string | null {
  const top = git("rev-parse", "--show-toplevel")?.toString().trim();
  if (top === undefined || realpathSync(top) !== realpathSync(ROOT)) return null;
  const changed = git("status", "--porcelain", "--", ...WORKER)?.toString() !== "";
  const last = changed
    ? "HEAD"
    : git("log", "-1", "--first-parent", "--format=%h", "--", ...WORKER)
        ?.toString()
        .trim();
  if (last === undefined || last === "") return null;
  const before = git("rev-parse", "--short", "--verify", changed ? last : `${last}^`);
  return before?.toString().trim() || null;
}

/** Null where git is missing or says no. */
function git(...words: string[]): Buffer | null {
  try {
    return execFileSync("git", words, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
  } catch {
    return null;
  }
}
