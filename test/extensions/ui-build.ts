import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { parse } from "smol-toml";

export const uiExtensions = ["order-sms", "texts-block", "text-cart"] as const;
export type UiExtension = (typeof uiExtensions)[number];

export type Configuration = {
  api_version: string;
  extensions: {
    name: string;
    description: string;
    handle: string;
    type: string;
    uid: string;
    targeting: { module: string; target: string }[];
    capabilities?: {
      network_access?: boolean;
      api_access?: boolean;
      collect_buyer_consent?: { sms_marketing?: boolean };
    };
    settings?: { fields: { key: string; type: string; name: string }[] };
  }[];
};

const folderOf = (extension: UiExtension) => join("extensions", extension);

export const configurationOf = (extension: UiExtension) =>
  parse(readFileSync(join(folderOf(extension), "shopify.extension.toml"), "utf8")) as unknown as Configuration;

export const wordsOf = (extension: UiExtension, language: "en.default" | "es" | "fr") =>
  JSON.parse(readFileSync(join(folderOf(extension), "locales", `${language}.json`), "utf8")) as Record<string, string>;

export const targetsOf = (extension: UiExtension) => configurationOf(extension).extensions[0]!.targeting;

/** One target as `shopify app build` makes it: minified, with Preact in it, and registered for its target. `appUrl` as its environment has it. */
export async function bundle(extension: UiExtension, target: string, appUrl?: string): Promise<string> {
  const { module } = targetsOf(extension).find((one) => one.target === target)!;
  const { outputFiles } = await build({
    stdin: {
      contents: `import run from ${JSON.stringify(module)}; shopify.extend(${JSON.stringify(target)}, run);`,
      resolveDir: folderOf(extension),
    },
    ...{ bundle: true, write: false, minify: true, format: "iife", target: "es2022", legalComments: "none" },
    ...{ jsx: "automatic", jsxImportSource: "preact", tsconfigRaw: "{}", logLevel: "silent" },
    define: {
      "process.env.NODE_ENV": '"production"',
      ...(appUrl && { "process.env.APP_URL": JSON.stringify(appUrl) }),
    },
  });
  return outputFiles[0]!.text;
}

export const gzipped = (script: string) => gzipSync(script).byteLength;
