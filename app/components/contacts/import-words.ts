import type { BadgeProps } from "@shopify/polaris";
import type { ImportState } from "#app/imports/import.ts";
import type { ColumnKey } from "#app/imports/columns.ts";
import type { Problem } from "#app/imports/results.ts";

export const stateWords: Record<ImportState, { label: string; tone?: BadgeProps["tone"] }> = {
  uploading: { label: "Being uploaded" },
  uploaded: { label: "Choose the columns", tone: "attention" },
  checking: { label: "Being checked", tone: "info" },
  checked: { label: "Ready to start", tone: "attention" },
  running: { label: "Under way", tone: "info" },
  stopped: { label: "Stopped", tone: "warning" },
  done: { label: "Done", tone: "success" },
};

export const columnWords: Record<ColumnKey, { label: string; help?: string }> = {
  phone: { label: "Phone number" },
  name: { label: "Full name" },
  firstName: { label: "First name" },
  lastName: { label: "Last name" },
  email: { label: "Email" },
  agreed: { label: "Agreed to texts: yes or no", help: "Rows that say anything but yes are left out." },
  agreedAt: { label: "When they agreed", help: "A day, or a day and a time." },
  source: { label: "Where and in which words they agreed" },
};

/** What is said of a row that nobody was texted for. */
export const problemHeadings = ["Line", "Number ends in", "Problem"] as const;

/** Why nobody was texted for a row. */
export const problemWords: Record<Problem, string> = {
  "no-number": "There is no phone number",
  "bad-number": "This is not a phone number",
  "did-not-agree": "The list says that they did not agree",
  "no-date": "It does not say when they agreed",
  "bad-date": "The date cannot be read",
  "future-date": "The date is in the future",
  "no-source": "It does not say where they agreed",
  duplicate: "The number stands in an earlier row",
  "opted-out": "They opted out: only they can undo it, by texting START",
  unsubscribed: "They are unsubscribed from SMS in Shopify",
  forgotten: "They asked your shop to forget them",
  "cannot-be-texted": "Texts do not reach this number",
  unreadable: "From this line on the file cannot be read: a quotation mark is opened and never closed",
};

/** What the other rows come to: before it begins, and once it is done. */
export const resultWords = {
  "opted-in": { before: "will be opted in", after: "opted in" },
  asked: { before: "will get one text asking them to reply YES", after: "asked to reply YES" },
  known: { before: "have opted in already", after: "had opted in already" },
  "asked-before": { before: "were asked before and have not answered", after: "had been asked before" },
} as const;

/** Why a file could not be taken. */
export const noUpload = "The file could not be uploaded. Try again in a moment.";
