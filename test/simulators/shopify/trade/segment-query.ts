import { received } from "./order-status.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import type { CreditAccount } from "../store/records/credit.ts";
import type { Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";

type Test = (customer: Customer) => boolean;
type Value = string | number | boolean | null | string[];

const tokens =
  /\(|\)|,|>=|<=|!=|=|>|<|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Za-z_][\w.]*|:|\d{4}-\d\d-\d\d|[-+]?\d+(?:\.\d+)?[dwmy]?/g;

/** What can be asked of a customer in a segment. */
const attributes: Record<string, (store: Store, customer: Customer) => Value> = {
  sms_subscription_status: (_store, one) => one.sms.marketingState,
  email_subscription_status: (_store, one) => one.emailConsent.marketingState,
  customer_tags: (_store, one) => one.tags,
  customer_language: (_store, one) => one.locale,
  customer_account_status: (_store, one) => one.state,
  customer_added_date: (_store, one) => one.createdAt.slice(0, 10),
  customer_countries: (_store, one) => one.addresses.flatMap((address) => address.countryCode ?? []),
  customer_regions: (_store, one) => one.addresses.map((address) => `${address.countryCode}-${address.provinceCode}`),
  customer_cities: (_store, one) =>
    one.addresses.map(
      (address) => `${address.countryCode}-${address.provinceCode}-${(address.city ?? "").replaceAll(" ", "")}`,
    ),
  number_of_orders: (store, one) => ordersOf(store, one).length,
  amount_spent: (store, one) => ordersOf(store, one).reduce((sum, order) => sum + received(order), 0) / 100,
  first_order_date: (store, one) => ordersOf(store, one).at(0)?.createdAt.slice(0, 10) ?? null,
  last_order_date: (store, one) => ordersOf(store, one).at(-1)?.createdAt.slice(0, 10) ?? null,
};

/**
 * The customers a segment's query means: comparisons joined by AND, OR and brackets, with CONTAINS, IS NULL, NOT and
 * dates such as -30d. What goes beyond is refused in the way Shopify refuses a faulty query.
 */
export function membersOf(store: Store, query: string): Customer[] {
  const test = parseSegment(store, query);
  return store.customers.filter(test);
}

export function parseSegment(store: Store, query: string): Test {
  const list = query.match(tokens) ?? [];
  let at = 0;
  const take = () => list[at++] ?? "";
  const is = (word: string) => list[at]?.toUpperCase() === word;
  const either = (): Test => {
    const parts = [both()];
    while (is("OR") && ++at) parts.push(both());
    return (customer) => parts.some((part) => part(customer));
  };
  const both = (): Test => {
    const parts = [one()];
    while (is("AND") && ++at) parts.push(one());
    return (customer) => parts.every((part) => part(customer));
  };
  const one = (): Test => {
    if (!is("(")) return comparison(store, take(), take, is);
    at++;
    const inner = either();
    if (take() !== ")") throw faulty(query, ")");
    return inner;
  };
  const test = list.length === 0 ? () => true : either();
  if (at < list.length) throw faulty(query, list[at] ?? "");
  return test;
}

function comparison(store: Store, name: string, take: () => string, is: (word: string) => boolean): Test {
  if (name === "store_credit_accounts") return creditMatches(store, take);
  if (name === "anniversary") return anniversary(store, take);
  const read = attributes[name];
  if (!read) throw faulty(name, name, `'${name}' filter cannot be found.`);
  const not = is("NOT");
  if (not) take();
  const operator = take().toUpperCase();
  if (operator === "IS") {
    const negated = is("NOT");
    if (negated) take();
    take();
    return (customer) => isEmpty(read(store, customer)) !== negated;
  }
  const wanted = literal(store, take());
  if (operator === "CONTAINS") return (customer) => contains(read(store, customer), wanted) !== not;
  if (!["=", "!=", ">", ">=", "<", "<="].includes(operator)) throw faulty(name, operator);
  return (customer) => compare(read(store, customer), operator, wanted);
}

