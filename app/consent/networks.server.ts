import { findGateway } from "#app/gateways/find.server.ts";
import { SendError, type Gateway, type GatewayAccount, type ToldConsent } from "#app/gateways/gateway.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { accountOfNumber, numbersOfShop } from "#app/numbers/accounts.server.ts";

/** A number of a shop's whose network keeps a list of opt-outs. */
export type ListedNumber = { account: GatewayAccount; consents: NonNullable<Gateway["consents"]> };

export async function listedNumbers(shopId: string): Promise<ListedNumber[]> {
  const listed: ListedNumber[] = [];
  for (const { gateway, number } of await numbersOfShop(shopId)) {
    const consents = findGateway(gateway)?.consents;
    const account = consents && (await accountOfNumber(shopId, gateway, number));
    if (account) listed.push({ account, consents });
  }
  return listed;
}

/** Tells every network of a shop's; returns of how many people one would not take it. Throws SendError where trying again may help. */
export async function tellNetworks(numbers: readonly ListedNumber[], words: readonly ToldConsent[]): Promise<number> {
  const refused = new Set<PhoneNumber>();
  if (words.length > 0)
    for (const { account, consents } of numbers)
      for (const phone of await tell(account, consents, words)) refused.add(phone);
  return refused.size;
}

/** A network that does not let us is no reason not to tell the others. */
async function tell(account: GatewayAccount, { tell: say }: ListedNumber["consents"], words: readonly ToldConsent[]) {
  try {
    return await say(account, words);
  } catch (error) {
    if (!(error instanceof SendError) || error.retryable || error.uncertain) throw error;
    log.warn({ account: account.id, why: error.merchantMessage }, "a network takes no word on consent");
    return words.map(({ phone }) => phone);
  }
}

/** A network lets nothing of ours through to them: it told us, or refused a text. */
export const noteBlocked = (tx: Tx, { id, shopId }: { id: string; shopId: string }, at: Date) =>
  tx.contact.updateMany({ where: { id, shopId, blockedAt: null }, data: { blockedAt: at } });

/**
 * Has the networks let a text through to somebody whom they block: a START is answered, and so is HELP to somebody opted out. Who is
 * still opted out is told to them anew with the next comparison. Throws SendError where trying again may help.
 */
export async function liftBlock(contact: { id: string; shopId: string; phone: string; blockedAt: Date | null }) {
  if (!contact.blockedAt) return;
  const words = [{ phone: contact.phone as PhoneNumber, change: "opt-in" as const }];
  await tellNetworks(await listedNumbers(contact.shopId), words);
  await db.contact.updateMany({ where: { id: contact.id, shopId: contact.shopId }, data: { blockedAt: null } });
}
