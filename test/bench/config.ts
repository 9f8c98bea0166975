// A workerd configuration in Cap'n Proto text. Everything listens on this machine only.
import { join, relative } from "node:path";
import type { Bundle, Compatibility } from "./build.ts";

export interface Served {
  readonly name: string;
  readonly port: number;
  readonly bundle: Bundle;
  /** Where its objects live; each served Worker has its own. */
  readonly disk: string;
  readonly bindings: readonly string[];
  readonly objects: readonly string[];
  /** The port on this machine that stands for the whole outside; without it nothing can be reached. */
  readonly outside?: number;
}

export const OPERATOR_KEY = "operator-bench-key-0001";
export const LINK_KEYS = "1:bench-link-key-one-0123456789abcdef";
export const PUBLIC_URL = "https://cavalry.bench";

/** The product's own bindings. The directory knows everyone and keeps nothing: no tap ever asks it. */
export const PRODUCT = {
  objects: ["Account", "Exchange"],
  bindings: [
    `(name = "ACCOUNT", durableObjectNamespace = "Account")`,
    `(name = "PHONES", durableObjectNamespace = "Exchange")`,
    `(name = "DIRECTORY", wrapped = (moduleName = "cloudflare-internal:d1-api",
      innerBindings = [(name = "fetcher", service = "directory")]))`,
    `(name = "OPERATOR_KEY", text = ${JSON.stringify(OPERATOR_KEY)})`,
    `(name = "LINK_KEYS", text = ${JSON.stringify(LINK_KEYS)})`,
    `(name = "PUBLIC_URL", text = ${JSON.stringify(PUBLIC_URL)})`,
  ],
} as const;

export const LIMIT = {
  objects: ["Empty", "OneRow"],
  bindings: [
    `(name = "EMPTY", durableObjectNamespace = "Empty")`,
    `(name = "ONE_ROW", durableObjectNamespace = "OneRow")`,
  ],
} as const;

const DIRECTORY = `export default { fetch: () => Response.json({ success: true, meta: {}, results: { columns: ["one"], rows: [[1]] } }) };`;

/** `directory` is where the text will be kept: what it embeds is named from there. */
export function capnp(directory: string, all: readonly Served[]): string {
  const services = all.flatMap((s) => [
    ...(s.outside === undefined
      ? []
      : [`(name = "${s.name}-outside", external = (address = "127.0.0.1:${s.outside}", http = ()))`]),
    `(name = "${s.name}-disk", disk = (path = "${s.disk}", writable = true))`,
    `(name = "${s.name}", worker = (${compatible(s.bundle.compatibility)}, modules = [${s.bundle.modules.map((m) => embedded(directory, s.bundle, m)).join(", ")}],
      bindings = [${s.bindings.join(", ")}], durableObjectStorage = (localDisk = "${s.name}-disk"),
      durableObjectNamespaces = [${s.objects.map((o) => `(className = "${o}", uniqueKey = "${o}", enableSql = true)`).join(", ")}]${s.outside === undefined ? "" : `, globalOutbound = "${s.name}-outside"`}))`,
  ]);
  const stub = `(name = "directory", worker = (compatibilityDate = "2026-10-23", modules = [(name = "directory.js", esModule = ${JSON.stringify(DIRECTORY)})]))`;
  const sockets = all.map(
    (s) => `(name = "${s.name}", address = "127.0.0.1:${s.port}", http = (), service = "${s.name}")`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${[...services, stub].join(",\n    ")}],
  sockets = [${sockets.join(",\n    ")}]
);
`;
}

function compatible({ date, flags }: Compatibility): string {
  return `compatibilityDate = "${date}", compatibilityFlags = [${flags.map((flag) => `"${flag}"`).join(", ")}]`;
}

function embedded(directory: string, bundle: Bundle, module: string): string {
  const path = relative(directory, join(bundle.directory, module));
  const kind = module.endsWith(".sql") ? "text" : "esModule";
  return `(name = ${JSON.stringify(module)}, ${kind} = embed ${JSON.stringify(path)})`;
}
