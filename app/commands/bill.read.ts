import { hasFormat, isRecharged, namesOf, type BillService, type Category } from "#app/bills/service.ts";
import type { Draft } from "./bill.offer.ts";

/** What people call what they pay for, in any of our languages. */
const called: Partial<Record<Category, RegExp>> = {
  electricity:
    /\b(electricity|electric|power|luz|electricidad|electricite|strom|stromrechnung|energia|luce|elettricita|stroom|stroomrekening|energie|bijli)\b|बिजली/,
  water: /\b(water|agua|eau|wasser|wasserrechnung|acqua|waterrekening|pani)\b|पानी/,
  internet: /\b(internet|broadband|wifi|fiber|fibre|internetrechnung|internetrekening)\b|इंटरनेट/,
  tv: /\b(dth|tv|cable|satellite)\b/,
  postpaid: /\b(postpaid|post paid)\b/,
  prepaid: /\b(prepaid|pre paid)\b/,
};

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}(?<![ऀ-ॿ])/gu, "")
    .toLowerCase();
const longestRead = 200;

/** Of these services, those that a text means: by name, by what people call it, or all of its kind. */
export function servicesMeant(text: string, wish: Draft["wish"], services: readonly BillService[]): BillService[] {
  const said = ` ${fold(text.slice(0, longestRead))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()} `;
  const named = services
    .map((service) => ({ service, name: longestNameIn(said, service) }))
    .filter(({ name }) => name > 0)
    .sort((one, other) => other.name - one.name);
  if (named[0]) return named.filter(({ name }) => name === named[0]!.name).map(({ service }) => service);
  const kinds = (Object.keys(called) as Category[]).filter((category) => called[category]!.test(said));
  const ofKind = services.filter(({ category }) => kinds.includes(category));
  if (ofKind.length > 0) return ofKind;
  return services.filter(({ category }) => (wish === "recharge" ? isRecharged(category) : !isRecharged(category)));
}

const longestNameIn = (said: string, service: BillService) =>
  Math.max(
    0,
    ...namesOf(service)
      .map((name) =>
        fold(name)
          .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
          .trim(),
      )
      .filter((name) => name !== "" && said.includes(` ${name} `))
      .map((name) => name.length),
  );

/** The account's number and the amount, as far as the text has them. With no service the number must wait. */
export function numbersIn(text: string, service: BillService): { accountNumber?: string; amount?: string } {
  const pieces = withoutNames(text.slice(0, longestRead), service)
    .split(/[\s;]+|,(?!\d)/)
    .map((piece) => piece.replace(/[.!?]+$/, ""))
    .filter((piece) => /\d/.test(piece));
  const account = findAccount(pieces, service);
  const others = account ? pieces.toSpliced(account.from, account.count) : pieces;
  const amount = others.map(amountIn).find((found) => found !== undefined);
  return { ...(account && { accountNumber: account.number }), ...(amount && { amount }) };
}

/** A name such as "4G Net" has figures of its own. */
const withoutNames = (text: string, service: BillService) =>
  namesOf(service).reduce((left, name) => {
    const at = left.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? left : `${left.slice(0, at)} ${left.slice(at + name.length)}`;
  }, text);

/** People write 98765 43210 in pieces: the fewest that make a number of this operator's, the first in the text. */
function findAccount(pieces: readonly string[], service: BillService) {
  for (let count = 1; count <= Math.min(4, pieces.length); count++)
    for (let from = 0; from + count <= pieces.length; from++) {
      const number = accountIn(pieces.slice(from, from + count).join(""), service);
      if (number) return { number, from, count };
    }
  return undefined;
}

/** As the operator writes it: people put dashes, dots and brackets where they like, and no capitals. */
export function accountIn(written: string, service: BillService): string | undefined {
  const plain = written.replace(/\s/g, "").toUpperCase();
  const bare = plain.replace(/[().\-/]/g, "");
  return [plain, bare, bare.replace(/^\+/, "")].find((number) => hasFormat(service, number));
}

/** Their own phone, as this operator writes numbers: with its country or without. */
export function ownNumber(phone: string, service: BillService): string | undefined {
  const digits = phone.slice(1);
  const national = [10, 9, 8].map((length) => digits.slice(-length));
  return [phone, digits, ...national].find((number) => hasFormat(service, number));
}

/** A decimal with a point; undefined where it is no amount of money. */
export function amountIn(written: string): string | undefined {
  const [, figures] = /^(?:rs\.?|inr|[a-z]{0,3}[$€£₹])?(\d{1,6}(?:[.,]\d{1,2})?)(?:[$€£₹]|\/-)?$/i.exec(written) ?? [];
  const amount = Number(figures?.replace(",", "."));
  return amount > 0 ? amount.toFixed(2) : undefined;
}
