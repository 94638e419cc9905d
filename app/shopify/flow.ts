import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import { tellFlow } from "./operations.ts";

/** What a trigger tells, by the keys of its fields; customers and orders by the last part of their ids. */
export type FlowPayload = Record<string, string | number>;

/** Sets off every workflow of a shop's that begins with this trigger. Refused where the trigger has other fields, or is not there. */
export async function setOffWorkflows(
  admin: AdminRequest,
  { handle, payload }: { handle: string; payload: FlowPayload },
): Promise<Change<true>> {
  const { flowTriggerReceive: answer } = await admin(tellFlow, { handle, payload });
  return changeOf(answer, answer && true);
}
