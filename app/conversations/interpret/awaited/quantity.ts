import type { Message } from "../message.ts";
import { findQuantity } from "../grammar/quantity.ts";

const AROUND = new Set(
  "i id d want need would like ll take give me make it of them please pcs pieces just only units unit quiero necesito je veux ich mochte nehme eu quero voglio ik wil mujhe chahiye das the those that will be qty quantity stuck stück stuks each more in total".split(
    " ",
  ),
);

/** How many, where that was asked; nothing when the text is about something else. */
export function readQuantity(message: Message): number | undefined {
  const spoken = message.core.filter((word) => word.code !== "." && word.code !== "e");
  const counted = spoken.filter((word) => !AROUND.has(word.folded) || /^\d+$/.test(word.folded));
  if (counted.length === 0 || counted.length > 2) return undefined;
  const found = findQuantity(counted.length === 1 ? [...counted, ...counted] : counted);
  const told = findQuantity(counted)?.qty ?? (counted.length === 1 ? found?.qty : undefined);
  const covers = counted.length === 1 || (findQuantity(counted)?.to ?? 0) >= counted.length;
  return told !== undefined && covers ? told : undefined;
}
