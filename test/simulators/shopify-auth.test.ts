import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { clientWith, requestToken } from "./shopify/app-client.ts";
import { routeRequests } from "./shopify/route-requests.ts";
import { startShopify } from "./shopify/start.ts";

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
let at = Date.now();
const simulator = await startShopify({ ...client, indexLagMs: 0, now: () => new Date(at) });
const restore = routeRequests(simulator.url);
// The library keeps the fetch that it finds when it is loaded.
await import("@shopify/shopify-api/adapters/node");
const { ApiVersion, HttpResponseError, LogSeverity, RequestedTokenType, shopifyApi } =
  await import("@shopify/shopify-api");
const api = shopifyApi({
  apiKey: client.apiKey,
  apiSecretKey: client.apiSecret,
  apiVersion: ApiVersion.July26,
  hostName: "app.example",
  isEmbeddedApp: true,
  logger: { level: LogSeverity.Error, log: () => {} },
});

// Shopify's library checks session tokens by the machine's clock: each test starts at the same time as it.
beforeEach(() => void (at = Date.now()));
afterAll(async () => {
  restore();
  await simulator.close();
});

const offline = RequestedTokenType.OfflineAccessToken;
const exchange = (sessionToken = simulator.sessionToken(shop), requestedTokenType = offline, expiring = true) =>
  api.auth.tokenExchange({ shop, sessionToken, requestedTokenType, expiring });
const later = (seconds: number) => (at += seconds * 1000);
const worksWith = async (token: string) =>
  (await clientWith(simulator, shop, token).ask("{ shop { id } }")).status === 200;

describe("with Shopify's own library", () => {
  test("a session token becomes an expiring offline token that opens the Admin API", async () => {
    const { session } = await exchange();
    expect(session).toMatchObject({ shop, isOnline: false, id: `offline_${shop}` });
    expect(session.expires?.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
    expect(session.refreshToken).toMatch(/^shprt_/);
    const graphql = new api.clients.Graphql({ session });
    const { data } = await graphql.request("query Q($first: Int!) { orders(first: $first) { nodes { name } } }", {
      variables: { first: 2 },
    });
    expect(data).toEqual({ orders: { nodes: [{ name: "#1001" }, { name: "#1002" }] } });
  });

  test("or an online one, with its user", async () => {
    const { session } = await exchange(
      simulator.sessionToken(shop, { userId: "42" }),
      RequestedTokenType.OnlineAccessToken,
    );
    expect(session.isOnline).toBe(true);
    expect(session.onlineAccessInfo?.associated_user).toMatchObject({ id: 42, account_owner: true });
  });

  test("an offline token that never expires can be exchanged for one that does", async () => {
    const { session } = await exchange(undefined, offline, false);
    expect(session.expires).toBeUndefined();
    const migrated = await api.auth.migrateToExpiringToken({
      shop,
      nonExpiringOfflineAccessToken: session.accessToken!,
    });
    expect(migrated.session.refreshToken).toMatch(/^shprt_/);
    expect(await worksWith(session.accessToken!)).toBe(false);
    expect(await worksWith(migrated.session.accessToken!)).toBe(true);
  });

  test("client credentials give a day", async () => {
    const { session } = await api.auth.clientCredentials({ shop });
    expect(await worksWith(session.accessToken!)).toBe(true);
  });

  test.each([
    ["too old", () => simulator.sessionToken(shop, { ttlSeconds: -11 })],
    ["of another shop", () => simulator.sessionToken("second-shop.myshopify.com")],
    ["forged", () => simulator.sessionToken(shop).replace(/\.[^.]+$/, ".AAAA")],
  ])("a session token that is %s is refused", async (_what, token) => {
    const subject = {
      client_id: client.apiKey,
      client_secret: client.apiSecret,
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: token(),
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: offline,
      expiring: "1",
    };
    expect(await requestToken(simulator, shop, subject)).toEqual({
      status: 400,
      body: { error: "invalid_subject_token" },
    });
  });
});

describe("refreshing", () => {
  const refresh = (refreshToken: string) => api.auth.refreshToken({ shop, refreshToken });

  test("an access token ends after an hour; its refresh token brings new ones", async () => {
    const { session } = await exchange();
    later(3599);
    expect(await worksWith(session.accessToken!)).toBe(true);
    later(2);
    expect(await worksWith(session.accessToken!)).toBe(false);
    const next = (await refresh(session.refreshToken!)).session;
    expect(await worksWith(next.accessToken!)).toBe(true);
    expect(next.refreshToken).not.toBe(session.refreshToken);
  });

  test("the refresh token before stays good until the new one is used", async () => {
    const { session } = await exchange();
    const second = (await refresh(session.refreshToken!)).session;
    const again = (await refresh(session.refreshToken!)).session;
    expect(await worksWith(again.accessToken!)).toBe(true);
    await refresh(second.refreshToken!);
    await expect(refresh(session.refreshToken!)).rejects.toBeInstanceOf(HttpResponseError);
  });

  test("it is good for ninety days", async () => {
    const { session } = await exchange();
    later(90 * 86_400 + 1);
    await expect(refresh(session.refreshToken!)).rejects.toBeInstanceOf(HttpResponseError);
  });
});

describe("leaving", () => {
  test("uninstalling kills every token at once, and no new ones are given", async () => {
    const { body } = await requestToken(simulator, shop, {
      client_id: "key",
      client_secret: "secret",
      grant_type: "client_credentials",
    });
    simulator.merchant.uninstall();
    expect(await worksWith(String(body["access_token"]))).toBe(false);
    const refused = await requestToken(simulator, shop, {
      client_id: "key",
      client_secret: "secret",
      grant_type: "client_credentials",
    });
    expect(refused).toEqual({ status: 400, body: { error: "app_not_installed" } });
    simulator.merchant.install();
  });

  test("scopes taken away count for tokens already given", async () => {
    const token = await requestToken(simulator, shop, {
      client_id: "key",
      client_secret: "secret",
      grant_type: "client_credentials",
    });
    const app = clientWith(simulator, shop, String(token.body["access_token"]));
    const before = simulator.store(shop).install.scopes;
    simulator.merchant.changeScopes(["read_products"]);
    expect((await app.ask("{ orders(first: 1) { nodes { id } } }")).errors[0]?.extensions["code"]).toBe(
      "ACCESS_DENIED",
    );
    expect(await app.field<unknown[]>("{ currentAppInstallation { accessScopes { handle } } }")).toEqual({
      accessScopes: [{ handle: "read_products" }],
    });
    simulator.merchant.changeScopes(before);
  });

  test("a wrong secret or client is refused", async () => {
    const grant = { grant_type: "client_credentials" };
    expect((await requestToken(simulator, shop, { ...grant, client_id: "key", client_secret: "x" })).body).toEqual({
      error: "invalid_client",
    });
    expect((await requestToken(simulator, shop, { ...grant, client_id: "x", client_secret: "secret" })).body).toEqual({
      error: "application_cannot_be_found",
    });
  });
});

test("the address of an embedded page carries what Shopify's admin puts there", () => {
  simulator.setAppUrl("http://127.0.0.1:1/");
  const url = new URL(simulator.appAddress(shop, "/app/settings?tab=2"));
  expect(url.pathname).toBe("/app/settings");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ tab: "2", shop, embedded: "1", locale: "en" });
  expect(Buffer.from(url.searchParams.get("host")!, "base64").toString()).toBe("admin.shopify.com/store/demo-shop");
  expect(url.searchParams.get("id_token")?.split(".")).toHaveLength(3);
});
