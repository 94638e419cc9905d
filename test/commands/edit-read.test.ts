import { expect, test } from "vitest";
import { readWishes, type Wish } from "#app/commands/edit.read.ts";

const add = (quantity: number, product: string): Wish => ({ kind: "add", quantity, product });
const set = (quantity: number, product: string): Wish => ({ kind: "set", quantity, product });
const remove = (quantity: number | null, product: string): Wish => ({ kind: "remove", quantity, product });
const swap = (product: string, other: string): Wish => ({ kind: "swap", product, other });

test.each<[string, Wish[]]>([
  ["EDIT 1001", []],
  ["change my order 1001 please", []],
  ["EDIT #1001 3 mugs", [set(3, "mugs")]],
  ["EDIT 1001 mugs x3", [set(3, "mugs")]],
  ["EDIT 1001 blue mug 3", [set(3, "blue mug")]],
  ["change order 1001 to 3 mugs", [set(3, "mugs")]],
  ["change 1001 blue mug to 2", [set(2, "blue mug")]],
  ["change 2 mugs to 3 in order 1001", [set(3, "mugs")]],
  ["EDIT 1001 mug 0", [set(0, "mug")]],
  ["add a mug to 1001", [add(1, "mug")]],
  ["add 2 blue mugs to my order 1001", [add(2, "blue mugs")]],
  ["EDIT 1001 add 2 blue mug", [add(2, "blue mug")]],
  ["can I still add a mug to order 1001?", [add(1, "mug")]],
  ["EDIT 1001 2 more mugs", [add(2, "mugs")]],
  ["EDIT 1001 add 2 mugs and 1 green tea", [add(2, "mugs"), add(1, "green tea")]],
  ["EDIT 1001 add salt and pepper set", [add(1, "salt and pepper set")]],
  ["EDIT 1001 add a mug, remove the tea", [add(1, "mug"), remove(null, "tea")]],
  ["remove the mug from 1001", [remove(null, "mug")]],
  ["remove 1 navy mug from order 1001", [remove(1, "navy mug")]],
  ["EDIT 1001 remove it", [remove(null, "it")]],
  ["change size to L in 1001", [swap("size", "L")]],
  ["EDIT 1001 size L", [swap("", "size L")]],
  ["EDIT 1001 blue mug to red mug", [swap("blue mug", "red mug")]],
  ["EDIT 1001 red mug instead of blue mug", [swap("blue mug", "red mug")]],
  ["modificar pedido 1001: agregar 2 tazas", [add(2, "tazas")]],
  ["quitar la taza del pedido 1001", [remove(null, "taza")]],
  ["ajouter une tasse à ma commande 1001", [add(1, "tasse")]],
  ["enlever la tasse de la commande 1001", [remove(null, "tasse")]],
  ["eine Tasse zu Bestellung 1001 hinzufügen", [add(1, "Tasse")]],
  ["ändere Bestellung 1001 auf 3 Tassen", [set(3, "Tassen")]],
  ["adicionar 2 canecas ao pedido 1001", [add(2, "canecas")]],
  ["aggiungere una tazza all'ordine 1001", [add(1, "tazza")]],
  ["voeg 2 mokken toe aan bestelling 1001", [add(2, "mokken")]],
  ["order 1001 mein 2 mug jodo", [add(2, "mug")]],
])("%s", (text, wishes) => {
  expect(readWishes(text, text.includes("1001") ? "1001" : undefined)).toEqual(wishes);
});

test("an order without its number is no product either", () => {
  expect(readWishes("add a mug to my order")).toEqual([add(1, "mug")]);
  expect(readWishes("change my order")).toEqual([]);
});

test("however long or odd a text is, reading it ends", () => {
  expect(() => readWishes(`EDIT 1001 ${"and, & add ".repeat(500)}`, "1001")).not.toThrow();
  expect(readWishes("", "1001")).toEqual([]);
});
