import { changeOf, refusals, type AdminRequest, type Change, type Money, type UserError } from "./admin.ts";
import {
  addEditedVariant,
  beginOrderEdit,
  commitOrderEdit,
  setEditedQuantity,
  type BeginOrderEditData,
} from "./operations.ts";

/** How many of a line there shall be (0 takes it out), or a new line. */
export type EditStep =
  | { lineId: string; variantId: string | null; quantity: number }
  | { lineId?: undefined; variantId: string; quantity: number };

/** An edit that is worked out and not yet made: the order is as it was until `commitEdit`. */
export type StagedEdit = { id: string; total: Money };

/** Works out what an order would come to. Changes nothing, so it may be repeated and left alone. */
export async function stageEdit(
  admin: AdminRequest,
  orderId: string,
  steps: readonly EditStep[],
): Promise<Change<StagedEdit>> {
  const { orderEditBegin: begun } = await admin(beginOrderEdit, { orderId });
  if (!begun?.calculatedOrder) return { refused: reasonsOf(begun) };
  const { id } = begun.calculatedOrder;
  let total = begun.calculatedOrder.totalPriceSet.presentmentMoney;
  for (const step of steps) {
    const payload = await take(admin, id, step, begun.calculatedOrder.lineItems.nodes);
    if (!payload?.calculatedOrder) return { refused: reasonsOf(payload) };
    total = payload.calculatedOrder.totalPriceSet.presentmentMoney;
  }
  return { done: { id, total } };
}

/** Makes a staged edit real. Not safe to repeat: where the answer never came, look at the order first. */
export async function commitEdit(
  admin: AdminRequest,
  { id, staffNote }: { id: string; staffNote: string },
): Promise<Change<string>> {
  const { orderEditCommit: payload } = await admin(commitOrderEdit, { id, staffNote });
  return changeOf(payload, payload?.order?.id);
}

type EditedLine = NonNullable<
  NonNullable<BeginOrderEditData["orderEditBegin"]>["calculatedOrder"]
>["lineItems"]["nodes"][number];

async function take(admin: AdminRequest, id: string, step: EditStep, lines: readonly EditedLine[]) {
  const { variantId, quantity } = step;
  if (step.lineId === undefined)
    return (await admin(addEditedVariant, { id, variantId: step.variantId, quantity })).orderEditAddVariant;
  const line =
    lines.find((one) => numberOf(one.id) === numberOf(step.lineId)) ??
    lines.find(({ variant }) => variant !== null && variant.id === variantId);
  if (!line) return { calculatedOrder: null, userErrors: [{ field: ["lineItemId"], message: "Line item is gone" }] };
  return (await admin(setEditedQuantity, { id, lineItemId: line.id, quantity })).orderEditSetQuantity;
}

/** A line of an edit has the number of the order's line that it stands for. */
const numberOf = (id: string) => id.slice(id.lastIndexOf("/") + 1);

function reasonsOf(payload: { userErrors: UserError[] } | null): UserError[] {
  const refused = refusals(payload);
  return refused.length > 0 ? refused : [{ message: "Shopify gave no reason" }];
}
