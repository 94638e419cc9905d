/** The session token that a request shows, in its header or in the address of a page; nothing of it is verified here. */
export function tokenIn({ headers, url }: Pick<Request, "headers" | "url">): string | undefined {
  const [, shown] = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  return shown ?? new URL(url).searchParams.get("id_token") ?? undefined;
}

/**
 * Whether a token says of itself that it was made for no user of the shop's admin: those are named by a number; a buyer by a gid, or not at
 * all. Checkouts and customers' accounts sign theirs by the same secret. What cannot be read is left to whoever verifies it.
 */
export function isBuyers(token: string | undefined): boolean {
  const claims = claimsIn(token);
  return claims !== undefined && !(typeof claims.sub === "string" && /^\d+$/.test(claims.sub));
}

function claimsIn(token: string | undefined): { sub?: unknown } | undefined {
  const [, payload = ""] = token?.split(".") ?? [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return claims instanceof Object ? claims : undefined;
  } catch {
    return undefined;
  }
}
