import { Session, type SessionParams } from "@shopify/shopify-api";
import type { SessionStorage } from "@shopify/shopify-app-session-storage";
import { db, Prisma, type Tx } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { open, seal } from "#app/lib/secrets.server.ts";
import { offlineSessionId } from "./domain.ts";

type Row = Prisma.SessionGetPayload<object>;
type Token = "accessToken" | "refreshToken";

/** Keeps Shopify's sessions as its libraries expect (`SessionStorage`), with their tokens sealed. */
export class SealedSessionStorage implements SessionStorage {
  readonly #client: Pick<Tx, "session">;

  /** With a transaction, what is stored becomes real with it. */
  constructor(client: Pick<Tx, "session"> = db) {
    this.#client = client;
  }

  async storeSession(session: Session) {
    const row = toRow(session);
    await this.#client.session.upsert({ where: { id: session.id }, create: row, update: row });
    return true;
  }

  async loadSession(id: string) {
    const row = await this.#client.session.findUnique({ where: { id } });
    return row ? toSession(row) : undefined;
  }

  async deleteSession(id: string) {
    return this.deleteSessions([id]);
  }

  async deleteSessions(ids: string[]) {
    await this.#client.session.deleteMany({ where: { id: { in: ids } } });
    return true;
  }

  async findSessionsByShop(shop: string) {
    const rows = await this.#client.session.findMany({ where: { shop }, orderBy: { id: "asc" } });
    return rows.map(toSession);
  }
}

const about = (id: string, token: Token) => `session/${id}/${token}`;

function toRow(session: Session) {
  const sealed = (token: Token) => (session[token] ? seal(session[token], about(session.id, token)) : null);
  return {
    id: session.id,
    shop: session.shop,
    state: session.state,
    isOnline: session.isOnline,
    scope: session.scope ?? null,
    expiresAt: session.expires ?? null,
    accessToken: sealed("accessToken"),
    refreshToken: sealed("refreshToken"),
    refreshTokenExpiresAt: session.refreshTokenExpires ?? null,
    onlineAccessInfo: session.onlineAccessInfo ? (session.onlineAccessInfo as object) : Prisma.DbNull,
  };
}

function toSession(row: Row): Session {
  const parameters: SessionParams = { id: row.id, shop: row.shop, state: row.state, isOnline: row.isOnline };
  const kept = {
    scope: row.scope,
    expires: row.expiresAt,
    accessToken: opened(row, "accessToken"),
    refreshToken: opened(row, "refreshToken"),
    refreshTokenExpires: row.refreshTokenExpiresAt,
    onlineAccessInfo: row.onlineAccessInfo,
  };
  // The libraries tell "nothing" by the absence of the key.
  for (const [key, value] of Object.entries(kept)) if (value !== null && value !== undefined) parameters[key] = value;
  return new Session(parameters);
}

/** A token whose key is gone is as good as none: the shop's next visit brings a new one. */
function opened(row: Row, token: Token): string | undefined {
  const sealed = row[token];
  if (!sealed) return undefined;
  try {
    return open(sealed, about(row.id, token));
  } catch (error) {
    log.error({ shop: row.shop, which: token, err: error }, "a token of a shop could not be opened");
    return undefined;
  }
}

/** Has the shop let the app in? */
export const hasSession = async (domain: string) =>
  (await db.session.count({ where: { id: offlineSessionId(domain) } })) > 0;

/** The merchant allowed more, or less: what the session may do is what Shopify says now. */
export async function noteScopes(domain: string, scopes: readonly string[]) {
  await db.session.updateMany({ where: { shop: domain }, data: { scope: scopes.join(",") } });
}
