import { defineConfig } from "prisma/config";

// `prisma generate` only asks that this file exists: no engine is needed, and none can be fetched on a closed network.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unused" },
});
