/** What a key may open. */
export const scopes = ["messages:send", "messages:read"] as const;
export type Scope = (typeof scopes)[number];

/** A key is its row's id and a secret of 256 bits: smsk_<32 hex digits>_<43 letters>. */
const form = /^smsk_([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})_([\w-]{43})$/;

export const writeKey = (id: string, secret: string) => `smsk_${id.replaceAll("-", "")}_${secret}`;

/** Enough of a key to tell it from the others. */
export const shownOf = (key: string) => `smsk_…${key.slice(-4)}`;

export function readKey(written: string | null | undefined): { id: string; secret: string } | undefined {
  const [, ...parts] = form.exec(/^Bearer +(\S+)$/i.exec(written ?? "")?.[1] ?? "") ?? [];
  const secret = parts.pop();
  return secret ? { id: parts.join("-"), secret } : undefined;
}
