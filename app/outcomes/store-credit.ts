import { ShopifyError, type AdminRequest, type Change, type Money } from "#app/shopify/admin.ts";
import {
  credit,
  debit,
  movesSince,
  seenMoves,
  sizeOf,
  storeCredit,
  type SeenMoves,
  type StoreCreditMove,
} from "#app/shopify/store-credit.ts";
import type { Journal } from "./journal.ts";

/** Shopify knows no key by which a move is made once only: its history is noted before, and looked at where an answer was lost. */
type Hands = { admin: AdminRequest; journal: Journal };

/** Takes from an account, once. False where it does not hold as much. */
export async function takeOnce(hands: Hands, accountId: string, amount: Money): Promise<boolean> {
  const { admin, journal } = hands;
  const before = await journal("before debit", {
    find: async () => undefined,
    act: () => seenMoves(admin, accountId),
  });
  const { taken } = await journal("debit", {
    find: async () => ((await ownMove(hands, before, "debit", amount)) ? { taken: true } : undefined),
    act: async () => ({ taken: await moved(hands, before.ids, () => debit(admin, accountId, amount)) }),
  });
  return taken;
}

/**
 * A move of this kind and size since then that no other process made. Two alike, made at once, are told apart by who claims which: as
 * they are the same to the cent, it matters that there are as many as processes, not which is whose.
 */
async function ownMove({ admin, journal }: Hands, before: SeenMoves, kind: "debit" | "credit", amount: Money) {
  for (const move of await movesSince(admin, before, kind, amount)) if (await journal.claim(move.id)) return true;
  return false;
}

/** Moves, and claims what it moved. What another, whose answer was lost, took for theirs is made up for by theirs, or by one more. */
async function moved(hands: Hands, seenIds: string[], move: () => Promise<Change<StoreCreditMove>>): Promise<boolean> {
  for (;;) {
    const { done } = await move();
    if (!done) return false;
    if (await hands.journal.claim(done.id)) return true;
    const seen = { accountId: done.accountId, ids: seenIds };
    if (await ownMove(hands, seen, done.kind, sizeOf(done.amount))) return true;
  }
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

async function give(hands: Hands, step: string, { customerId, amount }: Gift, refused: () => boolean) {
  const { admin, journal } = hands;
  const before = await journal(`before ${step}`, {
    find: async () => undefined,
    act: () => movesOf(admin, customerId, amount.currencyCode),
  });
  const { given } = await journal(step, {
    find: async () => {
      const accountId = before.accountId ?? (await accountIdOf(admin, customerId, amount.currencyCode));
      const made = accountId && (await ownMove(hands, { ...before, accountId }, "credit", amount));
      return made ? { given: true } : undefined;
    },
    act: async () => ({ given: (await isGiven(hands, before, { customerId, amount })) || refused() }),
  });
  return given;
}

async function isGiven(hands: Hands, before: SeenBefore, { customerId, amount }: Gift): Promise<boolean> {
  try {
    return await moved(hands, before.ids, () => credit(hands.admin, before.accountId ?? customerId, amount));
  } catch (error) {
    if (isHopeless(error)) return false;
    throw error;
  }
}

/** Without an account where the customer had none yet. */
type SeenBefore = Pick<SeenMoves, "ids"> & Partial<SeenMoves>;

async function movesOf(admin: AdminRequest, customerId: string, currency: string): Promise<SeenBefore> {
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
