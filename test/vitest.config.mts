import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { viteScripts } from "../src/browser/bundle.ts";
import { RESEND, TWILIO } from "./support/keys.ts";

const root = `${import.meta.dirname}/../`;

/** Real objects in the real runtime. */
function edge(name: string, include: readonly string[], more: Record<string, string>) {
  return {
    root,
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
        },
      })),
    ],
    test: {
      name,
      include: [...include],
      exclude: ["test/imports.test.ts"],
      globalSetup: ["test/support/build.ts"],
      setupFiles: ["test/support/directory.ts"],
      testTimeout: 60_000,
    },
  };
}

// Three rooms: `edge` and `shared` run inside the real runtime with real objects; `node` holds what needs a file system or a browser.
export default defineConfig({
  test: {
    projects: [
      edge("edge", ["test/*.test.ts", "test/faults/*.test.ts"], {}),
      // The same with what a deployment may bring for all its accounts, and with a sealing key that is being changed.
      edge("shared", ["test/shared/*.test.ts"], {
        SEAL_KEYS: "2:the-newer-sealing-key-0123456789,1:test-link-key-one-0123456789abcdef",
        DEFAULT_CHANNELS: JSON.stringify({ twilio: { credentials: TWILIO }, resend: { credentials: RESEND } }),
      }),
      {
        root,
        plugins: [viteScripts],
        test: {
          name: "node",
          include: [
            "test/{wording,score,recovery,invitation,contact,vendors,browser}/**/*.test.ts",
            "test/imports.test.ts",
          ],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
