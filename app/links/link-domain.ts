import { sharedShorteners } from "#app/templates/shorteners.ts";

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const name = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$`);
/** Names that no phone can reach (RFC 6761, 6762, 8375). */
const unreachable = /\.(?:localhost|local|internal|test|invalid|home\.arpa|onion)$/;

/** The domain that a merchant wrote, such as go.myshop.com; with what is wrong about it where it cannot be one. */
export function readLinkDomain(written: string): { domain: string } | { problem: string } {
  const domain = written
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  if (domain.length > 100 || !name.test(domain) || unreachable.test(domain))
    return { problem: "Write a domain of yours and nothing else, such as go.myshop.com" };
  if (sharedShorteners.includes(domain)) return { problem: "Networks block links of public shorteners" };
  return { domain };
}
