import { randomUUID } from "node:crypto";
import { z } from "zod";
import { allPermissions, allScopes } from "./accounts.ts";
import type { Call } from "./call.ts";
import { jsonOf } from "./call.ts";
import { isLive, kindOf } from "./events.ts";
import type { Handshake } from "./handshake.ts";
import { shakeHands } from "./handshake.ts";
import { appLacks, notFound, refuse } from "./refusals.ts";
import type { Subscription, World } from "./world.ts";

const Update = z.object({
  eventFilters: z.array(z.string()).min(1).optional(),
  expiresIn: z.int().min(1).optional(),
});
const Create = Update.extend({
  eventFilters: z.array(z.string()).min(1),
  deliveryMode: z.object({
    transportType: z.literal("WebHook"),
    address: z.string().refine(isAllowed),
    verificationToken: z.string().min(1).optional(),
  }),
});

const maxPerUserAndApp = 30;
const defaultLifeSeconds = 604_800;
const maxLifeSeconds = 315_360_000;

export async function createSubscription(call: Call, handshakes: Handshake[]): Promise<object> {
  if (!(call.account.scopes ?? allScopes).includes("SubscriptionWebhook")) throw appLacks("SubscriptionWebhook");
  const { deliveryMode, eventFilters, expiresIn } = jsonOf(call, Create);
  const { address, verificationToken } = deliveryMode;
  checkFilters(call, eventFilters);
  if (own(call).length >= maxPerUserAndApp)
    throw refuse(403, "SUB-505", "Subscriptions limit exceeded", {}, "SubscriptionsLimitExceeded");
  handshakes.push(await shakeHands(address, call.world.url));
  const now = call.world.now().getTime();
  const subscription: Subscription = {
    id: randomUUID(),
    clientId: call.account.clientId,
    accountId: call.account.accountId,
    extensionId: call.account.extensionId,
    ...sortFilters(call, eventFilters),
    address,
    ...(verificationToken && { verificationToken }),
    createdAt: now,
    expiresAt: now + lifeMs(expiresIn),
  };
  call.world.subscriptions.push(subscription);
  return subscriptionOf(call.world, subscription);
}

export function listSubscriptions(call: Call): object {
  const records = own(call).map((subscription) => subscriptionOf(call.world, subscription));
  return { uri: `${call.world.url}/restapi/v1.0/subscription`, records };
}

export const readSubscription = (call: Call): object => subscriptionOf(call.world, find(call));

/** PUT: filters, or an empty body, and the life begins again: the default one unless another is asked for. */
export function updateSubscription(call: Call): object {
  const subscription = find(call);
  const { eventFilters, expiresIn } = call.body === "" ? {} : jsonOf(call, Update);
  if (eventFilters) {
    checkFilters(call, eventFilters);
    Object.assign(subscription, sortFilters(call, eventFilters));
  }
  subscription.expiresAt = call.world.now().getTime() + lifeMs(expiresIn);
  return subscriptionOf(call.world, subscription);
}

export function renewSubscription(call: Call): object {
  const subscription = find(call);
  subscription.expiresAt = call.world.now().getTime() + defaultLifeSeconds * 1000;
  return subscriptionOf(call.world, subscription);
}

export function deleteSubscription(call: Call): undefined {
  const gone = find(call);
  call.world.subscriptions = call.world.subscriptions.filter((one) => one !== gone);
}

function own(call: Call): Subscription[] {
  const now = call.world.now().getTime();
  const { clientId, extensionId } = call.account;
  return call.world.subscriptions.filter(
    (one) => one.clientId === clientId && one.extensionId === extensionId && one.expiresAt > now,
  );
}

function find(call: Call): Subscription {
  const found = own(call).find((one) => one.id === call.params.subscriptionId);
  if (!found) throw notFound("subscriptionId");
  return found;
}

/** Plain http only to this machine: there is no certificate for it. */
function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname));
}

function checkFilters(call: Call, filters: string[]): void {
  const refused = [...call.world.refusedFilters];
  const unknown = filters.filter((filter) => !kindOf(filter) || refused.some((part) => filter.includes(part)));
  if (unknown.length > 0)
    throw refuse(400, "SUB-508", `Event filters are invalid: [${unknown.join(", ")}]`, {
      parameterName: "eventFilters",
    });
  if (filters.every((filter) => kindOf(filter) === "reminder"))
    throw refuse(400, "SUB-515", "Renewal reminder can't be the only filter", { parameterName: "eventFilters" });
}

const lifeMs = (expiresIn = defaultLifeSeconds): number => Math.min(expiresIn, maxLifeSeconds) * 1000;

/** Some filters are not refused but turned off; a subscriber that doesn't look never learns of it. */
function sortFilters(call: Call, filters: string[]): Pick<Subscription, "filters" | "disabled"> {
  const needs = { instant: "ReadMessages", changes: "ReadMessages", consents: "SMS", reminder: undefined };
  const scopes: string[] = [...(call.account.scopes ?? allScopes), ...(call.account.permissions ?? allPermissions)];
  const disabled = filters.flatMap((filter) => {
    const need = needs[kindOf(filter) ?? "reminder"];
    const off = [...call.world.unavailableFilters].some((part) => filter.includes(part));
    if (!off && (!need || scopes.includes(need))) return [];
    return [
      { filter: expand(call, filter), reason: "InsufficientPermissions", message: `Permission [${need}] is missing` },
    ];
  });
  const off = new Set(disabled.map((one) => one.filter));
  return { filters: filters.map((filter) => expand(call, filter)).filter((filter) => !off.has(filter)), disabled };
}

/** `~` becomes the real ids, except in the reminder's filter. */
const expand = ({ account }: Call, filter: string): string =>
  filter
    .replace("/account/~", `/account/${account.accountId}`)
    .replace("/accounts/~", `/accounts/${account.accountId}`)
    .replace("/extension/~", `/extension/${account.extensionId}`);

function subscriptionOf(world: World, subscription: Subscription): object {
  const { blacklisted, disabled } = subscription;
  return {
    uri: `${world.url}/restapi/v1.0/subscription/${subscription.id}`,
    id: subscription.id,
    creationTime: new Date(subscription.createdAt).toISOString(),
    status: isLive(world, subscription) ? "Active" : "Blacklisted",
    eventFilters: subscription.filters,
    ...(disabled.length > 0 && { disabledFilters: disabled }),
    expirationTime: new Date(subscription.expiresAt).toISOString(),
    expiresIn: Math.max(1, Math.floor((subscription.expiresAt - world.now().getTime()) / 1000) - 1),
    deliveryMode: { transportType: "WebHook", encryption: false, address: subscription.address },
    ...(blacklisted && {
      blacklistedData: { reason: blacklisted.reason, blacklistedAt: new Date(blacklisted.at).toISOString() },
    }),
  };
}
