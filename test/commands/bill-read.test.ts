import { describe, expect, test } from "vitest";
import type { BillService } from "#app/bills/service.ts";
import { amountIn, numbersIn, ownNumber, servicesMeant } from "#app/commands/bill.read.ts";

const service = (name: string, own: Partial<BillService> = {}): BillService => ({
  ...{ id: name, accountId: "a", on: true, name, otherNames: [], category: "prepaid", operator: name },
  ...{ amounts: "open", least: "1", most: "500", accountFormat: "\\d{10}", productId: null },
  ...own,
});
const airtel = service("Airtel");
const net = service("4G Net", { category: "internet", accountFormat: "[A-Z]{2}\\d{5}" });
const dish = service("Dish TV", { category: "tv", otherNames: ["d2h"], accountFormat: "\\d{8}" });
const power = service("City Power", { category: "electricity", accountFormat: "\\d{8}" });
const north = service("North Power", { category: "electricity", accountFormat: "\\d{8}" });
const all = [airtel, net, dish, power, north];

describe("which service", () => {
  test.each([
    ["RECHARGE airtel 9876543210 199", "recharge", ["Airtel"]],
    ["recharge D2H 12345678", "recharge", ["Dish TV"]],
    ["pay north power 12345678", "bill", ["North Power"]],
    ["PAY ELECTRICITY 12345678", "bill", ["City Power", "North Power"]],
    ["बिजली का बिल", "bill", ["City Power", "North Power"]],
    ["pagar la luz", "bill", ["City Power", "North Power"]],
    ["RECHARGE 9876543210 199", "recharge", ["Airtel", "Dish TV"]],
    ["BILLS", "bill", ["4G Net", "City Power", "North Power"]],
    ["RECHARGE airtelephone", "recharge", ["Airtel", "Dish TV"]],
  ] as const)("%s", (text, wish, names) => {
    expect(servicesMeant(text, wish, all).map(({ name }) => name)).toEqual(names);
  });
});

describe("number and amount", () => {
  test.each([
    ["RECHARGE 9876543210 199", airtel, "9876543210", "199.00"],
    ["recharge airtel 199 for 98765 43210", airtel, "9876543210", "199.00"],
    ["recharge (987) 654-3210 $19.90", airtel, "9876543210", "19.90"],
    ["RECHARGE 9876543210 rs199/-", airtel, "9876543210", "199.00"],
    ["RECHARGE 9876543210, ₹199.", airtel, "9876543210", "199.00"],
    ["RECHARGE 9876543210 19,90", airtel, "9876543210", "19.90"],
    ["RECHARGE 199", airtel, undefined, "199.00"],
    ["pay 4g net ab12345", net, "AB12345", undefined],
    ["PAY ELECTRICITY 1234 5678", power, "12345678", undefined],
    ["PAY ELECTRICITY", power, undefined, undefined],
  ] as const)("%s", (text, whose, accountNumber, amount) => {
    expect(numbersIn(text, whose)).toEqual({ ...(accountNumber && { accountNumber }), ...(amount && { amount }) });
  });

  test.each(["0", "0.00", "abc", "12345678", "1.234", "-5", "5-6"])("%s is no amount", (written) => {
    expect(amountIn(written)).toBeUndefined();
  });

  test("their own phone is written as the operator writes numbers", () => {
    expect(ownNumber("+14155550101", airtel)).toBe("4155550101");
    expect(ownNumber("+14155550101", service("X", { accountFormat: "\\+\\d{11}" }))).toBe("+14155550101");
    expect(ownNumber("+14155550101", power)).toBe("55550101");
    expect(ownNumber("+14155550101", net)).toBeUndefined();
  });
});
