import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { storeCredit } from "#app/shopify/store-credit.ts";
import { balanceSamples, balanceTexts } from "./balance.texts.ts";
import { balanceWords } from "./balance.words.ts";
import { defineCommand } from "./command.ts";

/** BALANCE: their store credit, one amount a currency. */
export const balance = defineCommand({
  key: "balance",
  name: "Store credit balance",
  description: "How much store credit they have, in each currency.",
  intents: ["balance"],
  words: [balanceWords],
  texts: balanceTexts,
  samples: balanceSamples,
  async run({ admin, customers, language }) {
    const records = await customers();
    const accounts = await Promise.all(records.map(({ id }) => storeCredit(admin, id)));
    const filled = accounts.flatMap((found) => found ?? []).filter(({ balance: { amount } }) => Number(amount) > 0);
    if (filled.length === 0) return say("none");
    return say("balance", { balances: filled.map((account) => formatMoney(account.balance, language)) });
  },
});
