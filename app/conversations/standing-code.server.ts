import { codeTyped } from "#app/outcomes/codes.server.ts";
import { Conversation } from "./conversation.ts";
import { interpret } from "./interpret/interpret.ts";

type Standing = { id: string; state: unknown };

/** Of several questions that wait for a code the one goes first whose code this text is: two orders may wait at once. */
export async function whoseCodeFirst(questions: readonly Standing[], text: string): Promise<readonly Standing[]> {
  const codeIds = questions.flatMap(({ state }) => codeIdIn(state) ?? []);
  const typed = codeIds.length > 1 ? interpret(text, { awaiting: "otp" }).slots.code : undefined;
  const meant = typed && (await codeTyped(codeIds, typed));
  if (!meant) return questions;
  const isMeant = ({ state }: Standing) => codeIdIn(state) === meant;
  return [...questions.filter(isMeant), ...questions.filter((one) => !isMeant(one))];
}

function codeIdIn(stored: unknown): string | undefined {
  const state = Conversation.safeParse(stored).data;
  return state?.state === "awaiting-code" ? state.codeId : undefined;
}
