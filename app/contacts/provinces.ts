// Codes of ISO 3166-2 for the countries where Shopify asks for the province, and what people write.
const written: Record<string, string> = {
  US: "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming",
  CA: "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon",
  AU: "ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia",
  IN: "AN Andaman and Nicobar|AP Andhra Pradesh|AR Arunachal Pradesh|AS Assam|BR Bihar|CH Chandigarh|CG Chhattisgarh|DL Delhi|GA Goa|GJ Gujarat|HR Haryana|HP Himachal Pradesh|JK Jammu and Kashmir|JH Jharkhand|KA Karnataka|KL Kerala|LA Ladakh|MP Madhya Pradesh|MH Maharashtra|MN Manipur|ML Meghalaya|MZ Mizoram|NL Nagaland|OR Odisha|PY Puducherry|PB Punjab|RJ Rajasthan|SK Sikkim|TN Tamil Nadu|TS Telangana|TR Tripura|UP Uttar Pradesh|UK Uttarakhand|WB West Bengal",
};

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\./g, "").trim().toLowerCase();

const provinces = new Map(
  Object.entries(written).map(([country, list]) => {
    const names = list.split("|").map((entry) => /^(\S+) (.+)$/.exec(entry)!);
    return [
      country,
      new Map(
        names.flatMap(
          ([, code, name]) =>
            [
              [fold(code!), code!],
              [fold(name!), code!],
            ] as const,
        ),
      ),
    ];
  }),
);

/** Must an address in this country name its province? */
export const hasProvinces = (country: string) => provinces.has(country);

/** The province that the end of `text` names, and the text before it. */
export function provinceAtEnd(text: string, country: string): { code: string; before: string } | undefined {
  const known = provinces.get(country);
  const words = text.trim().split(/[\s,]+/);
  for (const count of [3, 2, 1]) {
    if (!known || words.length < count) continue;
    const code = known.get(fold(words.slice(-count).join(" ")));
    if (code) return { code, before: words.slice(0, -count).join(" ") };
  }
  return undefined;
}
