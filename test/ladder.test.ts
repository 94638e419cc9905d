import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
  options: ICruiseOptions;
};

/** Each rule, broken on purpose: a file, and the import that it may not have. */
const broken: [rule: string, file: string, line: string][] = [
  ["lib-may-not-look-up", "app/lib/clock.ts", 'import "#app/queue/catalog.ts";'],
  ["queue-may-not-look-up", "app/queue/upward.ts", 'import "#app/shops/shop.ts";'],
  ["gateways-and-billers-and-shopify-may-not-look-up", "app/shopify/orders.ts", 'import "#app/messages/message.ts";'],
  ["shops-may-not-look-up", "app/shops/upward.ts", 'import type { Message } from "#app/messages/message.ts";'],
  ["triggers-may-not-look-up", "app/triggers/upward.ts", 'import "#app/messages/message.ts";'],
  ["numbers-may-not-look-up", "app/numbers/upward.ts", 'import "#app/messages/message.ts";'],
  ["products-may-not-look-up", "app/products/upward.ts", 'import "#app/messages/message.ts";'],
  ["bills-may-not-look-up", "app/bills/upward.ts", 'import "#app/messages/message.ts";'],
  ["bookings-may-not-look-up", "app/bookings/upward.ts", 'import "#app/messages/message.ts";'],
  ["contacts-may-not-look-up", "app/contacts/upward.ts", 'import "#app/messages/message.ts";'],
  ["wishes-may-not-look-up", "app/wishes/upward.ts", 'import "#app/messages/message.ts";'],
  ["reviews-may-not-look-up", "app/reviews/upward.ts", 'import "#app/messages/message.ts";'],
  ["consent-may-not-look-up", "app/consent/upward.ts", 'import "#app/messages/message.ts";'],
  ["templates-may-not-look-up", "app/templates/upward.ts", 'import "#app/messages/message.ts";'],
  ["links-may-not-look-up", "app/links/upward.ts", 'import "#app/messages/message.ts";'],
  ["keys-may-not-look-up", "app/keys/upward.ts", 'import "#app/routes/app.tsx";'],
  ["flow-may-not-look-up", "app/flow/upward.ts", 'import "#app/routes/app.tsx";'],
  ["replies-may-not-look-up", "app/replies/upward.ts", 'import "#app/outcomes/outcome.ts";'],
  ["sales-may-not-look-up", "app/sales/upward.ts", 'import "#app/outcomes/outcome.ts";'],
  ["messages-may-not-look-up", "app/messages/upward.ts", 'import "#app/outcomes/outcome.ts";'],
  ["outcomes-may-not-look-up", "app/outcomes/upward.ts", 'import "#app/commands/command.ts";'],
  [
    "commands-and-automations-and-campaigns-may-not-look-up",
    "app/commands/upward.ts",
    'import "#app/conversations/conversation.ts";',
  ],
  ["imports-may-not-look-up", "app/imports/upward.ts", 'import "#app/conversations/conversation.ts";'],
  ["signups-may-not-look-up", "app/signups/upward.ts", 'import "#app/conversations/conversation.ts";'],
  ["conversations-may-not-look-up", "app/conversations/upward.ts", 'import "#app/jobs/answer-message.server.ts";'],
  ["rehearsals-may-not-look-up", "app/rehearsals/upward.ts", 'import "#app/jobs/answer-message.server.ts";'],
  ["flyers-may-not-look-up", "app/flyers/upward.ts", 'import "#app/jobs/answer-message.server.ts";'],
  ["components-may-not-look-up", "app/components/chart.tsx", 'import "#app/routes/app.tsx";'],
  ["gateways-may-not-look-sideways", "app/gateways/sideways.ts", 'import "#app/shopify/admin.ts";'],
  ["billers-may-not-look-sideways", "app/billers/sideways.ts", 'import "#app/shopify/admin.ts";'],
  ["shopify-may-not-look-sideways", "app/shopify/sideways.ts", 'import "#app/gateways/gateway.ts";'],
  ["commands-may-not-look-sideways", "app/commands/sideways.ts", 'import "#app/automations/automation.ts";'],
  ["automations-may-not-look-sideways", "app/automations/sideways.ts", 'import "#app/commands/command.ts";'],
  ["campaigns-may-not-look-sideways", "app/campaigns/sideways.ts", 'import "#app/commands/command.ts";'],
  ["routes-may-not-look-sideways", "app/routes/sideways.tsx", 'import "#app/jobs/answer-message.server.ts";'],
  ["jobs-may-not-look-sideways", "app/jobs/sideways.server.ts", 'import "#app/routes/app.tsx";'],
  ["nobody-imports-an-entry", "app/jobs/entry.server.ts", 'import "../worker.server.ts";'],
  ["every-folder-has-a-rung", "app/routes/helped.tsx", 'import "#app/helpers/misc.ts";'],
  ["no-circles", "app/contacts/one.ts", 'import type { Two } from "./two.ts";'],
  ["pure-stays-pure", "app/templates/render.ts", 'import "#app/lib/db.server.ts";'],
  ["pure-needs-no-machine", "app/templates/read.ts", 'import { readFileSync } from "node:fs";'],
  ["plug-ins-are-islands", "app/commands/buy.ts", 'import "./track.ts";'],
  ["plug-ins-are-islands", "app/automations/order-confirmation.ts", 'import "./registry.ts";'],
  ["only-nouns-open-the-database", "app/jobs/open.server.ts", 'import "#app/lib/db.server.ts";'],
  ["one-reader-of-the-sdk", "app/numbers/sdk.server.ts", 'import "@ringcentral/sdk";'],
  ["tests-are-not-shipped", "app/lib/tested.ts", 'import "../../test/support/phone.ts";'],
  ["shipped-code-needs-no-development-package", "app/lib/drawn.ts", 'import "fast-check";'],
  ["everything-is-found", "app/lib/lost.ts", 'import "./nowhere.ts";'],
];

