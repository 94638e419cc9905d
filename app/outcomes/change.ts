import type { Payment } from "#app/bills/payment.ts";
import type { Account } from "#app/contacts/account.ts";
import type { Birthday } from "#app/contacts/birthday.ts";
import type { NewWish } from "#app/wishes/wish.ts";
import type { Question } from "./question.ts";

/** What a decision changes beside the texts it says and the consent it records: plain data, made real by the same commit. */
export type Change =
  /** A person of the shop answers from now on: the robot pauses until the merchant hands back. */
  | {
      kind: "hand-over";
      /**
       * They asked for one, were not happy with an order, want a parcel brought again or want to collect it; somebody wrote to them, or
       * somebody stepped in before writing.
       */
      why: "asked" | "unhappy" | "redeliver" | "collect" | "replied" | "taken";
    }
  /** Nothing may be ordered or changed by text on this number until the merchant has looked into it. */
  | { kind: "lock" }
  /** Until then a NO says that it was not them who asked for what was done. */
  | { kind: "objection"; until: Date }
  /**
   * This text asks them something though they had not: whoever has nothing else open answers with their next text, until then, and the
   * command hears it. Of a code, which the text says as `{{ code }}`, the number is added where it is made.
   */
  | { kind: "question"; command: string; next: Question; until: Date; codeId?: string }
  /** They told us when their birthday is. */
  | { kind: "birthday"; birthday: Birthday }
  /** What they think of an order: a mark from 1 to 5, and why. */
  | { kind: "rating"; orderId: string; rating: number; words?: string }
  /** This text tells them how their account was changed: from now on it is known as it is. */
  | { kind: "account-told"; account: Account }
  /** They ask to be told of something, once. */
  | { kind: "wish"; wish: NewWish }
  /** They no longer want to be told of these. */
  | { kind: "drop-wishes"; ids: readonly string[] }
  /** This text tells them of what they asked for. */
  | { kind: "wish-told"; id: string }
  /** A bill was handed to its biller. While it is `waiting`, the biller is asked about it and the customer is told later. */
  | { kind: "bill"; state: "waiting" | "paid" | "failed"; payment: Payment }
  /** A draft order that holds seats is cleared away, unless it has become an order. */
  | { kind: "release-hold"; draftId: string; at?: Date };
