import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const folder = "build/client/assets";

type Route = { id: string; parentId?: string; module: string; imports?: string[] };
type Manifest = { entry: { module: string; imports: string[] }; routes: Record<string, Route> };

const files = readdirSync(folder);
const zipped = new Map(files.map((name) => [name, gzipSync(readFileSync(join(folder, name))).length]));
const bytesOf = (paths: Iterable<string>) =>
  [...new Set(paths)].reduce((sum, path) => sum + zipped.get(path.split("/").at(-1)!)!, 0);

function manifest(): Manifest {
  const written = readFileSync(
    join(
      folder,
      files.find((name) => name.startsWith("manifest-"))!,
    ),
    "utf8",
  );
  return JSON.parse(written.slice(written.indexOf("{"), written.lastIndexOf("}") + 1)) as Manifest;
}

const { entry, routes } = manifest();
const pages = Object.keys(routes).filter((id) => id.startsWith("routes/app"));

/** What the browser loads for a page: the app's own entry, the page and what it lies in, and all that these import. */
function scriptsOf(id: string): string[] {
  const scripts = [entry.module, ...entry.imports];
  for (let route: Route | undefined = routes[id]; route; route = routes[route.parentId ?? ""])
    scripts.push(route.module, ...(route.imports ?? []));
  return scripts;
}

test("no page loads more than 200 kB of script, as it is sent", () => {
  expect(pages.length).toBeGreaterThan(30);
  const sizes = pages.map((id) => ({ id, kilobytes: bytesOf(scriptsOf(id)) / 1000 }));
  expect(sizes.filter(({ kilobytes }) => kilobytes > 200)).toEqual([]);
});

test("a language's words, which a page fetches as data and keeps, are at most 60 kB", () => {
  for (const language of ["en", "es", "fr"]) {
    const words = files.filter((name) => name.startsWith(`${language}-`));
    expect(words.map((name) => name.split(".").at(-1))).toEqual(["json", "json"]); // ours and Polaris'
    expect(bytesOf(words) / 1000).toBeLessThan(60);
  }
});

test("no script knows what only the server may", () => {
  const known = ["SHOPIFY_API_SECRET", "SECRET_KEYS", "DATABASE_URL", "PrismaClient", "pg-boss"];
  const told = files
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => {
      const script = readFileSync(join(folder, name), "utf8");
      return known.filter((word) => script.includes(word)).map((word) => `${name} says ${word}`);
    });
  expect(told).toEqual([]);
});
