import { AppProvider } from "@shopify/polaris";
import english from "@shopify/polaris/locales/en.json" with { type: "json" };
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AppError } from "#app/components/app-error.tsx";
import { Attention } from "#app/components/home/attention.tsx";
import { Charts } from "#app/components/home/charts.tsx";
import { chartsOf, figuresOf, sourcesOf } from "#app/components/home/in-numbers.ts";
import { SetupSteps } from "#app/components/home/setup-steps.tsx";
import { Sources } from "#app/components/home/sources.tsx";
import { troublesOf } from "#app/components/home/troubles.ts";
import { ParkedList } from "#app/components/messages/parked-list.tsx";
import { kinds, reasonOf, statuses, taskOf } from "#app/components/messages/words.ts";
import { timelineOf } from "#app/components/messages/timeline.ts";
import { costOf } from "#app/components/templates/cost.ts";
import { languageNames } from "#app/components/templates/languages.ts";
import { Problems } from "#app/components/templates/problems.tsx";
import { TextPreview } from "#app/components/templates/text-preview.tsx";
import { variablesIn } from "#app/components/templates/variables.ts";
import { translationIn } from "#app/components/translation.server.ts";
import { TranslationContext } from "#app/components/translation.ts";
import { languages } from "#app/lib/language.ts";
import { jobNames } from "#app/queue/catalog.ts";
import { messageKinds } from "#app/messages/message.ts";
import { readSettings } from "#app/shops/settings.ts";
import { checkText } from "#app/templates/check.ts";
import { inEnglish } from "../support/english.ts";

const translation = translationIn("en");
const draw = (piece: ReactNode) =>
  renderToStaticMarkup(
    <TranslationContext.Provider value={translation}>
      <AppProvider i18n={english}>{piece}</AppProvider>
    </TranslationContext.Provider>,
  );
const rules = { values: { name: "Ann" }, mustOfferStop: false };
const price = { perPart: 0.0079, currency: "USD" };

describe("a text's preview", () => {
  test("shows the text as it is, without taking it for a page", () => {
    const page = draw(
      <TextPreview check={checkText("Hi {{ name }} <script>alert(1)</script>", rules)} price={price} />,
    );
    expect(page).toContain("Hi Ann &lt;script&gt;");
    expect(page).not.toContain("<script>");
    expect(page).toContain("1 part");
    expect(page).toContain("$0.0079");
  });

  test("waits where the wording cannot be read", () => {
    const page = draw(<TextPreview check={checkText("{{ name", rules)} price={price} />);
    expect(page).toContain("once the wording can be read");
    expect(page).not.toContain("part");
  });
});

test("problems name their line, from the second on", () => {
  const page = draw(<Problems problems={checkText("Hi\n{{ nmae }}", rules).problems} />);
  expect(page).toContain("Line 2: There is no {{ nmae }} here. Did you mean {{ name }}?");
  expect(draw(<Problems problems={[]} />)).not.toContain("Banner");
});

describe("the setup", () => {
  const step = (done: boolean, title: string) => ({
    title,
    help: `help ${title}`,
    done,
    action: `do ${title}`,
    url: "/app",
  });

  test("makes the next step stand out and says what is done", () => {
    const page = draw(<SetupSteps steps={[step(true, "a"), step(false, "b"), step(false, "c")]} />);
    expect(page).toContain("1 of 3 done");
    expect(page).not.toContain("do a");
    expect(page.match(/Polaris-Button--variantPrimary/g)).toHaveLength(1);
  });

  test("is gone once all is done", () => {
    expect(draw(<SetupSteps steps={[step(true, "a")]} />)).not.toContain("done");
  });
});

