import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";

export type Stock = { available: number; committed: number; reserved: number; updatedAt: string };

export type Variant = {
  id: Gid;
  productId: Gid;
  inventoryItemId: Gid;
  title: string;
  sku: string | null;
  barcode: string | null;
  price: Cents;
  compareAtPrice: Cents | null;
  position: number;
  inventoryPolicy: "DENY" | "CONTINUE";
  tracked: boolean;
  requiresShipping: boolean;
  taxable: boolean;
  grams: number;
  selectedOptions: { name: string; value: string }[];
  stock: Record<Gid, Stock>;
  createdAt: string;
  updatedAt: string;
};

export type Product = {
  id: Gid;
  title: string;
  handle: string;
  descriptionHtml: string;
  vendor: string;
  productType: string;
  status: "ACTIVE" | "DRAFT" | "ARCHIVED" | "UNLISTED";
  tags: string[];
  options: { id: Gid; name: string; values: string[] }[];
  variantIds: Gid[];
  imageUrl: string | null;
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
};
