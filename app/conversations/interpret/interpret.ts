import { cleanText } from "#app/lib/normalise.ts";
import { readAddress } from "./awaited/address.ts";
import { readChoice } from "./awaited/choice.ts";
import { readCode } from "./awaited/code.ts";
import { readConfirmation } from "./awaited/confirm.ts";
import { readEmail } from "./awaited/email.ts";
import { readName } from "./awaited/name.ts";
import { readObjection } from "./awaited/objection.ts";
import { readQuantity } from "./awaited/quantity.ts";
import { readRating } from "./awaited/rating.ts";
import { readBareCount } from "./grammar/bare-count.ts";
import { guessCommand, readCommand } from "./grammar/command.ts";
import { takeExtras } from "./grammar/extras.ts";
import { readHelpTopic, readHowTo } from "./grammar/topic.ts";
import { guess } from "./guesses.ts";
import { joinWordIn } from "./join-word.ts";
import { type Message, readMessage } from "./message.ts";
import { detectOptIn } from "./opt-in.ts";
import { detectOptOut } from "./opt-out/detect.ts";
import { type OwnWord, readOwnWord } from "./own-words.ts";
import { isTapback, withoutQuotes } from "./quoted.ts";
import type { Awaiting, Intent, Reading } from "./reading.ts";
import { withoutSignature } from "./signature.ts";

export type { Awaiting, Intent, Reading, Slots } from "./reading.ts";
export { nearestIntent } from "./reading.ts";

export type Context = {
  /** What our last text asked for. */
  awaiting?: Awaiting;
  /** What this shop's customers may open a text with, besides our own words. */
  own?: readonly OwnWord[];
};

/**
 * What a shopper's text means. Pure, never throws, takes time in step with the text's length. Stages, first answer
 * wins: quoted texts of ours, opt-out, the awaited answer, opt-in, commands, the shop's own words for
 * them, harmless guesses.
 */
export function interpret(text: string, context: Context = {}): Reading {
  const clean = cleanText(text);
  if (isTapback(clean)) return { intent: "none", slots: {}, rule: "quoted.tapback" };
  const message = readOwnWords(clean);
  return (
    readOptOut(message, context.awaiting) ??
    readAwaited(message, context) ??
    readRefusal(message, context.awaiting) ??
    readOptIn(message) ??
    readSign(message) ??
    readNamed(message, context.awaiting) ??
    readHelpTopic(message) ??
    readPayee(message, context.own) ??
    readOrder(message) ??
    readOwnWord(message, context.own) ??
    readHowTo(message) ??
    readAnswer(message, context.awaiting) ??
    readBareCount(message) ??
    guessCommand(message) ??
    guess(message)
  );
}

/** Without what is quoted of ours; but our footer and "please" is a request in our words. */
function readOwnWords(clean: string): Message {
  const unsigned = withoutSignature(clean);
  const own = withoutQuotes(unsigned);
  const message = readMessage(own);
  return message.onlyCourtesy && own !== unsigned ? readMessage(unsigned) : message;
}

/** What goes with an order, such as a discount's code or a gift note, is no part of the goods. */
function readOrder(message: Message): Reading | undefined {
  const taken = takeExtras(message.clean);
  const reading = taken && readCommand(readMessage(taken.rest));
  if (!reading || !orders.includes(reading.intent)) return readCommand(message);
  const named = reading.slots.product ?? reading.slots.items;
  // Nothing is left to buy: it was the goods after all.
  if (!named && (reading.intent === "buy" || reading.intent === "add")) return readCommand(message);
  return { ...reading, slots: { ...reading.slots, ...taken.extras } };
}

const orders: readonly Intent[] = ["buy", "add", "reorder", "checkout"];

