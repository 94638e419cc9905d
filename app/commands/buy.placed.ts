import { formatMoney, lessMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { BuyStep, Offer } from "./buy.basket.ts";
import { buyChoices } from "./buy.settings.ts";
import type { CommandRequest } from "./command.ts";

/** It is ordered: its number, what it comes to and how it is paid; where the merchant wants it, a link to pay what is due. */
export function placed(
  { language, shop }: CommandRequest,
  { total, payment, part, pickup }: Offer,
  { name, link = "" }: { name: string; link?: string },
): BuyStep {
  return say("placed", {
    order: { number: name.replace(/^#/, "") },
    total: formatMoney(total, language),
    byCredit: payment === "store credit",
    part: part ? formatMoney(part, language) : "",
    due: part ? formatMoney(lessMoney(total, part), language) : "",
    pickup: pickup === true,
    link: buyChoices(shop).invoiceLink ? link : "",
  });
}
