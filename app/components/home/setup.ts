import type { Settings } from "#app/shops/settings.ts";
import type { SetupStep } from "./setup-steps.tsx";

type Known = { numbers: { number: string; problem: string | null }[]; settings: Settings; texted: boolean };

/** The way to the first text, each step ticked by what was done and not by a click. */
export const setupOf = ({ numbers, settings, texted }: Known): SetupStep[] => [
  {
    title: "Connect your number",
    help: "Your customers text this number, and your shop answers from it.",
    done: numbers.length > 0,
    action: "Connect",
    url: "/app/settings",
  },
  {
    title: "Read your texts",
    help: "Every text has a wording to start with. Make it sound like you.",
    done: settings.textsReviewedAt !== null,
    action: "Open texts",
    url: "/app/templates",
  },
  {
    title: "Send a test to your own phone",
    help: "See a text as your customers will.",
    done: settings.testSentAt !== null,
    action: "Choose a text",
    url: "/app/templates",
  },
  {
    title: "Go live: text your first customer",
    help: "Happens by itself: with the next order of a customer who agreed to texts, or when someone texts your number.",
    done: texted,
    action: "See texts",
    url: "/app/messages",
  },
];
