import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = `${import.meta.dirname}/../`;

// Two rooms: `edge` runs inside the real runtime with real objects; `node` holds what needs a file system or a browser.
export default defineConfig({
  test: {
    projects: [
      {
        root,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: {
              bindings: {
                OPERATOR_KEY: "operator-test-key-0001",
                LINK_KEYS: "1:test-link-key-one-0123456789abcdef",
                PUBLIC_URL: "https://cavalry.test",
                DEVELOPMENT: "on",
                DIRECTORY_MIGRATIONS: await readD1Migrations(`${root}migrations/directory`),
              },
            },
          })),
        ],
        test: {
          name: "edge",
          include: ["test/*.test.ts", "test/faults/*.test.ts"],
          exclude: ["test/imports.test.ts"],
          setupFiles: ["test/support/directory.ts"],
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: "node",
          include: ["test/{wording,score,recovery,invitation,vendors,browser}/**/*.test.ts", "test/imports.test.ts"],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
