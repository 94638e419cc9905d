import type { NetworkConsent, ToldConsent } from "#app/gateways/gateway.ts";
import { SendError } from "#app/gateways/gateway.ts";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import type { Shop } from "#app/shops/shop.ts";
import { beginCheck, endCheck, noteProgress, sum, type Check, type Found } from "./checks.server.ts";
import { compareWithNetwork } from "./compare.ts";
import { recordConsent } from "./ledger.server.ts";
import { askForMirror } from "./mirror.server.ts";
import { listedNumbers, noteBlocked, tellNetworks, type ListedNumber } from "./networks.server.ts";

const contactsAtOnce = 500;
/** Never: a number that was not compared yet is told of everybody. */
const never = new Date(0);

/**
 * Compares a shop's ledger with the networks' lists of who may not be texted on its numbers, both ways: so that nobody else who sends
 * on such a number texts somebody who said STOP to us, nor we somebody who said it to them. Safe to repeat, and goes on where it was
 * interrupted. Throws SendError where trying again may help.
 */
export async function compareWithNetworks(shop: Shop): Promise<Found[]> {
  const compared: { number: ListedNumber; check: Check; found: Found }[] = [];
  for (const number of await listedNumbers(shop.id)) {
    const check = await beginCheck(shop.id, number.account.id, never);
    compared.push({ number, check, found: await readList(shop, number, check) });
  }
  const open = compared.filter(({ found }) => !found.problem);
  const told = await tellOptOuts(shop, open);
  for (const one of open) one.found = sum(one.found, told);
  for (const { check, found } of compared) await endCheck(check, found);
  return compared.map(({ found }) => found);
}

/** What a network keeps, page by page. One that does not show its list is named as a problem, once for all. */
async function readList(shop: Shop, number: ListedNumber, check: Check): Promise<Found> {
  let { cursor: after, found } = check;
  try {
    do {
      const page = await number.consents.list(number.account, after);
      found = await takePage(shop, { number, check }, page, found);
      after = page.next;
    } while (after);
  } catch (error) {
    if (!(error instanceof SendError) || error.retryable || error.uncertain) throw error;
    return { ...found, problem: error.merchantMessage };
  }
  return found;
}

type Page = { consents: NetworkConsent[]; next: string | undefined };

async function takePage(
  shop: Shop,
  { number, check }: { number: ListedNumber; check: Check },
  page: Page,
  found: Found,
) {
  const phones = page.consents.map(({ phone }) => phone);
  const contacts = await db.contact.findMany({ where: { shopId: shop.id, phone: { in: phones } } });
  const ofPhone = new Map<string, (typeof contacts)[number]>(contacts.map((contact) => [contact.phone, contact]));
  const unknown = { ledgerConsent: null, ledgerConsentAt: null };
  const due = (outcome: string) =>
    page.consents.filter((one) => compareWithNetwork(ofPhone.get(one.phone) ?? unknown, one) === outcome);
  const [followed, untold] = [due("follow"), due("tell")];
  for (const one of followed) await follow(shop, one);
  const back = untold.filter(({ change }) => change === "opt-out").map(({ phone }) => phone);
  const refused = await tellNetworks(
    [number],
    back.map((phone) => ({ phone, change: "opt-in" as const })),
  );
  // Opt-outs are told with the others that no network was told of.
  const out = untold.filter(({ change }) => change === "opt-in").map(({ phone }) => phone);
  const more = { compared: page.consents.length, followed: followed.length, told: back.length - refused, refused };
  const next = sum(found, more);
  await db.$transaction(async (tx) => {
    await tx.contact.updateMany({ where: { shopId: shop.id, phone: { in: out } }, data: { blockedAt: null } });
    await noteProgress(tx, check, page.next, next);
  });
  return next;
}

/** Somebody told the network what never reached us. */
async function follow({ id: shopId }: Shop, { phone, change, at, source }: NetworkConsent) {
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shopId, phone);
    const decision = { change, method: "network", rule: `network.${source.toLowerCase()}` } as const;
    const occurredAt = at.getTime() > 0 ? at : now();
    const evidence = { foundBy: "nightly comparison with the network" };
    const changed = await recordConsent(tx, contact, decision, { occurredAt, evidence });
    if (change === "opt-out") await noteBlocked(tx, contact, now());
    if (changed) await askForMirror(tx, contact);
  });
}

/** Who said STOP to us and stands on no network's list yet; all of them where a number is new. */
async function tellOptOuts({ id: shopId }: Shop, open: readonly { number: ListedNumber; check: Check }[]) {
  const found = { told: 0, refused: 0 };
  if (open.length === 0) return found;
  const numbers = open.map(({ number }) => number);
  const isNew = open.some(({ check }) => check.upTo.getTime() === never.getTime());
  const begunAt = new Date(Math.min(...open.map(({ check }) => check.startedAt.getTime())));
  // Of whom it was noted in a comparison that was interrupted nobody knows whether it was told.
  const untold = { OR: [{ blockedAt: null }, { blockedAt: { gte: begunAt } }] };
  for (let after = ""; ;) {
    const contacts = await db.contact.findMany({
      where: { shopId, ledgerConsent: "opt-out", ...(!isNew && untold), ...(after && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: contactsAtOnce,
      select: { id: true, phone: true },
    });
    const refused = await block(shopId, numbers, contacts);
    found.told += contacts.length - refused;
    found.refused += refused;
    const last = contacts.at(-1);
    if (!last || contacts.length < contactsAtOnce) return found;
    after = last.id;
  }
}

/** Noted before it is told: whoever says START from then on has it lifted with the answer. */
async function block(shopId: string, numbers: readonly ListedNumber[], contacts: { id: string; phone: string }[]) {
  const these = { shopId, id: { in: contacts.map(({ id }) => id) } };
  await db.contact.updateMany({ where: { ...these, ledgerConsent: "opt-out" }, data: { blockedAt: now() } });
  const word = (change: ToldConsent["change"]) => (contact: { phone: string }) => ({
    phone: contact.phone as PhoneNumber,
    change,
  });
  const refused = await tellNetworks(numbers, contacts.map(word("opt-out")));
  // Their START may have overtaken what we told.
  const back = await db.contact.findMany({ where: { ...these, ledgerConsent: "opt-in" }, select: { phone: true } });
  await tellNetworks(numbers, back.map(word("opt-in")));
  return refused;
}
