import type { CoarseIntent, CommandIntent } from "#app/commands/words.ts";
import { commandWords } from "#app/commands/words-registry.ts";
import type { Language } from "#app/lib/language.ts";

/** What our last text asked for, when it asked for something. */
export type Awaiting =
  "confirm" | "objection" | "otp" | "rating" | "address" | "quantity" | "choice" | "name" | "email" | "answer";

export type Intent =
  | CommandIntent
  | "opt_out"
  | "opt_in"
  | "yes"
  | "no"
  | "otp"
  | "rating"
  | "quantity"
  | "choice"
  | "answer"
  | "question"
  | "none";

export type Slots = {
  /** An order's name as its shop writes it, without the leading #. */
  order?: string;
  qty?: number;
  /** As typed. */
  product?: string;
  /** More than one product in one text. */
  items?: { qty?: number; product: string }[];
  code?: string;
  rating?: number;
  /** As typed. */
  address?: string;
  /** Which of the numbered lines that we offered, from 1. */
  choice?: number;
  /** As typed: what a question of ours was answered with. */
  answer?: string;
  /** Money in the shop's currency, as a decimal number. */
  amount?: string;
  phone?: string;
  email?: string;
  name?: string;
  language?: Language;
  /** Which command they want help with. */
  topic?: CommandIntent;
  /** A discount's code, as typed. */
  discount?: string;
  /** What is to be written to the order's receiver. */
  note?: string;
  /** How the goods are to be had. */
  handover?: "pickup" | "delivery";
  /** What follows JOIN, in capital letters: the word of a flyer. */
  word?: string;
};

export type Reading = {
  intent: Intent;
  slots: Slots;
  /** What decided: stable, readable, kept as the proof of a revocation. */
  rule: string;
  /** The language of the words that decided, when they belong to one language only. */
  language?: Language;
  /** A second request in the same text, which the first one did not let through. */
  also?: Intent;
};

const nearestOfCommand = new Map(commandWords.map((words) => [words.intent, words.nearest]));

/** The coarse intent that this one counts as. */
export function nearestIntent(intent: Intent): CoarseIntent {
  switch (intent) {
    case "opt_out":
    case "opt_in":
    case "yes":
    case "no":
    case "otp":
    case "rating":
    case "question":
    case "none":
      return intent;
    case "quantity":
    case "choice":
    case "answer":
      return "none";
    default:
      return nearestOfCommand.get(intent) ?? "none";
  }
}
