const neighbours: Record<string, string> = {
  a: "qwsz", b: "vghn", c: "xdfv", d: "serfcx", e: "wsdr34", f: "drtgvc", g: "ftyhbv", h: "gyujnb", i: "ujko89", j: "huikmn",
  k: "jiolm", l: "kop", m: "njk", n: "bhjm", o: "iklp90", p: "ol0", q: "wa12", r: "edft45", s: "awedxz", t: "rfgy56", u: "yhji78",
  v: "cfgb", w: "qase23", x: "zsdc", y: "tghu67", z: "asx",
}; // prettier-ignore

/** Whether a finger may hit the one key for the other. */
export function areNeighbours(one: string, other: string): boolean {
  return other !== "" && (neighbours[one] ?? "").includes(other);
}
