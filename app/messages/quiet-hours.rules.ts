/** When texts that sell may arrive, in minutes of the local day: from inclusive, to exclusive. `undefined`: not at all on that day. */
export type Hours = { weekdays?: Span; saturday?: Span; sunday?: Span };
export type Span = readonly [from: number, to: number];

export type Rule = {
  /** A country, or a part of one: ISO 3166-1 alpha-2, ISO 3166-2. Indiana is US-IN, and India IN. */
  where: string;
  /** The day on which it came into force, as 2026-01-01. */
  since: string;
  hours: Hours;
  holidays?: "none-in-france";
  source: string;
};

const hour = 60;
const daily = (from: number, to: number): Hours => ({
  weekdays: [from * hour, to * hour],
  saturday: [from * hour, to * hour],
  sunday: [from * hour, to * hour],
});

/** What holds where no rule is known: the federal hours of the US, which are wider than most customs and narrower than none. */
export const anywhere: Hours = daily(8, 21);

/**
 * The law as we know it, dated so that it can be checked and changed. Where sources differ the stricter is kept. A merchant may only
 * narrow it. This is not legal advice.
 */
export const rules: readonly Rule[] = [
  { where: "US", since: "1992-12-20", hours: daily(8, 21), source: "47 CFR 64.1200(c)(1)" },
  ...["FL", "OK", "MD", "MS", "NJ", "AL", "LA", "MA", "WA"].map((state) => ({
    ...{ where: `US-${state}`, since: "2021-07-01", hours: daily(8, 20) },
    source: "state telephone solicitation law",
  })),
  { where: "US-OR", since: "2026-01-01", hours: daily(8, 20), source: "Oregon HB 3865" },
  { where: "US-CT", since: "2023-10-01", hours: daily(9, 20), source: "Connecticut SB 1058" },
  {
    where: "US-TX",
    since: "2025-09-01",
    hours: { ...daily(9, 21), sunday: [12 * hour, 21 * hour] },
    source: "Texas SB 140",
  },
  {
    where: "US-RI",
    since: "2000-01-01",
    hours: { weekdays: [9 * hour, 18 * hour], saturday: [10 * hour, 17 * hour], sunday: [10 * hour, 17 * hour] },
    source: "R.I. Gen. Laws 5-61-3.5",
  },
  { where: "US-KY", since: "2002-07-15", hours: daily(10, 21), source: "KRS 367.46955" },
  ...["IL", "MI", "MN", "CA"].map((state) => ({
    ...{ where: `US-${state}`, since: "2000-01-01", hours: daily(9, 21) },
    source: "state telephone solicitation law",
  })),
  {
    where: "CA",
    since: "2008-09-30",
    hours: { weekdays: [9 * hour, 21 * hour], saturday: [10 * hour, 18 * hour], sunday: [10 * hour, 18 * hour] },
    source: "CRTC Unsolicited Telecommunications Rules, Part III, 23 (for calls; half an hour stricter on weekdays)",
  },
  {
    where: "FR",
    since: "2023-03-01",
    hours: { weekdays: [10 * hour, 20 * hour], saturday: [10 * hour, 18 * hour] },
    holidays: "none-in-france",
    source: "custom of the French networks, and the Charte of the AF2M",
  },
  { where: "IN", since: "2018-07-19", hours: daily(10, 21), source: "TRAI TCCCPR 2018" },
];
