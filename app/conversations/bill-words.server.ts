import { isRecharged, namesOf } from "#app/bills/service.ts";
import { billServicesLately } from "#app/bills/services.server.ts";
import type { Settings } from "#app/shops/settings.ts";
import type { OwnWord } from "./interpret/own-words.ts";
import { servedBy } from "./served.ts";

/** "PAY CITY POWER 12345678", "Airtel 9876543210 10": the operators of a shop as words for recharging and paying. */
export async function billWordsOf({ id, settings }: { id: string; settings: Settings }): Promise<readonly OwnWord[]> {
  const command = servedBy(settings).find(({ intents }) => intents.includes("bill"));
  if (!command) return [];
  const { intents } = command;
  return (await billServicesLately(id))
    .filter(({ on }) => on)
    .flatMap((service) => {
      const keyword = isRecharged(service.category) ? "RECHARGE" : "BILLS";
      return namesOf(service).flatMap((name): OwnWord[] => [
        { said: `pay ${name}`, keyword, intents, payee: true },
        { said: `pay ${name}`, keyword, intents },
        // By itself a name may be anything: "power bank" asks for no electricity.
        { said: name, keyword, intents, payee: true },
      ]);
    });
}