test("what needs attention is told with the one thing to do about it", () => {
  const numbers = [
    { number: "+18005550199", problem: "The JWT was revoked." },
    { number: "+18005550177", problem: null },
  ];
  const bookings = [{ title: "Haircut", problem: 'Not every variant has the option "When".' }];
  const imports = [{ id: "1", fileName: "list.csv", trouble: "Shopify was not there." }];
  const none = {
    parked: 0,
    failed: 0,
    waiting: 0,
    unregistered: 0,
    payments: 0,
    dataRequests: 0,
    bookings: [],
    imports: [],
  };
  const some = { parked: 2, failed: 1, waiting: 1, unregistered: 3, payments: 1, dataRequests: 0, bookings, imports };
  const page = draw(<Attention troubles={troublesOf({ numbers, ...some })} />);
  for (const words of [
    "The JWT was revoked.",
    "2 tasks could not be finished",
    "your number is not registered for texting",
    "3 texts of the last day were refused for that",
    "list.csv is not brought in to its end",
    "Somebody waits for you",
    "A payment by text is not finished",
    "One text did not arrive today",
    "Haircut can&#x27;t be booked by text",
  ])
    expect(page).toContain(words);
  expect(page).not.toContain("+18005550177");
  expect(page.match(/href="\/app/g)).toHaveLength(8);
  expect(troublesOf({ numbers: [], ...none })).toEqual([]);
});

describe("the figures of the last days", () => {
  const shop = { settings: readSettings({ pricePerPart: 0.02 }), currency: "USD" };
  const day = (index: number, sent: number, parts: number) => ({
    ...{ date: `2026-11-0${index}`, received: 1, sent, delivered: 0, failed: 0, optOuts: 0, parts },
  });
  const days = [day(1, 5, 5), day(2, 3, 4)];
  const byDay = new Map([["2026-11-02", { orders: 2, revenue: 41.5 }]]);

  test("are drawn for those who see and written for those who listen", () => {
    const page = draw(<Charts charts={chartsOf(days, byDay, shop)} />);
    expect(page).toContain('aria-label="Sent: 8"');
    expect(page).toContain("<title>Nov 1: 5</title>");
    expect(page).toContain('aria-label="Revenue by text: $41.50"');
    expect(page).toMatch(/<th scope="row"[^>]*>Nov 2<\/th><td[^>]*>\$41\.50<\/td>/);
    expect(page.match(/<table/g)).toHaveLength(6);
    expect(draw(<Charts charts={chartsOf([day(1, 0, 0)], new Map(), shop)} />)).not.toContain("NaN");
  });

  test("say of today what it cost and brought", () => {
    const said = figuresOf(days, byDay.get("2026-11-02"), shop).map(
      ({ label, value }) => `${label} ${inEnglish(value)}`,
    );
    expect(said).toEqual(
      expect.arrayContaining(["Sent 3", "Orders by text 2", "Revenue by text $41.50", "Cost, about $0.08"]),
    );
  });

  test("name what brought orders as the merchant knows it", () => {
    const names = new Map([
      ["buy", "Buy"],
      ["order-fulfilled", "Order sent"],
    ]);
    const sales = { orders: 1, revenue: 20 };
    const sources = sourcesOf(
      [
        { way: "text", source: "buy", ...sales },
        { way: "link", source: "order-fulfilled", ...sales },
        { way: "link", source: "gone", ...sales },
      ],
      names,
      shop,
    );
    const page = draw(<Sources sources={sources} />);
    for (const words of ["Buy, by text", "A link in &quot;Order sent&quot;", "A link in a text", "$20.00"])
      expect(page).toContain(words);
  });
});

test("an empty list of unfinished tasks teaches", () => {
  expect(draw(<ParkedList jobs={[]} kinds={[]} />)).toContain("Nothing is left undone");
});

test("why a task failed is said in words that a merchant can use", () => {
  expect(reasonOf("fetch failed")).toMatch(/could not be reached/);
  expect(reasonOf("Deadlock detected")).toMatch(/database/);
  const own = "Your shop has no payment terms for cash on delivery.";
  expect(reasonOf(own)).toBe(own);
});

test("a text's story is told in order", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));
  const text = { direction: "out", createdAt: at(0), attempts: 1, attemptedAt: at(1), wiredAt: at(2), dueAt: null };
  expect(timelineOf({ ...text, status: "delivered", deliveredAt: at(3), endedAt: at(3) })).toEqual([
    { what: "Written", at: at(0) },
    { what: "Handed to the network", at: at(1) },
    { what: "The network took it", at: at(2) },
    { what: "Delivered to the phone", at: at(3) },
  ]);
  const held = { ...text, attempts: 0, attemptedAt: null, wiredAt: null, deliveredAt: null, endedAt: null };
  expect(timelineOf({ ...held, status: "queued", dueAt: at(60) }).at(-1)).toEqual({ what: "To be sent", at: at(60) });
  expect(timelineOf({ ...held, status: "refused", endedAt: at(1) }).at(-1)).toEqual({ what: "Held back", at: at(1) });
});

test.each([
  [404, "This page is not here"],
  [401, "Shopify ended your session"],
  [500, "Something went wrong"],
])("an error with status %i has words", (status, words) => {
  const error = { status, statusText: "", data: null, internal: false };
  expect(renderToStaticMarkup(<AppError error={error} />)).toContain(words);
});

test("every status, job and language has a name for the merchant", () => {
  for (const kind of messageKinds) expect(kinds[kind]).toBeTruthy();
  for (const { label } of Object.values(statuses)) expect(label).toMatch(/^[A-Z]/);
  const silent = new Set(["refresh-tokens", "watch-numbers", "finish-payments", "tidy-up"]); // of no shop, so no merchant sees them
  for (const name of jobNames.filter((job) => !silent.has(job))) expect([name, taskOf(name)]).not.toEqual([name, name]);
  expect(Object.keys(languageNames).sort()).toEqual([...languages].sort());
});

test("variables are offered as they are written in Liquid, with what they mean, each of them without a problem", () => {
  const lines = [{ title: "Mug", quantity: 2 }];
  const values = { shop: { name: "A" }, lines, tags: ["new"], code: "123456", pickup: true, off: "" };
  expect(
    variablesIn(values).map(({ name, meaning, example }) => [name, meaning, example?.said, example?.value]),
  ).toEqual([
    ["shop.name", "Your shop's name", "such as {{value}}", "A"],
    ["lines", undefined, "one after the other", undefined],
    ["tags", undefined, "one after the other", undefined],
    ["code", "The code", "such as {{value}}", "123456"],
    ["pickup", "Whether it is picked up", "yes or no: for {% if %}", undefined],
    ["off", "What is taken off", undefined, undefined],
  ]);
  expect(variablesIn({ lines, tags: ["new"], code: "123456" }).map(({ written }) => written)).toEqual([
    "{% for item in lines %}{{ item.title }} {{ item.quantity }}\n{% endfor %}",
    "{% for item in tags %}{{ item }}\n{% endfor %}",
    "{{ code }}",
  ]);
  const all = variablesIn(values).map(({ written }) => written);
  expect(checkText(all.join("\n"), { values, mustOfferStop: false })).toMatchObject({
    problems: [],
    preview: "A\nMug 2\n\nnew\n\n123456\ntrue",
  });
});

test("a cost below a cent is still told", () => {
  expect(costOf(1, price)).toBe("$0.0079");
  expect(costOf(3, { perPart: 0.01, currency: "EUR" })).toBe("€0.03");
});
