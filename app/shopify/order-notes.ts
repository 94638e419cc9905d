import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import { addTags, readOrderNote, removeTags, updateOrder } from "./operations.ts";

/** Puts tags on an order, customer or product, beside those it has. Safe to repeat. */
export async function putTags(admin: AdminRequest, id: string, tags: string[]): Promise<Change<string>> {
  const { tagsAdd: payload } = await admin(addTags, { id, tags });
  return changeOf(payload, payload?.node?.id);
}

/** Takes tags off again. Safe to repeat. */
export async function takeTags(admin: AdminRequest, id: string, tags: string[]): Promise<Change<string>> {
  const { tagsRemove: payload } = await admin(removeTags, { id, tags });
  return changeOf(payload, payload?.node?.id);
}

/** As much as Shopify keeps of one, in characters. */
const longestNote = 5_000;

/** Adds a line to an order's note. Safe to repeat with the same line. */
export async function addToNote(admin: AdminRequest, orderId: string, line: string): Promise<Change<string>> {
  const { order } = await admin(readOrderNote, { id: orderId });
  const note = order?.note ?? "";
  if (note.split("\n").includes(line)) return { done: orderId };
  const longer = note ? `${note}\n${line}` : line;
  if (longer.length > longestNote) return { refused: [{ message: "The order's note is full" }] };
  const { orderUpdate: payload } = await admin(updateOrder, { input: { id: orderId, note: longer } });
  return changeOf(payload, payload?.order?.id);
}
