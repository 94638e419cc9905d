import type { Contact } from "#app/contacts/contact.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";

export type WishKind = "back-in-stock" | "price-drop";

/** What somebody asked to be told of, once. */
export type Wish = {
  id: string;
  kind: WishKind;
  productId: string;
  variantId: string;
  /** As it was called when they asked. */
  title: string;
  /** What it cost when they asked. */
  price: string;
  currency: string;
  askedAt: Date;
};

export type NewWish = Omit<Wish, "id" | "askedAt">;

/** Whose wish has come true, and how the item stands now. */
export type Granted = {
  wish: Wish;
  item: CatalogueItem;
  /** What to text after BUY to get just this. */
  buy: string;
  contact: Contact;
};

/** Of what something was heard: a product, or what is counted as one kind of stock. */
export type Goods = { productId: string } | { inventoryItemId: string };
