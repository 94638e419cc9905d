const names = new Intl.DisplayNames(["en"], { type: "region" });

const us =
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming";
const ca =
  "AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NT Northwest Territories,NS Nova Scotia,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon";

const provinces: Record<string, Map<string, string>> = { US: provincesIn(us), CA: provincesIn(ca) };

function provincesIn(list: string): Map<string, string> {
  return new Map(list.split(",").map((one) => [one.slice(0, 2), one.slice(3)]));
}

export function countryName(code: string | null): string | null {
  return code ? (names.of(code) ?? null) : null;
}

/** The code for a country's code or English name, or null. */
export function countryCode(country: string): string | null {
  const wanted = country.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(wanted) && names.of(wanted.toUpperCase()) !== wanted.toUpperCase()) return wanted.toUpperCase();
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      if (names.of(code)?.toLowerCase() === wanted) return code;
    }
  }
  return null;
}

/** Only the United States and Canada are known by province; elsewhere the code stands for itself. */
export function provinceName(country: string | null, province: string | null): string | null {
  if (!province) return null;
  return (country && provinces[country]?.get(province)) ?? province;
}

/** The province's code, or null when a country whose provinces are known has no such one. */
export function provinceCode(country: string | null, province: string): string | null {
  const known = country ? provinces[country] : undefined;
  if (!known) return province;
  if (known.has(province.toUpperCase())) return province.toUpperCase();
  for (const [code, name] of known) if (name.toLowerCase() === province.toLowerCase()) return code;
  return null;
}
