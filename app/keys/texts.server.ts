import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, isDuplicate } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { judged } from "#app/messages/judged.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { commit } from "#app/outcomes/commit.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { findCustomersByNumber } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { NewText } from "./request.ts";
import { keysSpeaker } from "./speaker.ts";

/** A text of another system's, as it is told of: what became of it, and why. */
export type ToldText = {
  id: string;
  to: string;
  text: string;
  kind: string;
  status: string;
  /** What the send gate said: `send`, or the rule that refused or holds it; null until it was asked. */
  verdict: string | null;
  reason: string | null;
  errorCode: string | null;
  parts: number;
  createdAt: Date;
  deliveredAt: Date | null;
};

export type Sent =
  { is: "new" | "known"; text: ToldText } | { is: "another" } | { is: "no-number" } | { is: "not-available" };

/** By which way another system asks. The keys of one way say nothing in another. */
export type Way = "api" | "flow";

const causeOf = (way: Way, key: string) => `${way}:${key}`;
/** Tells two requests apart that go by one key. */
const ruleOf = (way: Way, wanted: NewText) =>
  `${way}.${sha256(JSON.stringify([wanted.to, wanted.text, wanted.kind])).slice(0, 16)}`;

/** Has a text sent, once for each key, by the way that all texts go: what it owes is added, and the send gate is asked. */
export async function sendFor(shop: Shop, wanted: NewText, key: string, way: Way = "api"): Promise<Sent> {
  const named = { cause: causeOf(way, key), rule: ruleOf(way, wanted) };
  const known = await textNamed(shop.id, named);
  if (known) return known;
  const [from] = await numbersOfShop(shop.id);
  if (!from) return { is: "no-number" };
  const customers = await customersWith(shop, wanted.to);
  if (!customers) return { is: "not-available" };
  try {
    const id = await db.$transaction(async (tx) => {
      const contact = await noteCustomers(tx, { shopId: shop.id, phone: wanted.to }, customers, { current: true });
      const occasion = {
        ...{ shop, contact, from, speaker: keysSpeaker, kind: wanted.kind, ...named },
        language: spokenTo(shop, contact.language, contact.locale),
        occurredAt: now(),
      };
      const [queued] = await commit(tx, occasion, {
        texts: [{ key: "said", values: { text: wanted.text } }],
        ended: "sent for another system",
      });
      return queued;
    });
    if (id) return { is: "new", text: told(await judged(shop.id, id)) };
  } catch (error) {
    // Another request with this key was a moment quicker.
    if (!isDuplicate(error)) throw error;
  }
  return (await textNamed(shop.id, named)) ?? { is: "another" };
}

/** What Shopify will never show the app is left out: the gate then knows less, and is stricter. Undefined while it cannot be asked. */
async function customersWith(shop: Shop, phone: PhoneNumber) {
  try {
    return await findCustomersByNumber(adminFor(shop.domain), phone);
  } catch (error) {
    if (!(error instanceof ShopifyError)) throw error;
    return error.retryable ? undefined : [];
  }
}

async function textNamed(shopId: string, { cause, rule }: { cause: string; rule: string }): Promise<Sent | undefined> {
  const row = await db.message.findUnique({ where: { shopId_cause: { shopId, cause } } });
  if (!row) return undefined;
  return row.rule === rule ? { is: "known", text: told(row) } : { is: "another" };
}

/** A text that another system of this shop's had sent. */
export async function findSentFor(shopId: string, id: string): Promise<ToldText | undefined> {
  const row = await db.message.findFirst({ where: { id, shopId, cause: { startsWith: causeOf("api", "") } } });
  return row ? told(row) : undefined;
}

type Row = Omit<ToldText, "to"> & { phone: string };

const told = (row: Row): ToldText => ({
  ...{ id: row.id, to: row.phone, text: row.text, kind: row.kind, status: row.status, verdict: row.verdict },
  ...{ reason: row.reason, errorCode: row.errorCode, parts: row.parts },
  ...{ createdAt: row.createdAt, deliveredAt: row.deliveredAt },
});