/** `anniversary(date: 'metafields.facts.birth_date') = 2026-11-22`: whatever its year. */
function anniversary(store: Store, take: () => string): Test {
  for (const wanted of ["(", "date", ":"]) {
    const token = take();
    if (token !== wanted) throw faulty("anniversary", token);
  }
  const [root, namespace, key] = String(literal(store, take())).split(".");
  const isDefined = store.tables.metafieldDefinitions.find(
    (one) => one.ownerType === "CUSTOMER" && one.namespace === namespace && one.key === key,
  );
  if (root !== "metafields" || !isDefined)
    throw faulty("anniversary", "date", `'${root}.${namespace}.${key}' is not a valid value for 'date'.`);
  if (take() !== ")" || take() !== "=") throw faulty("anniversary", "=");
  const day = String(literal(store, take())).slice(5);
  return ({ id }) =>
    store.tables.metafields
      .all()
      .some(
        (one) => one.ownerId === id && one.namespace === namespace && one.key === key && one.value.slice(5, 10) === day,
      );
}

/** `store_credit_accounts MATCHES (balance > 0)`: one account for which all in the brackets is so. */
function creditMatches(store: Store, take: () => string): Test {
  const operator = take();
  if (operator.toUpperCase() !== "MATCHES" || take() !== "(") throw faulty(operator, operator);
  const tests: ((account: CreditAccount) => boolean)[] = [];
  for (let next = ","; next === ",";) {
    const [name, sign, wanted] = [take(), take(), literal(store, take())];
    if (name !== "balance") throw faulty(name, name, `'${name}' parameter cannot be found.`);
    tests.push(({ balance }) => compare(balance / 100, sign, wanted));
    next = take();
    if (next !== "," && next !== ")") throw faulty(next, next);
  }
  return (customer) =>
    store.tables.creditAccounts.all().some((one) => one.ownerId === customer.id && tests.every((test) => test(one)));
}

function literal(store: Store, token: string): string | number {
  if (/^['"]/.test(token)) return token.slice(1, -1);
  const ago = /^-(\d+)([dwmy])$/.exec(token);
  if (ago) {
    const days = Number(ago[1]) * ({ d: 1, w: 7, m: 30, y: 365 }[ago[2] ?? "d"] ?? 1);
    return new Date(store.now().getTime() - days * 86_400_000).toISOString().slice(0, 10);
  }
  if (token === "today") return store.now().toISOString().slice(0, 10);
  return /^-?\d+(\.\d+)?$/.test(token) ? Number(token) : token;
}

function compare(value: Value, operator: string, wanted: string | number): boolean {
  if (Array.isArray(value)) return operator === "=" && contains(value, wanted);
  if (operator === "=") return String(value).toLowerCase() === String(wanted).toLowerCase();
  if (operator === "!=") return String(value).toLowerCase() !== String(wanted).toLowerCase();
  if (value === null) return false;
  const [left, right] = typeof wanted === "number" ? [Number(value), wanted] : [String(value), wanted];
  if (operator === ">") return left > right;
  if (operator === ">=") return left >= right;
  return operator === "<" ? left < right : left <= right;
}

function contains(value: Value, wanted: string | number): boolean {
  const all = Array.isArray(value) ? value : [String(value)];
  return all.some((one) => one.toLowerCase() === String(wanted).toLowerCase());
}

function isEmpty(value: Value): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function ordersOf(store: Store, customer: Customer) {
  return store.orders.filter((order) => order.customerId === customer.id);
}

function faulty(query: string, token: string, message?: string): Refusal {
  const column = Math.max(0, query.indexOf(token)) + 1;
  return new Refusal(
    userError(["query"], `Query Line 1 Column ${column}: ${message ?? `'${token}' is unexpected.`}`, "INVALID"),
  );
}
