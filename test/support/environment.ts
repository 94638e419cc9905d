// Every test file begins here (vitest `setupFiles`): the configuration that the app asks for, with nothing of the machine's own.
process.env.NODE_ENV = "test";
process.env.LOG_LEVEL ??= "silent";
process.env.SHOPIFY_API_KEY = "test-key";
process.env.SHOPIFY_API_SECRET = "test-secret";
process.env.SHOPIFY_APP_URL ??= "http://localhost:3000";
process.env.SECRET_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;
delete process.env.DATABASE_URL;
