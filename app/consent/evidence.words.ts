import type { ConsentChange, ConsentMethod, ConsentScope } from "./consent.ts";

/** What became of somebody's consent, in words that need no explaining. */
export const changes: Record<string, string> = {
  "opt-in": "Agreed to receive texts",
  "opt-out": "Asked for no more texts",
  pending: "Was asked to confirm, and had not yet",
} satisfies Record<ConsentChange, string>;

export const methods: Record<string, string> = {
  keyword: "They texted a keyword",
  words: "They said so in their own words by text",
  confirmed: "They said so twice: they left their number, and then replied YES to our text",
  checkout: "They chose it at the shop's checkout",
  admin: "Reported by Shopify: its checkout, its admin or another app changed it there",
  import: "Brought in from a list of the merchant's",
  form: "They filled in a form",
  network: "The phone network took note of it and told us",
  merchant: "Somebody of the shop entered it, as the person asked them to",
} satisfies Record<ConsentMethod, string>;

export const scopes: Record<string, string> = {
  all: "All texts of this shop",
  marketing: "Texts that sell",
  transactional: "Texts about orders",
} satisfies Record<ConsentScope, string>;

/** Facts that entries hold, by their names; others are shown under their own name. */
export const facts: Record<string, string> = {
  number: "Number of the shop that they texted",
  gateway: "Network of that number",
  networkId: "The network's own id of their text",
  shownAt: "When the wording was sent to them (UTC)",
  collectedFrom: "Where Shopify says it was collected",
  optInLevel: "How Shopify says it was confirmed",
  foundBy: "How we came to know",
  page: "Page on which they agreed",
  form: "Form with which they agreed",
  act: "What they did to agree",
  ip: "Internet address that they came from",
  userAgent: "Browser that they used",
  wordingHash: "Hash of the wording, as the page sent it along",
  name: "Name that they gave",
  file: "File of the merchant's list",
  line: "Line of that file",
  source: "Source",
  joinWord: "Word of the shop's by which they joined",
  unknownWord: "Word that they texted with JOIN, and that is none of the shop's",
  date: "Date in the source",
};

export const kinds: Record<string, string> = {
  reply: "Answer to a text of theirs",
  transactional: "About an order",
  marketing: "Offer",
  requested: "Asked for by them, once",
  "opt-out-confirmation": "Confirmation of an opt-out",
  help: "Answer to HELP",
  test: "Test of the merchant's",
  person: "Written by a person of the shop",
};

/** What each part of the file means, for a reader who has never seen the app. */
export const meanings: readonly (readonly [string, string])[] = [
  [
    "Position",
    "The number of the entry in this shop's ledger. Entries of all numbers are counted together, without a gap.",
  ],
  ["Said on", "When the person said so, as far as the network, Shopify or the source tells."],
  [
    "Recorded on",
    "When it entered the ledger. From that moment on no text passes that it forbids: each is judged when it is about to leave.",
  ],
  ["Their words", "What they wrote, letter by letter."],
  ["Read by", "The rule of the app by which their words were understood."],
  [
    "Shown to them",
    "The wording that they were shown when they agreed. Where they agreed by text it is the last text of the shop that they had received before.",
  ],
  [
    "Hash",
    "SHA-256, written as base64url, of the text under “Sealed”. It covers the hash of the entry before, so that no entry can be changed, put in or taken out later without every later hash failing.",
  ],
  [
    "Personal hash",
    "HMAC-SHA-256, under a key that only the app has, of the number, their words, the wording and the other facts. It outlives those where the law has the person forgotten.",
  ],
  [
    "The database",
    "refuses to change an entry, whoever asks for it. It only allows to empty what is personal, where a person asks to be forgotten.",
  ],
];
