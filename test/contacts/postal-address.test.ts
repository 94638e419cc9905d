import fc from "fast-check";
import { expect, test } from "vitest";
import { readPostalAddress } from "#app/contacts/postal-address.ts";

const us = { countryCode: "US" };

test.each([
  [
    "12 Main St, Springfield, IL 62701",
    "US",
    { ...us, address1: "12 Main St", city: "Springfield", provinceCode: "IL", zip: "62701" },
  ],
  [
    "12 Main St Springfield IL 62701",
    "US",
    { ...us, address1: "12 Main St", city: "Springfield", provinceCode: "IL", zip: "62701" },
  ],
  [
    "12 main st\nspringfield\nillinois 62701",
    "US",
    { ...us, address1: "12 main st", city: "springfield", provinceCode: "IL", zip: "62701" },
  ],
  [
    "350 5th Ave Apt 4B New York NY 10118",
    "US",
    { ...us, address1: "350 5th Ave", address2: "Apt 4B", city: "New York", provinceCode: "NY", zip: "10118" },
  ],
  [
    "350 5th Ave, Apt 4B, New York, NY 10118, USA",
    "US",
    { ...us, address1: "350 5th Ave", address2: "Apt 4B", city: "New York", provinceCode: "NY", zip: "10118" },
  ],
  [
    "5 Oak Lane, Albany, New York, 12207",
    "US",
    { ...us, address1: "5 Oak Lane", city: "Albany", provinceCode: "NY", zip: "12207" },
  ],
  [
    "1600 Pennsylvania Avenue NW, Washington, DC 20500-0003",
    "US",
    { ...us, address1: "1600 Pennsylvania Avenue NW", city: "Washington", provinceCode: "DC", zip: "20500-0003" },
  ],
  [
    "100 King St W Toronto ON M5X 1A9",
    "CA",
    { countryCode: "CA", address1: "100 King St W", city: "Toronto", provinceCode: "ON", zip: "M5X 1A9" },
  ],
  [
    "10 Downing Street, London SW1A 2AA",
    "GB",
    { countryCode: "GB", address1: "10 Downing Street", city: "London", zip: "SW1A 2AA" },
  ],
  [
    "Musterstr. 5, 10115 Berlin, Germany",
    "US",
    { countryCode: "DE", address1: "Musterstr. 5", city: "Berlin", zip: "10115" },
  ],
  [
    "Keizersgracht 12, 1015 CS Amsterdam",
    "NL",
    { countryCode: "NL", address1: "Keizersgracht 12", city: "Amsterdam", zip: "1015 CS" },
  ],
  [
    "14 MG Road, Bengaluru, Karnataka 560001",
    "IN",
    { countryCode: "IN", address1: "14 MG Road", city: "Bengaluru", provinceCode: "KA", zip: "560001" },
  ],
])("reads %j", (text, country, address) => {
  expect(readPostalAddress(text, country)).toEqual({ address });
});

test.each([
  ["my house", ["city", "province", "zip"]],
  ["12 Main St, Springfield", ["province", "zip"]],
  ["12 Main St, Springfield, IL", ["zip"]],
  ["", ["street", "city", "province", "zip"]],
])("says what %j lacks instead of inventing it", (text, missing) => {
  expect(readPostalAddress(text, "US")).toEqual({ missing });
});

test("never throws, whatever is typed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.constantFrom("US", "GB", "DE", "IN", "XX"),
      (text, country) => {
        const read = readPostalAddress(text, country);
        expect("missing" in read ? read.missing.length > 0 : read.address.address1 !== "").toBe(true);
      },
    ),
  );
});
