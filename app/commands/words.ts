import type { Language } from "#app/lib/language.ts";

/** What a text can ask the shop to do. Each has a words file of its own beside this one. */
export type CommandIntent =
  | "buy"
  | "add"
  | "drop"
  | "checkout"
  | "reorder"
  | "price"
  | "search"
  | "menu"
  | "more"
  | "notify"
  | "track"
  | "orders"
  | "cancel"
  | "edit"
  | "return"
  | "replace"
  | "refund"
  | "invoice"
  | "pay"
  | "balance"
  | "send"
  | "topup"
  | "gift"
  | "address"
  | "address_new"
  | "name"
  | "email"
  | "deals"
  | "refer"
  | "language"
  | "help"
  | "commands"
  | "topic"
  | "person"
  | "register"
  | "book"
  | "move"
  | "recharge"
  | "bill"
  | "birthday";

/** The coarse intents that a reader of texts is measured by; a finer one counts as the nearest of these. */
export type CoarseIntent =
  | "opt_out"
  | "opt_in"
  | "help"
  | "buy"
  | "price"
  | "cancel"
  | "track"
  | "return"
  | "refund"
  | "address"
  | "balance"
  | "deals"
  | "yes"
  | "no"
  | "otp"
  | "rating"
  | "question"
  | "none";

export type SlotName = "order" | "qty" | "product" | "address" | "amount" | "phone" | "email" | "name" | "language";

/** What a language has of something; English always. */
export type InLanguages<Value> = { en: Value } & Partial<Record<Language, Value>>;

/**
 * How people ask for one command, in every language that we read.
 *
 * Phrases are written in the notation of `interpret/pattern.ts`: plain words, `(a|b)`, `optional?`, `*` for up to three
 * words in between, `{class}` for a shared class such as `{order}` (an order's name, or the noun) and `^` `$` for the
 * ends of the text once greetings and politeness are taken off.
 */
export type Words = {
  intent: CommandIntent;
  nearest: CoarseIntent;
  /** The word that our own texts invite. */
  keyword: string;
  /** One line for HELP. */
  help: InLanguages<string>;
  /** Open a text: what follows is the order or the product. "track" in "track 1001". */
  verbs: InLanguages<readonly string[]>;
  /** The same, in words so common that a number or an article and a short name must follow: "send me a tin". */
  softVerbs?: Partial<Record<Language, readonly string[]>>;
  /** Words that ask for goods only with a count of them: "I want 2 mugs", a slip like "by 2 mugs". */
  countedVerbs?: Partial<Record<Language, readonly string[]>>;
  /** Close a text: what stands before is the order or the product. "kaufen" in "die blaue Tasse kaufen". */
  tails?: Partial<Record<Language, readonly string[]>>;
  /** Anywhere in the text. */
  phrases?: Partial<Record<Language, readonly string[]>>;
  /**
   * Words that together make this the likely matter, tried when nothing else fits. Only for commands that change
   * nothing: "(package ** here|here ** package)".
   */
  hints?: readonly string[];
  /** Phrases that take the command back: "price match" asks for no price. */
  not?: readonly string[];
  /** Spends money: not read from a text that doubts, supposes, tells or asks before it names the goods. */
  spends?: true;
  /** Its verbs are everyday words: they count only with nothing else, or with an order, beside them. */
  alone?: true;
  /** Its words are in much idle talk: not read from a long text. */
  chatty?: true;
  slots: readonly SlotName[];
  /** Texts that must be read as this command; HELP and the admin show them. */
  examples: InLanguages<readonly string[]>;
};

export function defineWords(words: Words): Words {
  return words;
}
