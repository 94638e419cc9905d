import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";

export type GiftCard = {
  id: Gid;
  /** In capitals, without spaces. Shopify shows its last four characters only. */
  code: string;
  initialValue: Cents;
  balance: Cents;
  customerId: Gid | null;
  note: string | null;
  expiresOn: string | null;
  createdAt: string;
  updatedAt: string;
};
