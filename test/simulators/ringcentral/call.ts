import type { z } from "zod";
import type { AccountSeed } from "./accounts.ts";
import { invalidParameter, refuse } from "./refusals.ts";
import type { World } from "./world.ts";

/** One request, as it was read. */
export type Knock = {
  world: World;
  method: string;
  url: URL;
  /** Path parameters, by the names of the route. */
  params: Record<string, string>;
  header(name: string): string | undefined;
  body: string;
  form: URLSearchParams;
};

/** A request whose token speaks for an account. */
export type Call = Knock & { account: AccountSeed };

declare global {
  interface JSON {
    rawJSON(text: string): unknown;
  }
}

/** An id that is to stand as a number in the JSON, whole, however long it is. */
export const int64 = (id: string): unknown => JSON.rawJSON(id);

/** The body, if it is a JSON object of this shape. What is missing or wrong is refused by its name. */
export function jsonOf<Shape>(call: Knock, shape: z.ZodType<Shape>): Shape {
  if (!call.header("content-type")?.includes("json"))
    throw refuse(415, "CMN-110", "Unsupported Media Type", {}, "UnsupportedMediaType");
  const read = shape.safeParse(parse(call.body));
  if (read.success) return read.data;
  const names = read.error.issues[0]?.path.filter((step) => typeof step === "string") ?? [];
  if (names.length === 0) throw refuse(400, "CMN-100", "Parameter [body] is invalid", {}, "InvalidContent");
  throw invalidParameter("CMN-101", names.join("."));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a resource of the caller's own extension lives. */
export const extensionUri = (call: Call): string =>
  `${call.world.url}/restapi/v1.0/account/${call.account.accountId}/extension/${call.account.extensionId}`;

/** Pages and the links between them, for lists that count. */
export function paged<Item>(call: Call, uri: string, items: Item[]) {
  const page = Math.max(1, Number(call.url.searchParams.get("page") ?? 1));
  const perPage = Math.min(1000, Math.max(1, Number(call.url.searchParams.get("perPage") ?? 100)));
  const records = items.slice((page - 1) * perPage, page * perPage);
  const totalPages = Math.max(1, Math.ceil(items.length / perPage));
  const at = (number: number) => ({ uri: `${uri}?page=${number}&perPage=${perPage}` });
  const start = (page - 1) * perPage;
  return {
    records,
    paging: {
      page,
      perPage,
      ...(records.length > 0 && { pageStart: start, pageEnd: start + records.length - 1 }),
      totalPages,
      totalElements: items.length,
    },
    navigation: {
      firstPage: at(1),
      ...(page > 1 && { previousPage: at(page - 1) }),
      ...(page < totalPages && { nextPage: at(page + 1) }),
      lastPage: at(totalPages),
    },
  };
}
