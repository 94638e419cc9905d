import { randomBytes } from "node:crypto";

export type Number = { number: string; path: string; verificationToken: string };

/**
 * A shop with some numbers connected, written into a migrated database as the app would. The app's configuration must be in this
 * process's environment.
 */
export async function connectNumbers(count: number): Promise<Number[]> {
  const { db, closeDatabase } = await import("#app/lib/db.server.ts");
  const { newId } = await import("#app/lib/id.server.ts");
  const { sealCredentials, sealToken } = await import("#app/numbers/accounts.server.ts");
  const at = new Date();
  const shopId = newId();
  const shop = { name: "Bench", url: "https://bench.example", currency: "USD", country: "US" };
  await db.shop.create({
    data: { id: shopId, domain: "bench.myshopify.com", ...shop, timeZone: "America/New_York", installedAt: at },
  });
  const numbers = Array.from({ length: count }, (_, index) => {
    const [hookPath, verificationToken] = [secret(), secret()];
    return { id: newId(), number: `+1800555${1000 + index}`, hookPath, verificationToken };
  });
  await db.gatewayAccount.createMany({
    data: numbers.map(({ id, number, hookPath, verificationToken }) => ({
      ...{ id, shopId, gateway: "ringcentral", number, hookPath, connectedAt: at },
      ...{ credentials: sealCredentials(id, {}), verificationToken: sealToken(id, verificationToken) },
    })),
  });
  await closeDatabase();
  return numbers.map(({ number, hookPath, verificationToken }) => ({
    ...{ number, verificationToken },
    path: `/webhooks/sms/ringcentral/${hookPath}`,
  }));
}

const secret = () => randomBytes(24).toString("base64url");
