import { adminHeaders, type World } from "../support/world.ts";

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
type Page = { loader?: unknown; action?: unknown };

/** A merchant in Shopify's admin, who opens the app's pages and sends their forms. What a page throws as a Response is returned. */
export const merchantOf = ({ shopify }: World, domain: string) => {
  const call = async (handler: unknown, path: string, params: Record<string, string>, init: RequestInit) => {
    // The address of a page carries the shop, as the admin opens it; what a browser fetches later carries a token alone.
    const request = new Request(new URL(path, "http://app.test"), { ...init, headers: adminHeaders(shopify, domain) });
    try {
      return await (handler as Handler)({ request, params, context: {} });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  };
  return {
    opens: <Data>(page: Page, path = "/app", params = {}) => call(page.loader, path, params, {}) as Promise<Data>,
    sends: <Data>(page: Page, fields: Record<string, string>, params = {}) =>
      call(page.action, "/app", params, { method: "POST", body: new URLSearchParams(fields) }) as Promise<Data>,
  };
};
