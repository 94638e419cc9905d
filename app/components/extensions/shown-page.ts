import { standingOf, standsSince, type Standing } from "#app/contacts/standing.ts";
import type { AdminPage } from "#app/conversations/admin-page.ts";
import type { Beside } from "#app/conversations/admin-page.server.ts";
import type { TextEnd } from "#app/conversations/admin-page-text.server.ts";
import { shownNumber } from "#app/lib/phone-number.ts";
import { sourceOf, standingWords } from "../contacts/words.ts";
import { statusOf, whyOf } from "../messages/words.ts";
import { speakerIn } from "../sentence.ts";
import type { Translation } from "../translation.ts";

/** What a block in Shopify's admin shows of a person, said in the language of the admin. */
export type ShownPage = {
  who: string;
  phone: string;
  /** In the app. */
  url: string;
  standing: Standing;
  /** What may be texted to them, what that means, since when, and how we know. */
  consent: { label: string; detail: string; since: string | null; how: string | null };
  /** Whether a text would go out now, and why not. */
  goes: boolean;
  why: string | null;
  texts: ShownPageText[];
};

export type ShownPageText = {
  id: string;
  isTheirs: boolean;
  text: string;
  at: string;
  status: string;
  tone: Tone;
  why: string | null;
};

/** As Shopify's web components name them. */
type Tone = "neutral" | "info" | "success" | "caution" | "warning" | "critical";

const tones: Record<string, Tone> = { attention: "caution", info: "info", success: "success" };
const toneOf = (tone: string | undefined): Tone =>
  tones[tone ?? ""] ?? (tone === "warning" || tone === "critical" ? tone : "neutral");

/** Puts what stands beside a page into words. */
export function shownPage(
  { contact, isKnown, lastWord, verdict, texts }: Beside,
  { page, translation, timeZone }: { page: AdminPage; translation: Translation; timeZone: string },
): ShownPage {
  const { t, say } = translation;
  const speak = speakerIn(translation, timeZone);
  const standing = standingOf(contact);
  const { label, detail } = standingWords[standing];
  return {
    ...{ who: contact.name ?? contact.phone, phone: shownNumber(contact.phone), standing },
    url: isKnown ? `/app/conversations/${contact.id}` : strangerUrl(page, contact),
    consent: {
      ...{ label: t(label), detail: t(detail), since: standsSince(contact)?.toISOString() ?? null },
      how: lastWord || contact.storeConsent ? t(sourceOf(lastWord?.method ?? "admin")) : null,
    },
    ...{ goes: verdict.verdict === "send", why: verdict.verdict === "send" ? null : say(verdict.reason) },
    texts: texts.map((text) => {
      const { label: status, tone } = statusOf(text.status);
      const why = text.direction === "out" ? whyOf(text) : null;
      return {
        ...{ id: text.id, isTheirs: text.direction === "in", text: text.text, at: text.at.toISOString() },
        ...{ status: t(status), tone: toneOf(tone), why: why === null ? null : speak(why) },
      };
    }),
  };
}

/** The inbox makes a thread for whoever is sought there. */
const strangerUrl = ({ kind, id }: AdminPage, { customerId, phone }: Beside["contact"]) =>
  `/app/conversations?${new URLSearchParams(kind === "Customer" || customerId ? { customer: kind === "Customer" ? id : customerId! } : { phone })}`;

export type ShownEnd = { is: TextEnd["is"]; said: string };

/** Tells whoever wrote a text what became of it. */
export function shownEnd(end: TextEnd, { t, say }: Pick<Translation, "t" | "say">): ShownEnd {
  switch (end.is) {
    case "sent":
      return { is: end.is, said: t("Sent") };
    case "on-its-way":
      return { is: end.is, said: t("On its way") };
    case "held":
    case "refused":
      return { is: end.is, said: say(end.why) };
  }
}
