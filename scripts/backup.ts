// `npm run backup -- <file>`: everything that the app knows, in one file, while it goes on.
import { existsSync, statSync } from "node:fs";
import { backUp, BackupError } from "../app/lib/postgres/backup.server.ts";
import { openDatabase } from "./database.ts";

const usage = "npm run backup -- <file>, such as backups/2026-11-22.sql.gz";

async function main([file, ...more]: string[]) {
  if (!file || file.startsWith("-") || more.length > 0) throw new BackupError(usage);
  if (existsSync(file)) throw new BackupError(`${file} is there already: name another file`);
  const database = await openDatabase();
  try {
    const rows = await backUp(database.url, file);
    console.log(`Backed up ${rows} rows into ${file} (${Math.ceil(statSync(file).size / 1024)} kB).`);
    console.log(
      "It holds everybody's numbers and texts. Keep SECRET_KEYS elsewhere: tokens in it are of no use without them.",
    );
  } finally {
    await database.stop();
  }
}

await main(process.argv.slice(2)).catch((error: Error) => {
  // What the person who asks can put right needs no stack.
  console.error(process.env.LOG_LEVEL === "debug" ? error : error.message);
  process.exitCode = 1;
});
