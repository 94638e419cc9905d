import { randomBytes } from "node:crypto";

export type AccessToken = {
  token: string;
  shop: string;
  kind: "offline" | "online" | "client";
  scopes: string[];
  userId: string | null;
  /** Milliseconds since 1970; null: never. */
  expiresAt: number | null;
};

export type RefreshToken = {
  token: string;
  shop: string;
  expiresAt: number;
  /** The token this one replaced: good until this one is used. */
  previous: string | null;
  used: boolean;
};

export type Issued = { access: AccessToken; refresh: RefreshToken | null };

const hour = 3_600_000;
const refreshDays = 90;
const graceDays = 30;

/** All tokens the simulator has given out. */
export class Tokens {
  access = new Map<string, AccessToken>();
  refresh = new Map<string, RefreshToken>();

  issue(
    shop: string,
    kind: AccessToken["kind"],
    scopes: string[],
    now: number,
    options: { userId?: string; expiring: boolean },
  ): Issued {
    const life = kind === "offline" ? (options.expiring ? hour : null) : 24 * hour;
    const access: AccessToken = {
      token: `${kind === "online" ? "shpua" : "shpat"}_${randomBytes(16).toString("hex")}`,
      shop,
      kind,
      scopes,
      userId: options.userId ?? null,
      expiresAt: life === null ? null : now + life,
    };
    this.access.set(access.token, access);
    const refresh = kind === "offline" && options.expiring ? this.issueRefresh(shop, null, now) : null;
    return { access, refresh };
  }

  /** A valid token's record, whatever its shop; null for one that is unknown, revoked or too old. */
  find(token: string, now: number): AccessToken | null {
    const found = this.access.get(token);
    return found && (found.expiresAt === null || found.expiresAt > now) ? found : null;
  }

  /**
   * Trades a refresh token for new ones. The one before stays good until its successor is used (at most 30 days), so an
   * answer that got lost can be asked for again.
   */
  rotate(token: string, shop: string, scopes: string[], now: number): Issued | null {
    const old = this.refresh.get(token);
    if (!old || old.shop !== shop || old.expiresAt <= now) return null;
    if (old.previous) this.refresh.delete(old.previous);
    if (!old.used) old.expiresAt = Math.min(old.expiresAt, now + graceDays * 24 * hour);
    old.used = true;
    const { access } = this.issue(shop, "offline", scopes, now, { expiring: false });
    access.expiresAt = now + hour;
    return { access, refresh: this.issueRefresh(shop, old.token, now) };
  }

  revoke(shop: string): void {
    for (const [token, one] of this.access) if (one.shop === shop) this.access.delete(token);
    for (const [token, one] of this.refresh) if (one.shop === shop) this.refresh.delete(token);
  }

  /** Scopes granted or taken later count for tokens already given out. */
  rescope(shop: string, scopes: string[]): void {
    for (const one of this.access.values()) if (one.shop === shop) one.scopes = scopes;
  }

  private issueRefresh(shop: string, previous: string | null, now: number): RefreshToken {
    const token = `shprt_${randomBytes(16).toString("hex")}`;
    const made: RefreshToken = { token, shop, previous, used: false, expiresAt: now + refreshDays * 24 * hour };
    this.refresh.set(token, made);
    return made;
  }
}
