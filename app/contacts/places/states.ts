type State = { name: string; zones: readonly string[] };

const [eastern, central, mountain, pacific] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
] as const;

/** The states of the US with every time zone that is kept in them (49 CFR part 71); rare local exceptions are in their neighbours' zones. */
const states: Record<string, State> = {
  AL: { name: "Alabama", zones: [central] },
  AK: { name: "Alaska", zones: ["America/Anchorage", "America/Adak"] },
  AZ: { name: "Arizona", zones: ["America/Phoenix", mountain] },
  AR: { name: "Arkansas", zones: [central] },
  CA: { name: "California", zones: [pacific] },
  CO: { name: "Colorado", zones: [mountain] },
  CT: { name: "Connecticut", zones: [eastern] },
  DE: { name: "Delaware", zones: [eastern] },
  DC: { name: "Washington D.C.", zones: [eastern] },
  FL: { name: "Florida", zones: [eastern, central] },
  GA: { name: "Georgia", zones: [eastern] },
  HI: { name: "Hawaii", zones: ["Pacific/Honolulu"] },
  ID: { name: "Idaho", zones: [mountain, pacific] },
  IL: { name: "Illinois", zones: [central] },
  IN: { name: "Indiana", zones: [eastern, central] },
  IA: { name: "Iowa", zones: [central] },
  KS: { name: "Kansas", zones: [central, mountain] },
  KY: { name: "Kentucky", zones: [eastern, central] },
  LA: { name: "Louisiana", zones: [central] },
  ME: { name: "Maine", zones: [eastern] },
  MD: { name: "Maryland", zones: [eastern] },
  MA: { name: "Massachusetts", zones: [eastern] },
  MI: { name: "Michigan", zones: [eastern, central] },
  MN: { name: "Minnesota", zones: [central] },
  MS: { name: "Mississippi", zones: [central] },
  MO: { name: "Missouri", zones: [central] },
  MT: { name: "Montana", zones: [mountain] },
  NE: { name: "Nebraska", zones: [central, mountain] },
  NV: { name: "Nevada", zones: [pacific, mountain] },
  NH: { name: "New Hampshire", zones: [eastern] },
  NJ: { name: "New Jersey", zones: [eastern] },
  NM: { name: "New Mexico", zones: [mountain] },
  NY: { name: "New York", zones: [eastern] },
  NC: { name: "North Carolina", zones: [eastern] },
  ND: { name: "North Dakota", zones: [central, mountain] },
  OH: { name: "Ohio", zones: [eastern] },
  OK: { name: "Oklahoma", zones: [central] },
  OR: { name: "Oregon", zones: [pacific, mountain] },
  PA: { name: "Pennsylvania", zones: [eastern] },
  PR: { name: "Puerto Rico", zones: ["America/Puerto_Rico"] },
  RI: { name: "Rhode Island", zones: [eastern] },
  SC: { name: "South Carolina", zones: [eastern] },
  SD: { name: "South Dakota", zones: [central, mountain] },
  TN: { name: "Tennessee", zones: [eastern, central] },
  TX: { name: "Texas", zones: [central, mountain] },
  UT: { name: "Utah", zones: [mountain] },
  VT: { name: "Vermont", zones: [eastern] },
  VA: { name: "Virginia", zones: [eastern] },
  WA: { name: "Washington", zones: [pacific] },
  WV: { name: "West Virginia", zones: [eastern] },
  WI: { name: "Wisconsin", zones: [central] },
  WY: { name: "Wyoming", zones: [mountain] },
};

export const statesByName = new Map(Object.entries(states).map(([code, { name }]) => [name, code]));

/** No province of Canada has the code of a state. */
export const isStateOfUs = (code: string): boolean => Object.hasOwn(states, code);

/** Undefined for what is no state of the US. */
export const zonesOfState = (code: string): readonly string[] | undefined => states[code]?.zones;

/** Every zone of the US, for a number that could be anywhere in it. */
export const everyZone: readonly string[] = [...new Set(Object.values(states).flatMap(({ zones }) => zones))];