/** What a house that keeps the rules looks like: nothing here may be complained of. */
const sound: Record<string, string> = {
  "app/lib/db.server.ts": 'import pg from "pg"; export const db = pg;',
  "app/queue/catalog.ts": "export {};",
  "app/gateways/gateway.ts": "export {};",
  "app/gateways/ringcentral/gateway.server.ts":
    'import "@ringcentral/sdk"; import "./errors.ts"; import "../gateway.ts";',
  "app/gateways/ringcentral/errors.ts": "export {};",
  "app/gateways/registry.server.ts": 'export * from "./ringcentral/gateway.server.ts";',
  "app/shopify/admin.ts": "export {};",
  "app/shops/shop.ts": "export {};",
  "app/contacts/two.ts": 'export type Two = { of: import("./one.ts").One };',
  "app/messages/message.ts": "export type Message = {};",
  "app/messages/store.server.ts": 'import "#app/lib/db.server.ts"; import "#app/contacts/two.ts";',
  "app/outcomes/outcome.ts": 'import type { Store } from "#app/messages/store.server.ts"; export type Outcome = Store;',
  "app/commands/command.ts": 'import type { Outcome } from "#app/outcomes/outcome.ts"; export type Command = Outcome;',
  "app/commands/track.ts": 'import "./command.ts"; import "./track.words.ts";',
  "app/commands/track.words.ts": "export {};",
  "app/automations/automation.ts": "export {};",
  "app/automations/order-payload.ts": "export {};",
  "app/automations/order-fulfilled.ts": 'import "./automation.ts"; import "./order-payload.ts";',
  "app/automations/registry.ts": 'export * from "./order-fulfilled.ts";',
  "app/conversations/conversation.ts": "export {};",
  "app/jobs/answer-message.server.ts": 'import "#app/messages/store.server.ts";',
  "app/routes/app.tsx": 'import "#app/messages/store.server.ts"; import { useLoaderData } from "@remix-run/react";',
  "app/helpers/misc.ts": "export {};",
  "app/worker.server.ts": 'import "#app/jobs/answer-message.server.ts";',
  "test/support/phone.ts": 'import "#app/commands/track.ts"; import "fast-check";',
};

const project = resolve(".");
let folder: string;
let found: Map<string, string[]>;

beforeAll(async () => {
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(join(project, ".data/test/ladder-"));
  for (const [file, text] of Object.entries(sound)) write(file, text);
  for (const [, file, line] of broken) write(file, `${line} export type One = {};`);
  write(
    "package.json",
    JSON.stringify({
      type: "module",
      imports: { "#app/*": "./app/*" },
      ...packagesOf("pg", "@ringcentral/sdk", "@remix-run/react"),
    }),
  );
  write("tsconfig.json", "{}");
  const result = await cruise(["app", "test"], {
    ...rules.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  } as ICruiseOptions);
  found = violationsOf(result.output as ICruiseResult);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the ladder", () => {
  test.each(broken)("%s: %s", (rule, file) => {
    expect(found.get(file)).toContain(rule);
  });

  test("has no rule that nobody tried to break", () => {
    const tried = new Set(broken.map(([rule]) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  test.each(Object.keys(sound).filter((file) => file !== "app/contacts/two.ts"))("lets %s be", (file) => {
    expect(found.get(file)).toBeUndefined();
  });
});

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const packagesOf = (...names: string[]) => ({
  dependencies: Object.fromEntries(names.map((name) => [name, "*"])),
  devDependencies: { "fast-check": "*" },
});

/** File by file, the rules that it breaks. */
function violationsOf({ summary }: ICruiseResult): Map<string, string[]> {
  const byFile = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
  return byFile;
}
