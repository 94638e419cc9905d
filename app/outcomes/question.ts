/** What a text that nobody had asked for waits to hear: one of its numbered lines, a mark from 1 to 5, a yes, or a code. */
export type Question =
  | { awaiting: "choice"; options: readonly unknown[] }
  | { awaiting: "answer"; field: "rating" | "confirm"; draft: unknown }
  | { awaiting: "code"; offer: unknown };

/** The question as a conversation keeps what it waits for. Plain JSON: what is stored and what a code is bound to are the same to the letter. */
export function stateOf(command: string, question: Question, until: Date, codeId?: string): object {
  const about = { command, expiresAt: until };
  return JSON.parse(JSON.stringify({ ...waitingFor(question, codeId), ...about })) as object;
}

function waitingFor(question: Question, codeId: string | undefined) {
  switch (question.awaiting) {
    case "choice":
      return { state: "awaiting-choice", options: question.options };
    case "answer":
      return { state: "awaiting-answer", field: question.field, draft: question.draft };
    case "code":
      return { state: "awaiting-code", offer: question.offer, codeId };
  }
}
