// The architecture is this ladder: a folder may import what stands below it, never above, never beside (ARCHITECTURE.md).
const ladder = [
  ["lib"],
  ["queue"],
  ["gateways", "billers", "shopify"],
  ["shops"],
  ["triggers"],
  ["numbers"],
  ["bills"],
  ["products"],
  ["bookings"],
  ["contacts"],
  ["wishes"],
  ["reviews"],
  ["consent"],
  ["templates"],
  ["links"],
  ["messages"],
  ["replies"],
  ["sales"],
  ["outcomes"],
  ["keys"],
  ["flow"],
  ["commands", "automations", "campaigns"],
  ["imports"],
  ["signups"],
  ["conversations"],
  ["rehearsals"],
  ["flyers"],
  ["components"],
  ["routes", "jobs"],
];

/** A folder, or the one file that stands for it at the top, such as shopify.server.ts. */
const inside = (folders) => `^app/(${folders.join("|")})(/|[.]server[.]ts$)`;

const upward = ladder.slice(0, -1).map((rung, height) => ({
  name: `${rung.join("-and-")}-may-not-look-up`,
  comment: "What a folder builds upon stands below it.",
  severity: "error",
  from: { path: inside(rung) },
  to: { path: inside(ladder.slice(height + 1).flat()) },
}));

const sideways = ladder
  .filter((rung) => rung.length > 1)
  .flatMap((rung) =>
    rung.map((folder) => ({
      name: `${folder}-may-not-look-sideways`,
      comment: "Folders of one rung know nothing of each other.",
      severity: "error",
      from: { path: inside([folder]) },
      to: { path: inside(rung.filter((other) => other !== folder)) },
    })),
  );

module.exports = {
  forbidden: [
    ...upward,
    ...sideways,
    {
      name: "nobody-imports-an-entry",
      comment: "The entries start everything else; what two of them share belongs on the ladder.",
      severity: "error",
      from: { path: `^app/(${ladder.flat().join("|")})/` },
      to: { path: "^app/(root|routes|entry|worker|start)[^/]*$" },
    },
    {
      name: "every-folder-has-a-rung",
      comment: "A folder that is not on the ladder would escape its rules: give it a rung in .dependency-cruiser.cjs.",
      severity: "error",
      from: {},
      to: { path: "^app/[^/]+/", pathNot: `^app/(${ladder.flat().join("|")})/` },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or lack a third below them. Types count.",
      severity: "error",
      from: { path: "^app/" },
      to: { circular: true },
    },
    {
      name: "pure-stays-pure",
      comment:
        "A file without .server has no effects, so it may not import one that has. Types may come from anywhere.",
      severity: "error",
      from: { path: "^app/[^/]+/", pathNot: ["[.]server[.]tsx?$", "^app/routes/"] },
      to: { path: "[.]server[.]tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-needs-no-machine",
      comment:
        "Files, network, processes and the database are effects: the file that has them says .server in its name.",
      severity: "error",
      from: { path: "^app/[^/]+/", pathNot: ["[.]server[.]tsx?$", "^app/routes/"] },
      to: {
        path: "^(node:)?(fs|net|http|https|http2|child_process|cluster|dgram|dns|tls|worker_threads)(/|$)|(^|/)node_modules/(pg|pg-boss|pino|@prisma|express|@ringcentral)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "plug-ins-are-islands",
      comment:
        "A command, an automation, a gateway or a biller knows its contract, what words mean it and how a payload is read, never the registry or its neighbours.",
      severity: "error",
      from: { path: "^app/(commands|automations|gateways|billers)/(?!registry|run|find|topics|words)([^/.]+)" },
      to: {
        path: "^app/$1/",
        pathNot: [
          "^app/$1/(command|automation|gateway|biller|words|[a-z-]+-payload)[.]ts$",
          "^app/$1/[a-z-]+[.]words[.]ts$",
          "^app/$1/$2(/|[.])",
        ],
      },
    },
    {
      name: "only-nouns-open-the-database",
      comment: "Plug-ins decide, doors and pages pass on; what is kept, and how, is the nouns' own business.",
      severity: "error",
      from: {
        path: "^app/(commands|automations|gateways|billers|components|routes|jobs)/",
        pathNot: "^app/(automations|campaigns)/run[.][a-z.-]*server[.]ts$",
      },
      to: { path: "^app/lib/db[.]server[.]ts$|^prisma/generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-reader-of-the-sdk",
      comment: "RingCentral's library leaks tokens between instances; one file knows how to keep them apart.",
      severity: "error",
      from: { pathNot: "^app/gateways/ringcentral/" },
      to: { path: "(^|/)node_modules/@ringcentral/" },
    },
    {
      name: "tests-are-not-shipped",
      comment: "The app has no branch that knows of a test, a simulator or the demo.",
      severity: "error",
      from: { path: "^(app/|server[.]ts$)" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "shipped-code-needs-no-development-package",
      comment: "It would start here, and not where only the dependencies are installed.",
      severity: "error",
      from: { path: "^(app/|server[.]ts$)", pathNot: "^app/routes[.]ts$" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "(^|/)node_modules/(vite|@types)/",
      },
    },
    {
      name: "everything-is-found",
      comment: "An import that cannot be followed cannot be judged either.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "^prisma/generated"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
