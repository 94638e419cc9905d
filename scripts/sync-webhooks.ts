// Writes into shopify.app.toml what the code needs: the scopes of its operations, and the topics that it listens to.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Automation } from "#app/automations/automation.ts";
import * as automations from "#app/automations/registry.ts";
import { optionalScopes, scopes } from "#app/shopify/scopes.ts";
import { ownTopics } from "#app/shopify/topics.ts";
import { apiVersion } from "#app/shopify/version.ts";

const file = "shopify.app.toml";

/** Every topic that comes in at /webhooks/shopify. */
export const listenedTopics = (): string[] =>
  [
    ...new Set([...Object.values<Automation>(automations).flatMap(({ topics }) => topics), ...Object.keys(ownTopics)]),
  ].sort();

/** The file with its scopes, version and topics as the code has them; all else as it was. Throws where it lost their place. */
export function synced(toml: string): string {
  const topics = listenedTopics().map((topic) => `  "${topic}",\n`);
  const lines: [RegExp, string][] = [
    [/^scopes = ".*"$/m, `scopes = "${[...scopes].sort().join(",")}"`],
    [/^optional_scopes = .*$/m, `optional_scopes = [${optionalScopes.map((scope) => `"${scope}"`).join(", ")}]`],
    [/^api_version = ".*"$/m, `api_version = "${apiVersion}"`],
    [
      /^topics = \[[^\]]*\]\nuri = "\/webhooks\/shopify"$/m,
      `topics = [\n${topics.join("")}]\nuri = "/webhooks/shopify"`,
    ],
  ];
  return lines.reduce((text, [place, line]) => {
    if (!place.test(text)) throw new Error(`${file} has no line like ${place.source}`);
    return text.replace(place, line);
  }, toml);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(file, synced(readFileSync(file, "utf8")));
  console.log(`${file}: ${scopes.length} scopes, ${listenedTopics().length} topics`);
}
