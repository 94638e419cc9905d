import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import { readBookingAnswers, saveBookingAnswers } from "./operations.ts";

type Answer = { key: string; value: string | null };

/**
 * What was answered when it was booked stands on the lines that an order had then. After a move those are gone, so the answers are
 * kept on the order, with what changed; its other attributes stay. Safe to repeat.
 */
export async function keepAnswers(
  admin: AdminRequest,
  orderId: string,
  changed: Record<string, string>,
): Promise<Change<string>> {
  const { order } = await admin(readBookingAnswers, { orderId });
  const before = order?.lineItems.nodes.find(({ customAttributes }) => customAttributes.length > 0)?.customAttributes;
  const answers = new Map([...valuesOf(before), ...valuesOf(order?.customAttributes), ...Object.entries(changed)]);
  const { orderUpdate: payload } = await admin(saveBookingAnswers, {
    orderId,
    answers: Array.from(answers, ([key, value]) => ({ key, value })),
  });
  return changeOf(payload, payload?.order?.id);
}

const valuesOf = (answers: readonly Answer[] | undefined) =>
  (answers ?? []).map(({ key, value }): [string, string] => [key, value ?? ""]);
