import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import type { AppProxy } from "../simulators/shopify/storefront/proxy.ts";
import type { FlowTrigger } from "../simulators/shopify/flow.ts";

type Toml = {
  access_scopes: { scopes: string };
  app_proxy: AppProxy;
  webhooks: { subscriptions: { topics?: string[]; compliance_topics?: string[] }[] };
};

/** What the app asks of Shopify in shopify.app.toml and brings to it in extensions/: the simulator grants, sends and knows this, and nothing else. */
export function appConfiguration(): {
  scopes: string[];
  topics: string[];
  flowTriggers: FlowTrigger[];
  appProxy: AppProxy;
} {
  const { access_scopes, app_proxy, webhooks } = parse(readFileSync("shopify.app.toml", "utf8")) as unknown as Toml;
  return {
    appProxy: app_proxy,
    scopes: access_scopes.scopes.split(","),
    topics: webhooks.subscriptions.flatMap(({ topics = [], compliance_topics = [] }) => [
      ...topics,
      ...compliance_topics,
    ]),
    flowTriggers: flowExtensions("flow_trigger").map(({ handle, fields }) => ({
      handle,
      fields: fields.map(({ type, key }) => ({ type, key: key ?? type.replace(/_reference$/, "_id") })),
    })),
  };
}

export type FlowField = { type: string; key?: string; name?: string; description?: string; required?: boolean };
export type FlowExtension = {
  folder: string;
  name: string;
  type: string;
  handle: string;
  description?: string;
  fields: FlowField[];
} & Partial<Record<"url" | "runtime_url" | "schema" | "return_type_ref", string>>;

/** The app's extensions of Shopify Flow of one type, or of all. */
export function flowExtensions(type?: string): FlowExtension[] {
  const folders = readdirSync("extensions").filter((name) => name.startsWith("flow-"));
  const all = folders.map((name): FlowExtension => {
    const folder = `extensions/${name}`;
    const toml = parse(readFileSync(`${folder}/shopify.extension.toml`, "utf8")) as unknown as ExtensionToml;
    return { ...toml.extensions[0]!, folder, fields: toml.settings?.fields ?? [] };
  });
  return all.filter((one) => !type || one.type === type);
}

type ExtensionToml = { extensions: FlowExtension[]; settings?: { fields?: FlowField[] } };
