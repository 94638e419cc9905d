import { numericId } from "../gid.ts";
import { cents } from "../money.ts";
import { addWare, declareBooking, type Ware } from "../seed/stock-up.ts";
import type { Store } from "../store/store.ts";
import { adjustStock, availableOf } from "../trade/inventory.ts";
import { productPayload } from "../webhooks/payloads/product.ts";
import type { Act } from "./act.ts";

export function catalogueActions(store: Store, act: Act) {
  const tell = (productId: string) => {
    const product = store.tables.products.get(productId);
    if (!product) throw new Error(`no product ${productId}`);
    product.updatedAt = store.time();
    store.tables.products.put(product);
    store.emit("products/update", productPayload(store, product));
  };
  return {
    setStock: (sku: string, pieces: number) =>
      act(() => {
        const variant = store.variant(sku);
        adjustStock(store, variant, { available: pieces - availableOf(variant) });
      }),
    setPrice: (sku: string, price: string | number, compareAt?: string | number | null) =>
      act(() => {
        const variant = store.variant(sku);
        variant.price = cents(price);
        if (compareAt !== undefined) variant.compareAtPrice = compareAt === null ? null : cents(compareAt);
        variant.updatedAt = store.time();
        store.tables.variants.put(variant);
        tell(variant.productId);
      }),
    addProduct: (ware: Ware) =>
      act(() => {
        const product = addWare(store, ware);
        Object.assign(product, { createdAt: store.time(), updatedAt: store.time() });
        store.emit("products/create", productPayload(store, product));
        return product;
      }),
    setProduct: (
      title: string,
      change: { title?: string; status?: "ACTIVE" | "DRAFT" | "ARCHIVED"; tags?: string[] },
    ) =>
      act(() => {
        const product = store.tables.products.find((one) => one.title === title || one.id === title);
        if (!product) throw new Error(`no product ${title}`);
        Object.assign(product, change);
        tell(product.id);
        return product;
      }),
    /** Fills in the app's metafield on the product's page, or empties it. */
    setBooking: (title: string, booking: object | null) =>
      act(() => {
        const product = store.tables.products.find((one) => one.title === title || one.id === title);
        if (!product) throw new Error(`no product ${title}`);
        if (booking) declareBooking(store, product.id, booking);
        else
          for (const one of store.tables.metafields.all())
            if (one.ownerId === product.id && one.key === "booking") store.tables.metafields.delete(one.id);
        tell(product.id);
      }),
    deleteProduct: (title: string) =>
      act(() => {
        const product = store.tables.products.find((one) => one.title === title || one.id === title);
        if (!product) throw new Error(`no product ${title}`);
        for (const id of product.variantIds) store.tables.variants.delete(id);
        store.tables.products.delete(product.id);
        store.emit("products/delete", { id: numericId(product.id) });
      }),
  };
}
