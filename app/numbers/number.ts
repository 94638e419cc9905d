import type { PhoneNumber } from "#app/lib/phone-number.ts";

/** A number of the merchant's at an SMS network, without its secrets. */
export type ConnectedNumber = {
  id: string;
  shopId: string;
  gateway: string;
  number: PhoneNumber;
  label: string;
  /** What keeps it from working, in the merchant's words, since `problemAt`. */
  problem: string | null;
  problemAt: Date | null;
  /** The network answers a STOP by itself, so that we must not. */
  confirmsOptOuts: boolean;
  connectedAt: Date;
  checkedAt: Date | null;
};
