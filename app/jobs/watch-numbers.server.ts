import { goRound } from "#app/numbers/rounds.server.ts";

/** Every two minutes: a lost webhook, or a lost text, is found within minutes. */
export const watchNumbers = () => goRound();
