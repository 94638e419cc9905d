import { expect, test } from "vitest";
import { optOutNumber } from "#app/conversations/opt-out-number.server.ts";
import type { Import } from "#app/imports/import.ts";
import { loadImport } from "#app/imports/imports.server.ts";
import { Interrupted, keepRows } from "#app/imports/keep.server.ts";
import type { Judged } from "#app/imports/batch.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { fillShop } from "../shops/fill.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const phone = "+14155550101" as PhoneNumber;
const person = { phone, firstName: "Ann", lastName: "Lee", email: undefined };
const proof = { agreedAt: new Date("2025-03-04T12:00:00Z"), source: "Till" };

async function running(shopId: string): Promise<Import> {
  const id = newId();
  const about = { fileName: "a.csv", encoding: "utf-8", delimiter: ",", hasNames: true, author: "A" };
  await db.contactImport.create({ data: { id, shopId, ...about, state: "running", createdAt: new Date() } });
  return (await loadImport(shopId, id))!;
}

const judged = (result: "asked" | "opted-in"): Judged => ({
  ...{ row: 1, line: 2, ending: "0101", result, customer: undefined },
  person: { ...person, proof: result === "opted-in" ? proof : undefined },
});

test.each(["asked", "opted-in"] as const)("a STOP in the moment after a row was judged %s holds", async (result) => {
  const { id: shopId } = await fillShop(`${result}.myshopify.com`);
  const work = await running(shopId);
  await optOutNumber({ shopId, phone, author: "A" });
  expect(await keepRows(work, [judged(result)])).toMatchObject([{ result: "opted-out" }]);
  expect(await db.importRow.findMany({ where: { importId: work.id } })).toMatchObject([
    { result: "opted-out", ending: "0101", phoneHash: null },
  ]);
  expect(await db.contact.findFirst({ where: { shopId, phone } })).toMatchObject({ ledgerConsent: "opt-out" });
  expect(await db.consentEntry.count({ where: { shopId } })).toBe(1);
});

test("rows of an import that was stopped, or that somebody else has done, are not kept", async () => {
  const { id: shopId } = await fillShop("stopped.myshopify.com");
  const work = await running(shopId);
  await expect(keepRows({ ...work, rowsDone: 50 }, [judged("asked")])).rejects.toThrow(Interrupted);
  await db.contactImport.update({ where: { id: work.id }, data: { state: "stopped" } });
  await expect(keepRows(work, [judged("asked")])).rejects.toThrow(Interrupted);
  expect(await db.contact.count({ where: { shopId } })).toBe(0);
});
