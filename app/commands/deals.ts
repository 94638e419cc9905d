import { z } from "zod";
import { formatMoney } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { say } from "#app/outcomes/outcome.ts";
import { publicDiscounts, type CodeDiscount } from "#app/shopify/discounts.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { ownCode, type OwnCode } from "./deals.own.ts";
import { dealsSettings } from "./deals.settings.ts";
import { dealsSamples, dealsTexts, type Deal } from "./deals.texts.ts";
import { dealsWords } from "./deals.words.ts";

/** The next page. */
const Option = z.object({ from: z.number().int().positive() });
type DealsStep = Step<z.infer<typeof Option>, never, never>;

const pageSize = 3;

/** DEALS: the discount codes that the merchant lets everybody know, and perhaps one for this customer alone. */
export const deals = defineCommand<z.infer<typeof Option>, never, never>({
  key: "deals",
  name: "Offers",
  description: "The discount codes that you ticked on the Offers page; if you like, one for each customer alone.",
  intents: ["deals"],
  words: [dealsWords],
  texts: dealsTexts,
  samples: dealsSamples,
  settings: dealsSettings,
  option: Option,
  run: (request) => page(request, 0),
  choose: (request, { from }) => page(request, from),
});

async function page(request: CommandRequest, from: number): Promise<DealsStep> {
  const [own, open] = await Promise.all([ownCode(request), publicDiscounts(request.admin, request.shop.settings)]);
  const mine = own && "code" in own ? [dealOfOwn(request, own)] : [];
  const all = [...mine, ...open.map((discount) => dealOf(request, discount))];
  const shown = all.slice(from, from + pageSize);
  if (shown.length === 0 && from > 0) return page(request, 0);
  if (shown.length === 0)
    return own && "nextAt" in own ? say("later", { day: dayOf(request, own.nextAt) }) : say("none");
  const next = from + pageSize;
  // Another list would put aside what waits for its code.
  const more = next < all.length && request.pending?.awaiting !== "code";
  const values = { deals: shown, example: shown[0]!.code, more };
  return more ? ask("deals", values, { awaiting: "choice", options: [{ from: next }] }) : say("deals", values);
}

const dayOf = ({ shop, language }: CommandRequest, at: Date) => shortDay(at, shop.timeZone, language);

const dealOfOwn = (request: CommandRequest, { code, percent, endsAt }: Extract<OwnCode, { code: string }>): Deal => ({
  ...{ code, off: `${percent}%`, each: false, some: false, minimum: "", pieces: 0, mine: true },
  until: dayOf(request, endsAt),
});

function dealOf(request: CommandRequest, { code, value, minimum, limitedItems, endsAt }: CodeDiscount): Deal {
  const money = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, request.language);
  return {
    code,
    off: value.off === "amount" ? money(value.amount) : value.off === "percent" ? `${value.percent}%` : "",
    each: value.off === "amount" && value.each,
    some: limitedItems,
    minimum: minimum && "subtotal" in minimum ? money(minimum.subtotal) : "",
    pieces: minimum && "quantity" in minimum ? minimum.quantity : 0,
    mine: false,
    until: endsAt ? dayOf(request, endsAt) : "",
  };
}
