import { createHash } from "node:crypto";
import { env } from "#app/lib/env.server.ts";
import { readLinkDomain } from "./link-domain.ts";

/** What our own door answers with, so that a merchant's domain can be told to lead to it: to this app, and to no other like it. */
export const doorMark = () => createHash("sha256").update(`link door of ${env.SHOPIFY_APP_URL}`).digest("base64url");

/** Where the app itself is, and short links are unless a merchant has a domain for them. */
export const appHost = () => new URL(env.SHOPIFY_APP_URL).host;

const patienceMs = 5_000;

type Judged = { domain: string | null } | { problem: string };

/** The domain that a merchant wants short links on: none, the one that it was, or one that leads to us. */
export async function judgeLinkDomain(
  written: string | null,
  before: string | null,
  ask: typeof fetch = fetch,
): Promise<Judged> {
  if (!written) return { domain: null };
  const read = readLinkDomain(written);
  if ("problem" in read || read.domain === before) return read;
  if (read.domain === appHost()) return { domain: null };
  if (await leadsHere(read.domain, ask)) return read;
  const problem = `https://${read.domain} does not lead to this app yet: point it to ${appHost()}, with a certificate of its own, and save again`;
  return { problem };
}

/**
 * Does this domain lead to us? Asked over HTTPS, so that whoever answers must hold the domain's certificate: a name that points into
 * somebody's private network gets no request out of it.
 */
async function leadsHere(domain: string, ask: typeof fetch): Promise<boolean> {
  try {
    const answer = await ask(`https://${domain}/l/0`, {
      method: "HEAD",
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.headers.get("x-link-door") === doorMark();
  } catch {
    return false;
  }
}
