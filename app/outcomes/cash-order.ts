import { ShopifyError, type AdminRequest, type Change } from "#app/shopify/admin.ts";
import {
  cashOrder,
  confirmedTag,
  holdWork,
  releaseWork,
  unconfirmedTag,
  type CashOrder,
} from "#app/shopify/cash-orders.ts";
import { putTags, takeTags } from "#app/shopify/order-notes.ts";
import type { Journal } from "./journal.ts";

type Hands = { admin: AdminRequest; journal: Journal };

const why = "Waits until the customer confirms it by text";
const again = async () => undefined; // each of these is safe to repeat

/** Marks an order that its buyer is to confirm and, where the merchant wants that, keeps it from being sent. False where Shopify would not hold it. */
export async function keepBack(
  { admin, journal }: Hands,
  order: CashOrder,
  { hold }: { hold: boolean },
): Promise<boolean> {
  await journal("marked", { find: again, act: async () => sure(await putTags(admin, order.id, [unconfirmedTag])) });
  if (!hold) return true;
  const { held } = await journal("held", { find: again, act: async () => ({ held: await holdAll(admin, order) }) });
  return held;
}

async function holdAll(admin: AdminRequest, { works }: CashOrder): Promise<boolean> {
  const free = works.filter(({ canBeHeld }) => canBeHeld);
  for (const { id } of free) if ((await holdWork(admin, id, why)).refused) return false;
  return free.length > 0;
}

/** It may be sent: its buyer has confirmed it. */
export async function confirm({ admin, journal }: Hands, order: CashOrder): Promise<void> {
  await journal("confirmed", { find: again, act: async () => sure(await putTags(admin, order.id, [confirmedTag])) });
  await letGo({ admin, journal }, order);
  await journal("unmarked", { find: again, act: async () => sure(await takeTags(admin, order.id, [unconfirmedTag])) });
}

/** It may be sent, whatever its buyer says. */
export async function letGo({ admin, journal }: Hands, { id: orderId }: CashOrder): Promise<void> {
  await journal("released", {
    find: again,
    act: async () => {
      const order = await cashOrder(admin, orderId);
      const held = order?.works.filter(({ holdIds }) => holdIds.length > 0) ?? [];
      for (const { id, holdIds } of held) sure(await releaseWork(admin, id, holdIds));
      return true;
    },
  });
}

/** Nobody was asked after all: as if nothing had been marked. */
export async function giveUp(hands: Hands, order: CashOrder): Promise<void> {
  await letGo(hands, order);
  const { admin, journal } = hands;
  await journal("given up", { find: again, act: async () => sure(await takeTags(admin, order.id, [unconfirmedTag])) });
}

function sure({ refused }: Change<unknown>): true {
  if (!refused) return true;
  throw new ShopifyError({
    message: `cash order: ${refused[0]?.message}`,
    merchantMessage: `Shopify did not let an order be marked or released that its customer answers for by text: ${refused[0]?.message}`,
    retryable: false,
  });
}
