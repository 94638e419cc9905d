import { changeLinks, linksIn } from "#app/templates/links-in.ts";
import { countParts } from "#app/templates/parts.ts";

/** A short address of ours, and where it leads. */
export type ShortLink = { code: string; target: string };

export type Shortening = {
  /** Where short links live: https://sms.example.com */
  base: string;
  /** An offer's links are shortened to count who follows them; others only where that makes the text cheaper. */
  isOffer: boolean;
  /** What the shop's own pages are told of where a visitor came from; none where `undefined`. */
  tags?: Record<string, string>;
  /** The hosts that are the shop's own. */
  ownHosts: readonly string[];
  /** A code that nobody had before. */
  newCode: () => string;
};

export type Shortened = { text: string; links: ShortLink[] };

/**
 * A text with short links in place of long ones, all of them or none, so that a text names one host. A short link never costs a part;
 * beside offers it must save one, since people trust an address that they know.
 */
export function shorten(text: string, shortening: Shortening): Shortened {
  const unchanged = { text, links: [] };
  const long = linksIn(text).filter((link) => !isShort(link, shortening.base) && isWeb(link));
  if (long.length === 0) return unchanged;
  const links = new Map(long.map((link) => [link, { code: shortening.newCode(), target: targetOf(link, shortening) }]));
  const short = changeLinks(text, (link) => {
    const made = links.get(link);
    return made ? shortLinkOf(shortening.base, made.code) : link;
  });
  const [before, after] = [countParts(text).parts, countParts(short).parts];
  return after < before || (shortening.isOffer && after === before)
    ? { text: short, links: [...links.values()] }
    : unchanged;
}

const shortLinkOf = (base: string, code: string) => `${base}/l/${code}`;

/** The text with the codes of its short links left out: two texts that differ in these alone say the same. */
export const withoutCodes = (text: string) => text.replace(/(\/l\/)[\dA-Za-z]{10}(?![\dA-Za-z])/g, "$1");

const isShort = (link: string, base: string) => link.startsWith(`${base}/l/`);

function isWeb(link: string): boolean {
  const url = URL.parse(link);
  return url !== null && !url.username && !url.password && url.hostname.length > 0;
}

/** What the merchant tagged by themselves stays as it is. */
function targetOf(link: string, { isOffer, tags, ownHosts }: Shortening): string {
  const url = new URL(link);
  if (!isOffer || !tags || !ownHosts.includes(url.hostname)) return link;
  for (const [name, value] of Object.entries(tags)) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}
