import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { validate, ValidationSeverity } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { figureOf, figures, type FigureName } from "#app/lib/telemetry/figures.ts";
import { readYaml } from "./support/yaml.ts";

const read = (file: string) => readFileSync(file, "utf8");
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, inside]) => inside!))];

describe("Dockerfile", () => {
  const dockerfile = read("Dockerfile");
  const stages = dockerfile.split(/^FROM /m).slice(1);
  const last = stages.at(-1)!;

  test("is one", () => {
    const strict = {
      deprecatedMaintainer: ValidationSeverity.ERROR,
      instructionWorkdirRelative: ValidationSeverity.ERROR,
    };
    expect(validate(dockerfile, strict).map(({ message, range }) => [range.start.line + 1, message])).toEqual([]);
  });

  test("ends in an image that runs as nobody in particular, on the Node that the project names, without what only builds", () => {
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf("USER node")).toBeLessThan(last.indexOf("CMD"));
    expect(last).toMatch(/^HEALTHCHECK/m);
    expect(last).not.toMatch(/npm (ci|install)/);
    expect(stages[0]).toMatch(/npm prune --omit=dev/);
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: { node: string } };
    expect(found(dockerfile, /^FROM node:(\d+)/gm)).toEqual([dependencies.node.split(".")[0]]);
  });

  test("has all that server.ts and the commands need, and copies nothing that is not let in", () => {
    const copied = found(last, /\/app\/(\S+)(?= )/g);
    const needed = ["package.json", "server.ts", "node_modules", "prisma", "app", "build", "scripts/backup.ts", "scripts/restore.ts", "scripts/database.ts"]; // prettier-ignore
    expect(copied.toSorted()).toEqual(needed.toSorted());
    const letIn = found(read(".dockerignore"), /^!(\S+)$/gm);
    expect(letIn.filter((path) => !existsSync(path))).toEqual([]);
    for (const path of needed.filter((one) => !["node_modules", "build"].includes(one))) expect(letIn).toContain(path);
    expect(read(".dockerignore")).toMatch(/^\*\*\n/);
  });
});

type Service = {
  image: string;
  env_file?: string;
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  ports?: string[];
  healthcheck?: object;
};

describe("compose.yaml", () => {
  const text = read("compose.yaml");
  const compose = readYaml(text) as { services: Record<string, Service>; volumes: Record<string, null> };
  const { web, worker, postgres } = compose.services as Record<"web" | "worker" | "postgres", Service>;

  test("starts a web server and a worker of one image beside a PostgreSQL, each when what it needs is well", () => {
    expect(Object.keys(compose.services)).toEqual(["web", "worker", "postgres"]);
    expect([web.environment.ROLE, worker.environment.ROLE]).toEqual(["web", "worker"]);
    expect(web.image).toBe(worker.image);
    expect(web.environment.DATABASE_URL).toMatch(/@postgres:5432\/app$/);
    for (const { depends_on = {} } of Object.values(compose.services))
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe("service_healthy");
        expect(name === "web" || compose.services[name]!.healthcheck).toBeTruthy();
      }
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((one) => one.split(":")[0]!),
    );
    expect(named.toSorted()).toEqual(Object.keys(compose.volumes).toSorted());
    for (const port of web.ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(postgres.ports).toBeUndefined();
  });

  test("has every secret from .env, and shows the app's to no other", () => {
    expect([web.env_file, worker.env_file, postgres.env_file]).toEqual([".env", ".env", undefined]);
    expect(text).not.toMatch(/(PASSWORD|KEYS?|TOKEN|SECRET): *"?(?!\$\{)\w/);
    const example = read(".env.example");
    const [shown, hinted] = [found(example, /^([A-Z_]+)=/gm), found(example, /^# ([A-Z_]+)=/gm)];
    const known = found(read("app/lib/env.server.ts"), /^ {2}([A-Z][A-Z_]+): /gm);
    const asked = found(text, /\$\{(\w+)/g);
    const standard = [...shown, ...hinted].filter((name) => name.startsWith("OTEL_"));
    expect([...shown, ...hinted].filter((name) => ![...known, ...asked, ...standard].includes(name))).toEqual([]);
    expect(shown).toEqual(expect.arrayContaining(["SHOPIFY_API_KEY", "SHOPIFY_API_SECRET", "SHOPIFY_APP_URL", "SECRET_KEYS", ...asked])); // prettier-ignore
    expect(read(".gitignore")).toMatch(/^\.env$/m);
  });

  const hasCompose = spawnSync("docker", ["compose", "version"]).status === 0;
  test.skipIf(!hasCompose)("is read by docker compose itself", () => {
    const env = { ...process.env, POSTGRES_PASSWORD: "x" };
    const { status, stderr } = spawnSync("docker", ["compose", "config", "--quiet", "--no-env-resolution"], { env });
    expect([status, stderr.toString()]).toEqual([0, ""]);
  });
});

describe("docs/alerts.yaml", () => {
  type Rule = { alert: string; expr: string; for: string; annotations: { summary: string } };
  const { groups } = readYaml(read("docs/alerts.yaml")) as { groups: { rules: Rule[] }[] };
  const rules = groups.flatMap((group) => group.rules);

  test.each(rules.map((rule) => [rule.alert, rule] as const))(
    "%s asks for figures and labels that there are",
    (_name, { expr }) => {
      const asked = [...expr.matchAll(/(smscommerce_\w+?)(?:_bucket|_count)?\b(?:\{([^}]*)\})?(?=[^\w])/g)];
      expect(asked.length).toBeGreaterThan(0);
      for (const [, name, matchers = ""] of asked) {
        expect(Object.keys(figures)).toContain(name);
        const { labels } = figureOf(name as FigureName);
        for (const label of found(matchers, /(\w+)(?:=~|!=|=)/g)) expect(labels).toContain(label);
      }
      for (const [open, close] of ["()", "{}", "[]"]) expect(expr.split(open!).length).toBe(expr.split(close!).length);
    },
  );

  test("are all in the README, with what to do", () => {
    const readme = read("README.md");
    const table = readme.slice(readme.indexOf("## Operate it"), readme.indexOf("## Data and privacy"));
    expect(found(table, /^\| `(\w+)`/gm).toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
  });
});
