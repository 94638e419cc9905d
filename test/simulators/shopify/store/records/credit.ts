import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";

export type CreditEntry = {
  id: Gid;
  kind: "credit" | "debit";
  amount: Cents;
  balance: Cents;
  expiresAt: string | null;
  event: string;
  createdAt: string;
};

export type CreditAccount = {
  id: Gid;
  ownerId: Gid;
  currencyCode: string;
  balance: Cents;
  entries: CreditEntry[];
  updatedAt: string;
};
