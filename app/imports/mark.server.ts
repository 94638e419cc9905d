import { db } from "#app/lib/db.server.ts";

/** Changes whenever an import goes on. */
export async function markOfImport(shopId: string, id: string): Promise<string> {
  const row = await db.contactImport.findFirst({
    where: { id, shopId },
    select: { state: true, rowsDone: true, trouble: true },
  });
  return row ? `${row.state}-${row.rowsDone}${row.trouble ? "-trouble" : ""}` : "";
}
