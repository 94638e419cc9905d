import type { CommandRequest } from "#app/commands/command.ts";
import { noteLanguage } from "#app/contacts/contacts.server.ts";
import type { Tx } from "#app/lib/db.server.ts";
import type { Language } from "#app/lib/language.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Conversation } from "./conversation.ts";
import { detectLanguage } from "./interpret/language.ts";
import type { Reading } from "./interpret/reading.ts";

/** In which language we answer one text, and in which it was written, where that can be told. */
export type Tongue = { language: Language; written?: Language };

/** Who says one of these is answered at once, whatever Shopify's state. */
const atOnce: readonly Reading["intent"][] = ["opt_out", "opt_in", "help"];

/** As they write now, as they wrote before, as Shopify knows them, as the shop speaks: the first of these that is known and spoken. */
export async function tongueOf(
  { contact, shop, text, customers }: CommandRequest,
  reading: Reading,
  conversation: Conversation,
): Promise<Tongue> {
  const { intent } = reading;
  // A name or an address is in no language.
  const written = conversation.state === "awaiting-answer" ? undefined : await languageWritten(text, reading);
  const known = [contact.language, contact.locale];
  if (written) return { language: spokenTo(shop, written, ...known), written };
  if (known.some(Boolean) || atOnce.includes(intent)) return { language: spokenTo(shop, ...known) };
  // No text waits or fails for its language.
  const [customer] = await customers().catch(() => []);
  return { language: spokenTo(shop, customer?.locale) };
}

/** Names and addresses are in no language: "ADDRESS Hauptstr. 5, 10115 Berlin". */
const nameless: readonly Reading["intent"][] = ["address", "address_new", "name", "email"];

/**
 * Products have names of their own: "BUY espresso cups set" looks Italian. The whole text is believed where the words that decided
 * say the same, and otherwise what is left of it without its products.
 */
async function languageWritten(text: string, { intent, slots, language }: Reading): Promise<Language | undefined> {
  if (nameless.includes(intent)) return undefined;
  const whole = await detectLanguage(text);
  const products = [slots.product, ...(slots.items ?? []).map(({ product }) => product)].filter(
    (one) => one !== undefined,
  );
  if (products.length === 0 || whole === language) return whole;
  return detectLanguage(products.reduce((rest, product) => rest.replace(product, " "), text));
}

/** Keeps what was learnt, so that it is learnt once. */
export async function noteTongue(tx: Tx, { contact }: CommandRequest, { written }: Tongue) {
  if (written && written !== contact.language) await noteLanguage(tx, contact, written);
}
