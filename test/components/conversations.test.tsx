import { AppProvider } from "@shopify/polaris";
import english from "@shopify/polaris/locales/en.json" with { type: "json" };
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ShownText } from "#app/components/conversations/shown.ts";
import { ThreadText } from "#app/components/conversations/thread-text.tsx";
import { consentOf, endingOf, intentOf, stateOf } from "#app/components/conversations/words.ts";
import { sentence } from "#app/components/sentence.ts";
import { translationIn } from "#app/components/translation.server.ts";
import { TranslationContext } from "#app/components/translation.ts";
import { needOf } from "#app/conversations/waiting.ts";
import { inEnglish } from "../support/english.ts";

const translation = translationIn("en");
const draw = (text: ShownText) =>
  renderToStaticMarkup(
    <TranslationContext.Provider value={translation}>
      <AppProvider i18n={english}>
        <ThreadText {...text} />
      </AppProvider>
    </TranslationContext.Provider>,
  );

const sent: ShownText = {
  ...{
    id: "1",
    from: "team",
    who: { is: "named", name: "Ida Meyer" },
    text: "<img src=x> Hi",
    at: "2026-11-22T15:05:00Z",
    attachments: 0,
    parts: 1,
  },
  ...{ status: { label: "Delivered", tone: "success" }, isTrouble: false, why: null, audit: null },
  ...{ delivery: [], again: null },
};

describe("a text of a thread", () => {
  test("is shown as it was written, with who wrote it", () => {
    const page = draw(sent);
    expect(page).toContain("&lt;img src=x&gt; Hi");
    expect(page).toContain("Ida Meyer");
    expect(page).not.toContain("<img");
  });

  test("that was not sent says why", () => {
    const page = draw({
      ...sent,
      status: { label: "Held back", tone: "warning" },
      isTrouble: true,
      why: { written: "Not sent: this person opted out" },
    });
    expect(page).toContain("Held back");
    expect(page).toContain("Not sent: this person opted out");
  });

  test("that would be read otherwise today says how", () => {
    const audit = {
      readAs: "Buy",
      rule: "a",
      stood: sentence("nothing open"),
      ledTo: "Offer",
      answered: null,
      thenStood: sentence("nothing open"),
      orders: [],
    };
    const theirs: ShownText = { ...sent, from: "customer", audit: { ...audit, today: null } };
    expect(draw(theirs)).not.toContain("Read today");
    expect(draw({ ...theirs, audit: { ...audit, today: { readAs: "Track", rule: "b" } } })).toMatch(
      /Read today.*Track/s,
    );
  });
});

describe("what may be texted to somebody", () => {
  const nothing = {
    ledgerConsent: null,
    ledgerConsentAt: null,
    storeConsent: null,
    storeConsentAt: null,
    suppressedReason: null,
    suppressedAt: null,
  };

  test.each([
    [
      "is what they told us, however Shopify sees it",
      { ledgerConsent: "opt-out", storeConsent: "subscribed" },
      "Opted out",
    ],
    [
      "is nothing where no phone is behind the number",
      { storeConsent: "subscribed", suppressedReason: "no phone" },
      "Cannot be texted",
    ],
    [
      "is what Shopify says, where that is stricter",
      { ledgerConsent: "opt-in", storeConsent: "unsubscribed" },
      "Unsubscribed in Shopify",
    ],
    ["waits for their confirmation", { ledgerConsent: "opt-in", storeConsent: "pending" }, "Not confirmed yet"],
    ["is all, by their word to us", { ledgerConsent: "opt-in" }, "Agreed to texts"],
    ["is all, by Shopify's", { storeConsent: "subscribed" }, "Agreed to texts"],
    ["is answers only, before they said anything", {}, "Has not agreed to texts"],
  ])("%s", (_name, known, label) => {
    expect(consentOf({ ...nothing, ...known })).toMatchObject({ label });
  });
});

describe("who needs somebody", () => {
  const since = new Date();
  test.each([
    ["locked", { lockedAt: since, humanSince: since, unseen: 1 }],
    ["reply-kept", { hasKept: true, humanSince: since, unseen: 2 }],
    ["waiting", { humanSince: since, unseen: 2 }],
    ["with-team", { humanSince: since }],
    ["not-understood", { unseen: 1, lastWaits: true }],
    [undefined, { unseen: 1 }],
    [undefined, {}],
  ] as const)("%s", (need, standing) => {
    expect(needOf({ humanSince: null, lockedAt: null, hasKept: false, unseen: 0, lastWaits: false, ...standing })).toBe(
      need,
    );
  });
});

test("states, endings and intents are said in a merchant's words", () => {
  expect(inEnglish(stateOf({ state: "awaiting-code", command: "buy" }, () => "Buy"))).toBe(
    "waiting for a one-time code (Buy)",
  );
  expect(inEnglish(stateOf({ state: "open" }, () => "Buy"))).toBe("nothing open");
  expect([endingOf("handedOver"), endingOf("codeNeeded")]).toEqual(["Handed over to your team", "Code needed"]);
  expect([intentOf("opt_out"), intentOf("address_new")]).toEqual(["An opt-out", "Address new"]);
});
