import { print } from "graphql";
import { legacyId } from "../gid.ts";
import { asJsonl, bulkObstacle, unpaged } from "../graphql/bulk.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots, TypeFields } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import type { BulkOperation } from "../store/records/shop.ts";

/** As many may run at once for one app in one shop since 2026-01. */
const most = 5;
const running = (one: BulkOperation) =>
  one.status === "CREATED" || one.status === "RUNNING" || one.status === "CANCELING";

export const bulkQueries: Roots = {
  bulkOperation: ({ id }: { id: string }, { store }) => store.tables.bulkOperations.get(id),
  bulkOperations: (args: PageArgs, context) => connection(context.store.tables.bulkOperations.all(), args, context),
  currentBulkOperation: ({ type }: { type: string }, { store }) =>
    type === "QUERY" ? (store.tables.bulkOperations.all().at(-1) ?? null) : null,
};

export const bulkMutations: Roots = {
  bulkOperationRunQuery: ({ query }: { query: string }, context) =>
    refusing(
      () => {
        const busy = context.store.tables.bulkOperations.all().filter(running);
        if (busy.length >= most) {
          const ids = busy.map((one) => one.id).join(", ");
          const message = `A bulk query operation for this app and shop is already in progress: ${ids}.`;
          throw new Refusal(userError(null, message, "OPERATION_IN_PROGRESS"));
        }
        const obstacle = bulkObstacle(query);
        if (obstacle) throw new Refusal(userError(["query"], obstacle, "INVALID"));
        return { bulkOperation: { ...start(query, context) } };
      },
      { bulkOperation: null },
    ),

  bulkOperationCancel: ({ id }: { id: string }, { store }) =>
    refusing(
      () => {
        const found = store.tables.bulkOperations.get(id);
        if (!found) throw new Refusal(userError(["id"], "Bulk operation does not exist"));
        if (!running(found)) {
          throw new Refusal(
            userError(null, `A bulk operation cannot be canceled when it is ${found.status.toLowerCase()}`),
          );
        }
        Object.assign(found, { status: "CANCELED", completedAt: store.time() });
        return { bulkOperation: store.tables.bulkOperations.put(found) };
      },
      { bulkOperation: null },
    ),
};

export const bulkObjects: TypeFields = {
  BulkOperation: { type: () => "QUERY", partialDataUrl: () => null },
};

/** Accepted now, done a moment later: then the result lies ready and bulk_operations/finish is sent. */
function start(query: string, context: Context): BulkOperation {
  const { store } = context;
  const operation = store.tables.bulkOperations.put({
    id: store.id("BulkOperation"),
    query,
    status: "CREATED",
    errorCode: null,
    objectCount: 0,
    rootObjectCount: 0,
    fileSize: null,
    url: null,
    completedAt: null,
    createdAt: store.time(),
  });
  store.later(() => {
    if (!running(operation)) return;
    store.beginWork(finish(operation, context));
  });
  return operation;
}

async function finish(operation: BulkOperation, context: Context): Promise<void> {
  const { store } = context;
  Object.assign(operation, { status: "RUNNING" });
  const result = await context.ask(print(unpaged(operation.query)), { ...context, bulk: true, searchWarnings: [] });
  const failed = result.errors?.length;
  const { jsonl, objects, roots } = asJsonl(failed ? {} : result.data);
  const url = objects > 0 ? context.publish(legacyId(operation.id), jsonl) : null;
  Object.assign(operation, {
    status: failed ? "FAILED" : "COMPLETED",
    errorCode: failed ? errorCode(result.errors) : null,
    ...{ objectCount: objects, rootObjectCount: roots, url, completedAt: store.time() },
    fileSize: objects > 0 ? Buffer.byteLength(jsonl) : null,
  });
  store.tables.bulkOperations.put(operation);
  store.beginAction();
  store.emit("bulk_operations/finish", {
    admin_graphql_api_id: operation.id,
    completed_at: operation.completedAt,
    created_at: operation.createdAt,
    error_code: operation.errorCode?.toLowerCase() ?? null,
    status: operation.status.toLowerCase(),
    type: "query",
  });
}

function errorCode(errors: unknown): string {
  return JSON.stringify(errors).includes("ACCESS_DENIED") ? "ACCESS_DENIED" : "INTERNAL_SERVER_ERROR";
}
