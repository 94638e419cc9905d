import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oneAtATime } from "./one-at-a-time.ts";

const madeFrom = ["app", "public", "vite.config.ts", "tsconfig.json", "package-lock.json", "prisma/schema.prisma"];

/** The program said no: its own words are the message. */
export class BuildError extends Error {
  override name = "BuildError";
}

/** Writes the typed database client, which everything that runs the app needs, unless it was written from this very schema. */
export const generateClient = () =>
  oneAtATime("generate", async () => {
    const fingerprint = fingerprintOf(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
    if (isMadeFrom(fingerprint, "prisma/generated")) return;
    await run("prisma", ["generate"]);
    writeFileSync("prisma/generated/made-from", fingerprint);
  });

/** Builds the app, unless the last build was made from the very same files. Safe to call from two processes at once. */
export const buildWhereNeeded = () =>
  oneAtATime("build", async () => {
    const fingerprint = fingerprintOf(madeFrom);
    await generateClient();
    if (isMadeFrom(fingerprint, "build")) return;
    await run("remix", ["vite:build"]);
    writeFileSync("build/made-from", fingerprint);
  });

const isMadeFrom = (fingerprint: string, folder: string) =>
  existsSync(`${folder}/made-from`) && readFileSync(`${folder}/made-from`, "utf8") === fingerprint;

function fingerprintOf(paths: string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn)) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

/** Runs a program that npm installed, quietly. Throws BuildError with all that it said if it fails. */
function run(program: string, args: string[]): Promise<void> {
  const child = spawn(join("node_modules/.bin", program), args, {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new BuildError(`${withoutNoise(said)}\n"${program} ${args.join(" ")}" did not work (exit ${code})`)),
    );
  });
}

/** Rollup adds every file that it watched and its own call stack. */
const withoutNoise = (said: string) =>
  said
    .split("\n")
    .filter((line) => !/^ +('\/|at )/.test(line))
    .join("\n");
