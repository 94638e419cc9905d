/** Shared shorteners: networks block their links, whoever sends them (AT&T's code of conduct, RingCentral's SMS-CAR-435). */
export const sharedShorteners = [
  "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rebrand.ly", "cutt.ly", "t.ly", "rb.gy", "shorturl.at",
  "tiny.cc", "bl.ink", "short.io", "lnkd.in", "s.id", "v.gd",
]; // prettier-ignore
