import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLinkDomain } from "#app/links/link-domain.ts";
import { judgeLinkDomain } from "#app/links/link-domain.server.ts";
import { newCode } from "#app/links/links.server.ts";
import { shorten, withoutCodes, type Shortening } from "#app/links/shorten.ts";
import { shortensLinks } from "#app/links/which.ts";
import { countParts } from "#app/templates/parts.ts";
import { linksIn } from "#app/templates/links-in.ts";
import { sharedShorteners } from "#app/templates/shorteners.ts";

const base = "https://go.demo-shop.example";
const codes = () => {
  let made = 0;
  return () => `CODE${String(++made).padStart(6, "0")}`;
};
const offer = (text: string, more: Partial<Shortening> = {}) =>
  shorten(text, { base, isOffer: true, ownHosts: ["demo-shop.example"], newCode: codes(), ...more });

const long = `https://carrier.example/track?number=${"9".repeat(130)}`;

describe("short links", () => {
  test("stand in an offer for every long one, each address once, so that the text names one host", () => {
    const { text, links } = offer(`See https://demo-shop.example/sale, ${long} and (https://demo-shop.example/sale).`);
    expect(text).toBe(`See ${base}/l/CODE000001, ${base}/l/CODE000002 and (${base}/l/CODE000001).`);
    expect(links).toEqual([
      { code: "CODE000001", target: "https://demo-shop.example/sale" },
      { code: "CODE000002", target: long },
    ]);
  });

  test("never cost a part, and elsewhere must save one", () => {
    const full = `${"x".repeat(140)} https://a.example`;
    expect(countParts(full).parts).toBe(1);
    expect(offer(full).links).toEqual([]);
    const order = "Demo Shop: Order 1 is on its way. Track it at https://carrier.example/1234567890/and/more";
    expect(offer(order, { isOffer: false })).toEqual({ text: order, links: [] });
    expect(offer(`${order} or ${long}`, { isOffer: false }).links).toHaveLength(2);
  });

  test("tell the shop's own statistics of an offer, not others', and keep what the merchant tagged", () => {
    const tags = { utm_source: "sms", utm_medium: "sms", utm_campaign: "price-drop" };
    const targets = (text: string, isOffer = true) => offer(text, { tags, isOffer }).links.map(({ target }) => target);
    expect(targets("https://demo-shop.example/p?a=1&utm_source=mine#top")).toEqual([
      "https://demo-shop.example/p?a=1&utm_source=mine&utm_medium=sms&utm_campaign=price-drop#top",
    ]);
    expect(targets("https://other.example/p")).toEqual(["https://other.example/p"]);
    expect(targets(`https://demo-shop.example/p ${long}`, false)).toEqual(["https://demo-shop.example/p", long]);
  });

  test.each(["mailto:a@b.example", "tel:+123", "javascript:alert(1)", "ftp://a.example/x", "demo-shop.example", "https://user:pass@a.example/", "https://", `${base}/l/CODE000009`])(
    "are not made of %s",
    (link) => expect(offer(`See ${link}`)).toEqual({ text: `See ${link}`, links: [] }),
  ); // prettier-ignore

  test("a text is the same text whatever its links are called", () => {
    const [one, two] = [newCode(), newCode()].map((code) => withoutCodes(`See ${base}/l/${code}.`));
    expect(one).toBe(two);
    expect(withoutCodes("See https://a.example/l/other-page")).toBe("See https://a.example/l/other-page");
  });

  test("whatever the text, no link is lost, invented or made dearer", () => {
    const piece = fc.oneof(
      fc.integer().map((page) => `https://shop.example/${page}`),
      fc.string({ unit: "grapheme" }),
      fc.constant(" "),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isOffer) => {
        const before = pieces.join(" ");
        const { text, links } = offer(before, { isOffer });
        expect(countParts(text).parts).toBeLessThanOrEqual(countParts(before).parts);
        const back = links.reduce((left, { code, target }) => left.replaceAll(`${base}/l/${code}`, target), text);
        expect(back).toBe(before);
        const left = linksIn(text).filter((link) => !link.startsWith(base) && URL.canParse(link));
        expect(links.length > 0 ? left.filter((link) => link.startsWith("https://shop.example")) : []).toEqual([]);
      }),
    );
  });
});

test.each([
  ["marketing", "saving", null, true],
  ["marketing", "offers", null, true],
  ["marketing", "never", "go.shop.com", false],
  ["transactional", "saving", null, false],
  ["transactional", "saving", "go.shop.com", true],
  ["reply", "saving", "go.shop.com", true],
  ["reply", "offers", "go.shop.com", false],
  ["person", "saving", "go.shop.com", false],
  ["help", "saving", "go.shop.com", false],
] as const)("a text of kind %s, where the merchant wants %s on %s: %s", (kind, shortLinks, linkDomain, expected) => {
  expect(shortensLinks({ shortLinks, linkDomain }, kind)).toBe(expected);
});

test("a code is ten letters and digits that nobody can guess", () => {
  const many = Array.from({ length: 2_000 }, newCode);
  expect(new Set(many).size).toBe(many.length);
  expect(many.every((code) => /^[2-9A-HJ-NP-Za-km-z]{10}$/.test(code))).toBe(true);
});

describe("a merchant's own link domain", () => {
  test.each([
    ["go.myshop.com", "go.myshop.com"],
    ["  HTTPS://Go.MyShop.com/ ", "go.myshop.com"],
    ["xn--caf-dma.example", "xn--caf-dma.example"],
  ])("%j is read", (written, domain) => expect(readLinkDomain(written)).toEqual({ domain }));

  test.each(["myshop", "go.myshop.com/path", "go.myshop.com:8080", "10.0.0.1", "[::1]", "localhost", "x.localhost", "nas.local", "db.internal", "a b.com", "-a.com", "user@a.com", `${"a".repeat(120)}.com`, ...sharedShorteners])(
    "%j is refused",
    (written) => expect(readLinkDomain(written)).toEqual({ problem: expect.any(String) as string }),
  ); // prettier-ignore

  test("must lead to this app, which it is asked, once, when it is chosen", async () => {
    const asked: string[] = [];
    const { doorMark } = await import("#app/links/link-domain.server.ts");
    const network = (mark: string) =>
      (async (address: string) => {
        asked.push(address);
        return new Response(null, { status: 404, headers: { "x-link-door": mark } });
      }) as typeof fetch;
    expect(await judgeLinkDomain("go.myshop.com", null, network(doorMark()))).toEqual({ domain: "go.myshop.com" });
    expect(asked).toEqual(["https://go.myshop.com/l/0"]);
    const problem = expect.stringContaining("does not lead to this app yet") as string;
    expect(await judgeLinkDomain("go.myshop.com", null, network("another app's"))).toEqual({ problem });
    const down = (() => Promise.reject(new Error("no such host"))) as unknown as typeof fetch;
    expect(await judgeLinkDomain("go.myshop.com", "old.myshop.com", down)).toEqual({ problem });
    expect(await judgeLinkDomain("go.myshop.com", "go.myshop.com", down)).toEqual({ domain: "go.myshop.com" });
    expect(await judgeLinkDomain(null, "go.myshop.com", down)).toEqual({ domain: null });
  });
});
