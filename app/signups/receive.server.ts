import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { takeFrom, type Budget } from "./budget.server.ts";
import { countriesOf, readTyped } from "./country.ts";
import { sealFacts } from "./facts.server.ts";
import { visitorOf, type Answer, type Circumstances, type Form } from "./sign-up.ts";
import { wordingShown } from "./tell-theme.server.ts";

/** In any hour. A shop's counter or an office has one address; nobody mistypes one number so often. */
const perVisitor = 10;
const perNumber = 3;

type Taken = { phone: PhoneNumber; wording: string; circumstances: Circumstances };

/**
 * Takes a form that somebody sent from the storefront. What is known of the number is not looked at here, so that neither the answer nor
 * how long it takes tells a stranger anything: a job goes on with it.
 */
export async function receiveSignUp(
  { shop, hasNumber }: { shop: Shop; hasNumber: boolean },
  form: Form,
  circumstances: Circumstances,
): Promise<Answer> {
  if (form.website) return "asked";
  if (!shop.settings.storefront.form || !hasNumber) return "closed";
  if (form.consent !== "yes") return "consent";
  const { phone, problem } = readTyped(form.phone, form.country, countriesOf(shop));
  if (problem) return problem;
  if ((await wordingShown(shop.id, form.wording)) === undefined) return "changed";
  const over = await keep(shop, { phone, wording: form.wording, circumstances });
  if (!over) return "asked";
  log.warn({ shop: shop.domain, budget: over.split(":")[0] }, "a sign-up from the storefront was one too many");
  return over.startsWith("number:") ? "asked" : "busy";
}

class UsedUp extends Error {
  readonly key: string;
  constructor({ key }: Budget) {
    super(key);
    this.key = key;
  }
}

/** Keeps it and has its owner asked, where all budgets allow it; else answers which one does not, and keeps nothing. */
async function keep(shop: Shop, { phone, wording, circumstances }: Taken): Promise<string | undefined> {
  const [id, at, phoneHash] = [newId(), now(), hashOf("phone", phone)];
  try {
    await db.$transaction(async (tx) => {
      const over = await takeFrom(tx, shop.id, budgetsOf(shop, phoneHash, circumstances.ip), at);
      if (over) throw new UsedUp(over);
      const facts = sealFacts(id, { phone, ...circumstances });
      await tx.signUp.create({
        data: { id, shopId: shop.id, phoneHash, facts, wordingHash: wording, createdAt: at },
      });
      await enqueue(tx, "ask-to-confirm", { signUpId: id });
    });
    return undefined;
  } catch (error) {
    if (error instanceof UsedUp) return error.key;
    throw error;
  }
}

/** The shop's own comes last: who is refused for themselves takes nothing from the others. */
const budgetsOf = ({ settings }: Shop, phoneHash: string, ip: string | null): Budget[] => [
  ...(ip ? [{ key: `visitor:${hashOf("visitor", visitorOf(ip))}`, most: perVisitor }] : []),
  { key: `number:${phoneHash}`, most: perNumber },
  { key: "shop", most: settings.storefront.perHour },
];
