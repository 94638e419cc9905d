import { createHash } from "node:crypto";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Metafield } from "../store/records/shop.ts";
import type { Store } from "../store/store.ts";

export type MetafieldInput = {
  namespace?: string | null;
  key?: string | null;
  type?: string | null;
  value?: string | null;
};
type SetInput = MetafieldInput & { ownerId: string; key: string; value: string; compareDigest?: string | null };

/** metafieldsSet: all or nothing. */
export function setMetafields(store: Store, inputs: SetInput[]): Metafield[] {
  if (inputs.length > 25)
    throw refusal(["metafields"], "Exceeded the maximum metafields input limit of 25.", "LESS_THAN_OR_EQUAL_TO");
  const checked = inputs.map((input, index) => checkedInput(store, input, ["metafields", String(index)]));
  return checked.map(({ before, next }) =>
    store.tables.metafields.put(before ? Object.assign(before, next, { id: before.id }) : next),
  );
}

export function writeMetafields(store: Store, ownerId: string, inputs: MetafieldInput[]): void {
  setMetafields(
    store,
    inputs.map((input) => ({ ...input, ownerId, key: input.key ?? "", value: input.value ?? "" })),
  );
}

function checkedInput(store: Store, input: SetInput, path: string[]) {
  const [namespace, key] = fullKey(input.namespace ?? null, input.key);
  const before = store.tables.metafields.find(
    (one) => one.ownerId === input.ownerId && one.namespace === namespace && one.key === key,
  );
  const definition = store.tables.metafieldDefinitions.find((one) => one.namespace === namespace && one.key === key);
  const type = input.type ?? definition?.type ?? before?.type;
  if (!type) throw refusal([...path, "type"], "Type can't be blank", "BLANK");
  if (definition && definition.type !== type) {
    throw refusal(
      [...path, "type"],
      `Type must be consistent with the definition's type: '${definition.type}'.`,
      "INVALID_TYPE",
    );
  }
  if (input.value === "") throw refusal([...path, "value"], "Value can't be blank.", "BLANK");
  checkValue(type, input.value, path);
  if (input.compareDigest !== undefined && input.compareDigest !== (before ? digestOf(before) : null)) {
    const message =
      "The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.";
    throw refusal(path, message, "STALE_OBJECT");
  }
  const now = store.time();
  const id = before?.id ?? store.id("Metafield");
  const next: Metafield = {
    id,
    ownerId: input.ownerId,
    namespace,
    key,
    type,
    value: input.value,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  return { before, next };
}

function checkValue(type: string, value: string, path: string[]): void {
  const field = [...path, "value"];
  if (type === "number_integer" && !/^-?\d+$/.test(value))
    throw refusal(field, "Value must be an integer.", "INVALID_VALUE");
  if (type === "boolean" && !/^(true|false)$/.test(value))
    throw refusal(field, "Value must be true or false.", "INVALID_VALUE");
  if (type === "date" && !/^\d{4}-\d\d-\d\d$/.test(value)) {
    throw refusal(field, "Value must be in “YYYY-MM-DD” format. For example: 2022-06-01", "INVALID_VALUE");
  }
  if (isText(type) || type === "number_integer" || type === "boolean") return;
  try {
    JSON.parse(value);
  } catch {
    throw refusal(field, "Value is invalid JSON.", "INVALID_VALUE");
  }
}

function refusal(field: string[], message: string, code: string): Refusal {
  return new Refusal(userError(field, message, code));
}

/** "custom.birthday" may be written in the key alone; without a namespace the app's own one is meant. */
export function fullKey(namespace: string | null, key: string): [string, string] {
  if (namespace) return [ownNamespace(namespace), key];
  const dot = key.indexOf(".");
  return dot > 0 ? [key.slice(0, dot), key.slice(dot + 1)] : [ownNamespace("$app"), key];
}

/** The app's reserved namespace, `$app:x`, is stored under the app's id. */
function ownNamespace(namespace: string): string {
  return namespace.startsWith("$app") ? namespace.replace(/^\$app:?/, "app--1--").replace(/--$/, "") : namespace;
}

export function digestOf(metafield: Metafield): string {
  return createHash("sha256").update(`${metafield.type}:${metafield.value}`).digest("hex");
}

export function isText(type: string): boolean {
  return !/^(json|number_integer|number_decimal|boolean|list\.|dimension|volume|weight|rating|money|rich_text)/.test(
    type,
  );
}
