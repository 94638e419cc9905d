import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";

const complete = {
  SHOPIFY_API_KEY: "key",
  SHOPIFY_API_SECRET: "secret",
  SHOPIFY_APP_URL: "https://sms.example.com",
  SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
};

/** `npm start`, with exactly this environment. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["server.ts"], {
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, said };
}

describe("npm start without a complete configuration", () => {
  test("names everything that is missing, and where to get it", async () => {
    const { code, said } = await start({});
    expect(code).toBe(1);
    for (const name of Object.keys(complete)) expect(said).toMatch(new RegExp(`${name} is missing \\(.+\\)`));
    expect(said).not.toMatch(/^\s+at /m);
  });

  test.each([
    ["SHOPIFY_APP_URL", "sms.example.com", "SHOPIFY_APP_URL is malformed"],
    ["SECRET_KEYS", "k1:c2hvcnQ=", '"k1" must be 32 bytes in base64, and is 5'],
    ["SECRET_KEYS", ":c2hvcnQ=", "a key needs a short name before the colon"],
    ["DATABASE_URL", "mysql://app@db/app", "DATABASE_URL is malformed: must be a postgresql:// address"],
    ["PORT", "http", "PORT is malformed"],
    ["PORT", "70000", "PORT is malformed"],
    ["ROLE", "chef", "ROLE is malformed"],
    ["LOG_LEVEL", "loud", "LOG_LEVEL is malformed"],
  ])("says what is wrong with %s=%s", async (name, value, complaint) => {
    const { code, said } = await start({ ...complete, [name]: value });
    expect(code).toBe(1);
    expect(said).toContain(complaint);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test("never shows a secret that it complains about", async () => {
    const { said } = await start({ ...complete, SECRET_KEYS: "k1:aVNlY3JldA==" });
    expect(said).not.toContain("aVNlY3JldA");
  });
});
