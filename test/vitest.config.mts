import { existsSync, readFileSync, statfsSync } from "node:fs";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { viteScripts } from "../src/browser/bundle.ts";
import { RESEND, TWILIO } from "./support/keys.ts";

const root = `${import.meta.dirname}/../`;
const MEMORY = "/dev/shm";
const GIGABYTE = 1_073_741_824;

// An object waits for the disk at each of its steps: not where there is room in memory. A container may have hardly any,
// or let nothing be executed there, and the browser is unpacked beside the objects.
const noexec = () => /^\S+ \/dev\/shm \S+ \S*\bnoexec\b/m.test(readFileSync("/proc/mounts", "utf8"));
if (process.env.TMPDIR === undefined && existsSync(MEMORY) && !noexec()) {
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize > 2 * GIGABYTE) process.env.TMPDIR = MEMORY;
}

/** What a deployment may bind besides. */
interface Bound {
  readonly r2Buckets?: string[];
  readonly queueProducers?: Record<string, string>;
  readonly queueConsumers?: Record<string, { maxBatchTimeout: number; maxRetries: number }>;
}

/** Real objects in the real runtime; test/support/fresh.ts gives each file an empty one. */
function edge(name: string, include: readonly string[], more: Record<string, string>, bound: Bound = {}) {
  return {
    root,
    // Not what a package's source map lacks.
    logLevel: "error" as const,
    plugins: [
      viteScripts,
      cloudflareTest(async () => ({
        wrangler: { configPath: `${root}wrangler.toml` },
        miniflare: {
          bindings: {
            OPERATOR_KEY: "operator-test-key-0001",
            LINK_KEYS: "1:test-link-key-one-0123456789abcdef",
            PUBLIC_URL: "https://cavalry.test",
            DEVELOPMENT: "on",
            DIRECTORY_MIGRATIONS: await readD1Migrations(`${root}migrations/directory`),
            ...more,
          },
          ...bound,
        },
      })),
    ],
    test: {
      name,
      include: [...include],
      exclude: ["test/imports.test.ts", "test/documents.test.ts", "test/start.test.ts"],
      globalSetup: ["test/support/build.ts"],
      setupFiles: ["test/support/fresh.ts"],
      testTimeout: 60_000,
      isolate: false,
      maxWorkers: 2,
    },
  };
}

// `edge` and `shared` run inside the real runtime with real objects, `pages` drives a browser, `node` needs neither.
export default defineConfig(({ mode }) => ({
  test: {
    // Of a file that passed one line; what was logged on the way only where a test failed.
    silent: "passed-only",
    slowTestThreshold: 3_600_000,
    experimental: { diagnostics: { isolate: false } },
    provide: { long: mode === "long" },
    projects: [
      edge("edge", ["test/*.test.ts", "test/{faults,security}/*.test.ts"], { OPEN_ACCOUNTS: "open" }),
      // The same with what a deployment may bring for all its accounts, and with a sealing key that is being changed.
      edge(
        "shared",
        ["test/shared/*.test.ts"],
        {
          SEAL_KEYS: "2:the-newer-sealing-key-0123456789,1:test-link-key-one-0123456789abcdef",
          DEFAULT_CHANNELS: JSON.stringify({ twilio: { credentials: TWILIO }, resend: { credentials: RESEND } }),
        },
        {
          r2Buckets: ["ARCHIVE"],
          queueProducers: { SPILL: "cavalry-taps" },
          queueConsumers: { "cavalry-taps": { maxBatchTimeout: 0.05, maxRetries: 100 } },
        },
      ),
      {
        root,
        plugins: [viteScripts],
        test: {
          name: "node",
          include: [
            "test/{wording,score,recovery,invitation,contact,vendors,deploys}/**/*.test.ts",
            "test/imports.test.ts",
            "test/documents.test.ts",
            "test/start.test.ts",
          ],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        root,
        plugins: [viteScripts],
        test: {
          name: "pages",
          include: ["test/browser/*.test.ts"],
          // Real servers, browsers and seconds on a machine that may be busy: once more, and then it counts.
          retry: 1,
          globalSetup: ["test/support/furnished.ts"],
          testTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
}));
