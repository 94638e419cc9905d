import { ShopifyError, type AdminRequest, type Money } from "#app/shopify/admin.ts";
import { credit, debit, moveSince, seenMoves, storeCredit, type SeenMoves } from "#app/shopify/store-credit.ts";
import type { Journal } from "./journal.ts";

/** Shopify knows no key by which a move is made once only: its history is noted before, and looked at where an answer was lost. */
type Hands = { admin: AdminRequest; journal: Journal };

/** Takes from an account, once. False where it does not hold as much. */
export async function takeOnce({ admin, journal }: Hands, accountId: string, amount: Money): Promise<boolean> {
  const before = await journal("before debit", {
    find: async () => undefined,
    act: () => seenMoves(admin, accountId),
  });
  const { taken } = await journal("debit", {
    find: async () => ((await moveSince(admin, before, "debit", amount)) ? { taken: true } : undefined),
    act: async () => ({ taken: !!(await debit(admin, accountId, amount)).done }),
  });
  return taken;
}

/** Gives to a customer, once, on an account that is made if need be. False where Shopify will not have it. */
export const giveOnce = async (hands: Hands, customerId: string, amount: Money): Promise<boolean> =>
  give(hands, "credit", { customerId, amount }, () => false);

/** Gives back what was taken, whatever it takes. */
export async function giveBack(hands: Hands, customerId: string, amount: Money): Promise<void> {
  await give(hands, "credit back", { customerId, amount }, () => {
    throw underWay("store credit could not be given back");
  });
}

type Gift = { customerId: string; amount: Money };

async function give({ admin, journal }: Hands, step: string, { customerId, amount }: Gift, refused: () => boolean) {
  const before = await journal(`before ${step}`, {
    find: async () => undefined,
    act: () => movesOf(admin, customerId, amount.currencyCode),
  });
  const { given } = await journal(step, {
    find: async () => {
      const accountId = before.accountId ?? (await accountIdOf(admin, customerId, amount.currencyCode));
      const made = accountId && (await moveSince(admin, { ...before, accountId }, "credit", amount));
      return made ? { given: true } : undefined;
    },
    act: async () => ({ given: (await isGiven(admin, before.accountId ?? customerId, amount)) || refused() }),
  });
  return given;
}

async function isGiven(admin: AdminRequest, ownerId: string, amount: Money): Promise<boolean> {
  try {
    return !!(await credit(admin, ownerId, amount)).done;
  } catch (error) {
    if (isHopeless(error)) return false;
    throw error;
  }
}

async function movesOf(
  admin: AdminRequest,
  customerId: string,
  currency: string,
): Promise<Pick<SeenMoves, "ids"> & Partial<SeenMoves>> {
  const accountId = await accountIdOf(admin, customerId, currency);
  return accountId ? seenMoves(admin, accountId) : { ids: [] };
}

async function accountIdOf(admin: AdminRequest, customerId: string, currency: string): Promise<string | undefined> {
  const accounts = (await storeCredit(admin, customerId)) ?? [];
  return accounts.find(({ balance }) => balance.currencyCode === currency)?.id;
}

/** Once money is taken there is no giving up: what Shopify calls hopeless is tried again, too, until somebody sees to it. */
export async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isHopeless(error) ? underWay(error.message) : error;
  }
}

/** Shopify did not do it, and will not. */
export const isHopeless = (error: unknown): error is ShopifyError =>
  error instanceof ShopifyError && !error.retryable && !error.uncertain;

const underWay = (message: string) =>
  new ShopifyError({
    message,
    merchantMessage: "Store credit that was taken by text has not reached its end yet. It is being tried again.",
    retryable: true,
  });
