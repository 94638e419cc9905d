import type { ProductFields, VariantFields } from "#app/shopify/operations.ts";
import { toStoredProduct } from "./from-admin.ts";
import type { StoredProduct } from "./stored-product.ts";

type Line = ProductFields | (VariantFields & { __parentId: string });

/**
 * The products in the lines of a bulk query's result (JSONL): one a line, each followed by its variants, which name it.
 * Holds one product at a time. Throws where a variant follows another product than its own.
 */
export async function* productsIn(lines: AsyncIterable<string>): AsyncGenerator<StoredProduct> {
  let product: ProductFields | undefined;
  let variants: VariantFields[] = [];
  for await (const text of lines) {
    if (text.trim() === "") continue;
    const line = JSON.parse(text) as Line;
    if ("__parentId" in line) {
      if (line.__parentId !== product?.id) throw new Error("The products' list is not grouped: a variant stands alone");
      variants.push(line);
      continue;
    }
    if (product) yield toStoredProduct(product, variants);
    product = line;
    variants = [];
  }
  if (product) yield toStoredProduct(product, variants);
}

/** Splits a stream of text into its lines. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Gathers what comes one by one into arrays of at most `size`. */
export async function* inBatches<Value>(values: AsyncIterable<Value>, size: number): AsyncGenerator<Value[]> {
  let batch: Value[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
