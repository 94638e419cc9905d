import type { JwtPayload, Session } from "@shopify/shopify-api";

/** Who looks at a page. Shopify names the person only where it keeps a session for each of them; else all that we know is their number. */
export function authorOf({ onlineAccessInfo }: Session, { sub }: JwtPayload): string {
  const user = onlineAccessInfo?.associated_user;
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ");
  return name || `Staff member ${sub}`;
}