/** "Not interested" refuses the offer while one is open, and our texts otherwise. */
function readOptOut(message: Message, awaiting: Awaiting | undefined): Reading | undefined {
  const found = detectOptOut(message);
  if (!found) return undefined;
  if (found.mild && awaiting === "confirm" && readConfirmation(message)?.answer === "no") return undefined;
  const other = readCommand(message);
  const also = other?.intent;
  return {
    intent: "opt_out",
    slots: other?.slots.order ? { order: other.slots.order } : {},
    rule: found.rule,
    ...(found.language ? { language: found.language } : {}),
    ...(also && also !== "help" ? { also } : {}),
  };
}

/** Names and emails are asked for so that nothing but a plain wish for something else is taken for one. */
function readNamed(message: Message, awaiting: Awaiting | undefined): Reading | undefined {
  if (awaiting === "name") return readName(message);
  return awaiting === "email" ? readEmail(message) : undefined;
}

function readAnswer(message: Message, awaiting: Awaiting | undefined): Reading | undefined {
  if (awaiting !== "answer" && awaiting !== "name" && awaiting !== "email") return undefined;
  return { intent: "answer", slots: { answer: message.clean.trim() }, rule: "awaited.answer" };
}

/** "Pay City Power 12345678" asks for no order of that number. */
const readPayee = (message: Message, own: readonly OwnWord[] = []) =>
  readOwnWord(
    message,
    own.filter(({ payee }) => payee),
  );

function readAwaited(message: Message, { awaiting, own }: Context): Reading | undefined {
  switch (awaiting) {
    case "confirm": {
      const said = readConfirmation(message);
      return said && { intent: said.answer, slots: {}, rule: said.rule };
    }
    case "objection":
      return readObjection(message) ? { intent: "no", slots: {}, rule: "awaited.objection" } : undefined;
    case "otp":
      return readOtp(message, own);
    case "rating": {
      const rating = readRating(message);
      return rating === undefined ? undefined : { intent: "rating", slots: { rating }, rule: "awaited.rating" };
    }
    case "address": {
      const address = readAddress(message);
      return address === undefined ? undefined : { intent: "address", slots: { address }, rule: "awaited.address" };
    }
    case "quantity": {
      const qty = readQuantity(message);
      return qty === undefined ? undefined : { intent: "quantity", slots: { qty }, rule: "awaited.quantity" };
    }
    case "choice": {
      const choice = readChoice(message);
      return choice === undefined ? undefined : { intent: "choice", slots: { choice }, rule: "awaited.choice" };
    }
    default:
      return undefined;
  }
}

/** A no that is the whole text drops whatever we asked for: our texts invite it, and nobody is called so. */
function readRefusal(message: Message, awaiting: Awaiting | undefined): Reading | undefined {
  const said = awaiting && readConfirmation(message);
  const plain = said?.rule === "awaited.confirm.no" || said?.rule === "awaited.confirm.sign";
  return plain && said.answer === "no" ? { intent: "no", slots: {}, rule: said.rule } : undefined;
}

/** A command with a number in it ("where is my order 1001") is a command, also while a code is awaited. */
function readOtp(message: Message, own: readonly OwnWord[] | undefined): Reading | undefined {
  const code = readCode(message.clean);
  if (code === undefined) return undefined;
  // Our codes have six digits, in one piece or in halves: other numbers belong to what the rest of the text asks for, an order's, an
  // account's, or those of an address one after the other.
  const isOurs = code.length === 6 && /\p{Nd}{6}|\p{Nd}{3}[ \t.-]{1,2}\p{Nd}{3}(?!\p{Nd})/u.test(message.clean);
  if (!isOurs && message.core.length > 1 && (readCommand(message) ?? readOwnWord(message, own))) return undefined;
  return { intent: "otp", slots: { code }, rule: "awaited.otp" };
}

function readOptIn(message: Message): Reading | undefined {
  const word = joinWordIn(message);
  const rule = detectOptIn(message)?.rule ?? (word && "opt-in.word.join-word");
  return rule ? { intent: "opt_in", slots: word ? { word } : {}, rule } : undefined;
}

function readSign(message: Message): Reading | undefined {
  return /^[\s?？]+$/.test(message.clean) && message.clean.trim() !== ""
    ? { intent: "help", slots: {}, rule: "sign.question-mark" }
    : undefined;
}
