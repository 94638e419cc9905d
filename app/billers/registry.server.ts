import type { Biller } from "./biller.ts";
import { httpBiller } from "./http/biller.server.ts";

/** Everybody through whom phones can be recharged and bills be paid, in the order in which they are offered. */
export const billers: readonly Biller[] = [httpBiller];

export const findBiller = (key: string | undefined): Biller | undefined => billers.find((biller) => biller.key === key);
