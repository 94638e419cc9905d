import { z } from "zod";

const kinds = ["Order", "DraftOrder", "Customer", "AbandonedCheckout"] as const;

/** A page of Shopify's admin that is about one person, by the gid of what it shows. */
export type AdminPage = { id: string; kind: (typeof kinds)[number] };

export const AdminPage = z
  .string("Say what it is about")
  .regex(new RegExp(`^gid://shopify/(${kinds.join("|")})/\\d{1,20}$`), "There are no texts about this")
  .transform((id): AdminPage => ({ id, kind: kinds.find((kind) => id.includes(`/${kind}/`))! }));

/** Of a customer's page, and of an order's: what is written beside an order is about that order. */
export const isAboutOrder = ({ kind }: AdminPage) => kind === "Order" || kind === "DraftOrder";
