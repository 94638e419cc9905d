import { readFileSync } from "node:fs";
import { parse } from "smol-toml";

type Toml = {
  access_scopes: { scopes: string };
  webhooks: { subscriptions: { topics?: string[]; compliance_topics?: string[] }[] };
};

/** What the app asks of Shopify in shopify.app.toml: the simulator grants and sends this, and nothing else. */
export function appConfiguration(): { scopes: string[]; topics: string[] } {
  const { access_scopes, webhooks } = parse(readFileSync("shopify.app.toml", "utf8")) as unknown as Toml;
  return {
    scopes: access_scopes.scopes.split(","),
    topics: webhooks.subscriptions.flatMap(({ topics = [], compliance_topics = [] }) => [
      ...topics,
      ...compliance_topics,
    ]),
  };
}
