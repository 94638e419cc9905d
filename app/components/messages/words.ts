import type { BadgeProps } from "@shopify/polaris";
import type { statusFilters } from "#app/messages/log-filters.ts";
import type { MessageKind, MessageStatus } from "#app/messages/message.ts";
import { titleOf } from "#app/templates/find.ts";
import { sentence, type Part } from "../sentence.ts";

type Shown = { label: string; tone?: BadgeProps["tone"] };

/** What a text's status means for the merchant. */
export const statuses: Record<MessageStatus, Shown> = {
  received: { label: "Being answered", tone: "info" },
  ended: { label: "Answered" },
  queued: { label: "Waiting", tone: "info" },
  wiring: { label: "Being sent", tone: "info" },
  wired: { label: "Sent" },
  sent: { label: "Sent" },
  delivered: { label: "Delivered", tone: "success" },
  errored: { label: "Tried again soon", tone: "attention" },
  failed: { label: "Not delivered", tone: "critical" },
  refused: { label: "Held back", tone: "warning" },
  unknown: { label: "Unknown", tone: "attention" },
};

export const statusOf = (status: string): Shown => (statuses as Record<string, Shown>)[status] ?? { label: status };

type Explained = { reason: string | null; errorCode: string | null; ended: string | null };

/** Why a text is as it is: the send gate's verdict, the network's word, how a conversation went on. */
export function whyOf({ reason, errorCode, ended }: Explained): Part | null {
  if (!reason) return ended ? sentence(titleOf(ended)) : null;
  return errorCode && !reason.includes(errorCode)
    ? sentence("{{what}} ({{code}})", { what: { written: reason }, code: errorCode })
    : { written: reason };
}

/** Why a text was sent, as the send gate tells them apart. */
export const kinds: Record<MessageKind | "inbound", string> = {
  inbound: "From a customer",
  reply: "Answer",
  transactional: "About an order",
  marketing: "Offer",
  requested: "Asked to be told",
  "opt-out-confirmation": "Opt-out confirmed",
  help: "Help",
  test: "Your test",
  person: "Written by your team",
  alert: "Alert to your staff",
};

export const kindOf = (kind: string): string => (kinds as Record<string, string>)[kind] ?? titleOf(kind);

/** What the log may be narrowed to, by status. */
export const statusChoices: Record<(typeof statusFilters)[number], string> = {
  waiting: "Waiting",
  sent: "Sent",
  delivered: "Delivered",
  failed: "Not delivered",
  held: "Held back",
  unknown: "Unknown",
  trouble: "Any trouble",
};

/** What a job was to do. */
const tasks: Record<string, string> = {
  "answer-message": "Answer a text",
  "send-message": "Send a text",
  "run-automations": "Text about something that happened in your shop",
  "run-due": "Text about something that happened a while ago",
  "run-daily": "Text about what the calendar says",
  "run-day": "Text about what the calendar says",
  "begin-days": "Begin the day of every shop",
  "mirror-consent": "Tell Shopify of an opt-in or opt-out",
  "read-changes": "Ask the network what it did not tell",
  "pass-on-wish": "Text about an item to those who wait for it",
  "tell-flow": "Tell Shopify Flow what happened",
  "tell-theme": "Bring your number to your theme",
  "ask-to-confirm": "Ask who signed up on your storefront to confirm",
  "release-hold": "Free what a booking held",
  "settle-bill": "Find out what became of a bill's payment",
  "look-up-message": "Find out whether a text was sent",
  "begin-comparisons": "Begin to compare consents",
  "alert-staff": "Text your staff",
  "sum-days": "Count the texts of past days",
  "send-scheduled-reply": "Send a reply that your team scheduled",
  "watch-number": "Look after your number",
  "welcome-shop": "Read your shop's details",
  "sync-products": "Read your products",
  "run-import": "Bring in a list of contacts",
  "compare-consents": "Compare opt-outs with Shopify and your network",
  "erase-personal-data": "Erase personal data",
};

export const taskOf = (job: string) => tasks[job] ?? job;

/** Why a job failed, where the error does not say it in words that a merchant can use. */
const technical: readonly [RegExp, string][] = [
  [
    /fetch failed|ECONN|ENOTFOUND|EAI_AGAIN|socket|network error/i,
    "Shopify or the network could not be reached. It may well work by now.",
  ],
  [/timed? ?out|expired|heartbeat|abort/i, "It took too long. It may well work by now."],
  [/prisma|database|deadlock|connection/i, "The app's own database could not do it. It may well work by now."],
];

export const reasonOf = (error: string) => technical.find(([pattern]) => pattern.test(error))?.[1] ?? error;
