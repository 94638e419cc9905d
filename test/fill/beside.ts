import { daysBefore, later, minutes, type Dice } from "./dice.ts";
import type { Filled } from "./people.ts";
import type { Row } from "./rows.ts";
import type { ShopFilled } from "./texts.ts";

/** Where each conversation stands: somebody of the shop answers a few, fewer are locked. */
export const conversations = (dice: Dice, shop: ShopFilled, filled: readonly Filled[], end: Date): Row[] =>
  filled.map(({ id: contactId, createdAt }) => {
    const taken = dice.happens(0.003);
    return {
      ...{ contactId, shopId: shop.id, state: { state: "open" }, updatedAt: createdAt },
      ...{ humanSince: taken ? daysBefore(end, dice.chance() * 7) : null, humanWhy: taken ? "asked" : null },
      lockedAt: !taken && dice.happens(0.0005) ? daysBefore(end, dice.chance() * 7) : null,
      seenAt: dice.happens(0.3) ? daysBefore(end, dice.chance() * 14) : null,
    };
  });

const opinions = [null, null, "Lovely, thank you", "Came a day late", "The colour is not quite as pictured, but nice"];

export const reviews = (dice: Dice, shop: ShopFilled, filled: readonly Filled[]): Row[] =>
  filled
    .filter(() => dice.happens(0.05))
    .map(({ id: contactId, createdAt }) => ({
      ...{ id: dice.idAt(createdAt), shopId: shop.id, contactId, orderId: `gid://shopify/Order/${dice.digits(13)}` },
      ...{ rating: 5 - Math.floor(dice.chance() ** 2 * 5), words: dice.oneOf(opinions), at: createdAt },
    }));

/** What the team wrote for later or noted to some of those who were known last. */
export function team(dice: Dice, shop: ShopFilled, filled: readonly Filled[], end: Date) {
  const some = filled.slice(-Math.ceil(filled.length / 400));
  const by = ({ id: contactId }: Filled) => ({ shopId: shop.id, contactId, author: "Ida" });
  return {
    replies: some.map((person, index) => ({
      ...{ ...by(person), id: dice.idAt(end), text: "Your mug is back from repair.", createdAt: daysBefore(end, 1) },
      ...{ writtenAt: daysBefore(end, 1), dueAt: later(end, minutes(index % 4 ? 2000 : -200)) },
      ...(index % 4 ? { state: "withdrawn", reason: null } : { state: "kept", reason: "They texted in the meantime" }),
    })),
    notes: some.map((person) => ({
      ...{ ...by(person), id: dice.idAt(end), text: "Called, calls back on Monday", createdAt: daysBefore(end, 1) },
    })),
  };
}

/** A list that was brought in: every tenth row of it had something wrong. */
export function list(dice: Dice, shop: ShopFilled, filled: readonly Filled[], end: Date) {
  const brought = filled.filter(({ method }) => method === "import");
  const id = dice.idAt(daysBefore(end, 30));
  const rows = brought.map((_, index) => ({
    ...{ importId: id, shopId: shop.id, row: index + 1, line: index + 2, phoneHash: null },
    ...(index % 10 ? { result: "opted-in", ending: null } : { result: "bad-number", ending: "12" }),
  }));
  const begun = daysBefore(end, 30);
  const wrong = Math.ceil(rows.length / 10);
  const work = {
    ...{
      id,
      shopId: shop.id,
      fileName: "customers.csv",
      encoding: "utf-8",
      delimiter: ",",
      hasNames: true,
      state: "done",
    },
    ...{ plan: null, author: "Ida", rowsDone: rows.length, rowsAll: rows.length, createdAt: begun },
    ...{
      startedAt: begun,
      endedAt: later(begun, minutes(4)),
      counts: { "opted-in": rows.length - wrong, "bad-number": wrong },
    },
  };
  return { work, rows };
}
