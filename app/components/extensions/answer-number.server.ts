import { trackWords } from "#app/commands/track.words.ts";
import { shownNumber } from "#app/lib/phone-number.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { shopperAt } from "#app/shops/extension-door.server.ts";

/**
 * Where to text, and what to ask after an order with: the same for every shopper of the shop. Null where no number is connected: there is
 * nothing to show then. Throws the Response that refuses.
 */
export async function answerNumber(request: Request, surface: "checkout" | "customerAccount"): Promise<Response> {
  const { shop, cors } = await shopperAt(request, surface);
  const [sender] = await numbersOfShop(shop.id);
  const answer = sender && { number: sender.number, shown: shownNumber(sender.number), track: trackWords.keyword };
  return cors(Response.json(answer ?? null, { headers }));
}

/** A number changes once in years; a checkout is asked by very many at once. */
const headers = { "cache-control": "private, max-age=300" };
