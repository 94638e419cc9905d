import { z } from "zod";
import type { GatewayAccount, Subscription } from "#app/gateways/gateway.ts";
import { ConnectError } from "#app/gateways/gateway.ts";
import type { Connection } from "./connection.server.ts";
import { connect } from "./connection.server.ts";
import type { Credentials } from "./credentials.ts";
import { toConnectError } from "./errors.ts";
import type { Endpoint } from "./sdk.server.ts";
import { RingCentralError } from "./trouble.ts";

const path = "/restapi/v1.0/subscription";
const daySeconds = 24 * 3600;
const lifeSeconds = 365 * daySeconds;

const incoming = "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS";
/** Tells only that messages changed; there is no event that tells what became of one text. */
const changed = "/restapi/v1.0/account/~/extension/~/message-store";
const consents = "/restapi/v2/accounts/~/sms/consents";
const reminder = `/restapi/v1.0/subscription/~?threshold=${30 * daySeconds}&interval=${daySeconds}`;

const SubscriptionInfo = z.object({
  id: z.string(),
  status: z.string(),
  expirationTime: z.coerce.date(),
  disabledFilters: z.array(z.object({ filter: z.string(), message: z.string().optional() })).catch([]),
  deliveryMode: z.object({ address: z.string().optional() }).catch({}),
});
type SubscriptionInfo = z.infer<typeof SubscriptionInfo>;
const List = z.object({ records: z.array(SubscriptionInfo) });

type Account = GatewayAccount<Credentials>;
type Webhook = { address: string; verificationToken: string; current?: string };

/**
 * Makes RingCentral tell us of texts at `address`, for a year. A live subscription to that address lives on; RingCentral
 * shows no verification tokens, so a new token needs a new address. Throws ConnectError.
 */
export async function subscribe(account: Account, webhook: Webhook, endpoint: Endpoint): Promise<Subscription> {
  try {
    const connection = connect(account, endpoint);
    const current = webhook.current ? await find(connection, webhook.current) : undefined;
    const lives = current?.status === "Active" && current.deliveryMode.address === webhook.address;
    if (current && current.status !== "Active") await remove(connection, current.id);
    const info = lives ? await renew(connection, current.id) : await create(connection, webhook);
    await checkIncoming(connection, info);
    if (!lives) await removeOthers(connection, info, webhook);
    return toSubscription(info);
  } catch (error) {
    throw toConnectError(error);
  }
}

export async function unsubscribe(account: Account, subscriptionId: string, endpoint: Endpoint): Promise<void> {
  try {
    await remove(connect(account, endpoint), subscriptionId);
  } catch (error) {
    throw toConnectError(error);
  }
}

/** Throws ConnectError; undefined where RingCentral no longer knows it. */
export async function subscription(
  account: Account,
  id: string,
  endpoint: Endpoint,
): Promise<Subscription | undefined> {
  try {
    const info = await find(connect(account, endpoint), id);
    return info && toSubscription(info);
  } catch (error) {
    throw toConnectError(error);
  }
}

/** The life is given again: without it RingCentral would fall back to a week. */
const renew = (connection: Connection, id: string): Promise<SubscriptionInfo> =>
  withFilters(async (eventFilters) => {
    const body = { eventFilters, expiresIn: lifeSeconds };
    return SubscriptionInfo.parse(await connection.call("PUT", `${path}/${id}`, { body }));
  });

const create = (connection: Connection, { address, verificationToken }: Webhook): Promise<SubscriptionInfo> =>
  withFilters(async (eventFilters) => {
    const deliveryMode = { transportType: "WebHook", address, verificationToken };
    const body = { eventFilters, deliveryMode, expiresIn: lifeSeconds };
    return SubscriptionInfo.parse(await connection.call("POST", path, { body }));
  });

/** Not every account has the newer events. Without the first two there would be nothing to connect. */
async function withFilters<Result>(ask: (filters: string[]) => Promise<Result>): Promise<Result> {
  try {
    return await ask([incoming, changed, consents, reminder]);
  } catch (error) {
    if (!(error instanceof RingCentralError && error.code === "SUB-508")) throw error;
    return ask([incoming, changed]);
  }
}

/** RingCentral turns filters off without a refusal. */
async function checkIncoming(connection: Connection, info: SubscriptionInfo): Promise<void> {
  const off = info.disabledFilters.find(({ filter }) => filter.includes("/message-store/instant"));
  if (!off) return;
  await remove(connection, info.id);
  throw new ConnectError(
    `RingCentral will not tell this app of incoming texts${off.message ? ` (${off.message})` : ""}. Give your RingCentral app the permission "Read Messages" and connect again.`,
  );
}

/** One that was made and not noted down would bring every text twice. */
async function removeOthers(connection: Connection, info: SubscriptionInfo, webhook: Webhook): Promise<void> {
  const { records } = List.parse(await connection.call("GET", path));
  for (const { id, deliveryMode } of records)
    if (id !== info.id && (id === webhook.current || deliveryMode.address === webhook.address))
      await remove(connection, id);
}

async function find(connection: Connection, id: string): Promise<SubscriptionInfo | undefined> {
  try {
    return SubscriptionInfo.parse(await connection.call("GET", `${path}/${id}`));
  } catch (error) {
    if (error instanceof RingCentralError && error.status === 404) return undefined;
    throw error;
  }
}

/** What is gone already is as good as removed. */
async function remove(connection: Connection, id: string): Promise<void> {
  try {
    await connection.call("DELETE", `${path}/${id}`);
  } catch (error) {
    if (!(error instanceof RingCentralError && error.status === 404)) throw error;
  }
}

function toSubscription({ id, status, expirationTime, disabledFilters }: SubscriptionInfo): Subscription {
  const active = status === "Active";
  const problem = active
    ? disabledFilters.length > 0
      ? "RingCentral does not tell this app of everything that happens to your texts. What it leaves out shows some minutes later."
      : undefined
    : "RingCentral stopped telling this app of texts, because the app did not answer for some time. Connect the number again.";
  return { id, expiresAt: expirationTime, active, ...(problem && { problem }) };
}
