/** `due`: what an account owes now; `bill`: the name of that bill. */
export type Operator = {
  code: string;
  plans?: { code: string; title: string; amount: number }[];
  accounts: Record<string, { due?: number; bill?: string }>;
};

/** Whom the demo's biller serves. */
export const demoOperators: Operator[] = [
  {
    code: "AIRTEL",
    plans: [
      { code: "A10", title: "1.5 GB a day", amount: 9.99 },
      { code: "A20", title: "2 GB a day", amount: 19.99 },
      { code: "A20V", title: "Unlimited calls", amount: 19.99 },
    ],
    accounts: { "9876543210": {}, "4155550101": {}, "4155550102": {} },
  },
  { code: "JIO", accounts: { "9876543211": {}, "4155550101": {} } },
  { code: "DISH", accounts: { "30012345": {} } },
  {
    code: "POWER",
    accounts: { "12345678": { due: 42.5, bill: "P-77" }, "12345679": { due: 20, bill: "P-78" }, "12345670": {} },
  },
  { code: "WATER", accounts: { "W-55501": { due: 18.2, bill: "W-12" } } },
  { code: "FIBRE", accounts: { FB12345: { due: 35, bill: "F-3" } } },
];
