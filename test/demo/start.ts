// `npm run demo` and `npm run dev`: everything that is needed to try the app, and nothing left of it after Ctrl-C.
import { createCleanUp } from "./clean-up.ts";
import { DemoError, readOptions, usage } from "./options.ts";

const say = (line: string) => console.log(line);
const complain = (line: string) => console.error(line);
const cleanUp = createCleanUp(complain);

/** One Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const echoMs = 1000;
let leavingSince: number | undefined;

/** Stops everything, in order. Who asks again does not want to wait. */
async function leave(exitCode: number) {
  if (leavingSince === undefined) {
    leavingSince = performance.now();
    await cleanUp.run();
    process.exit(exitCode);
  }
  if (performance.now() - leavingSince < echoMs) return;
  say("Stopping at once.");
  cleanUp.force();
  process.exit(130);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    if (leavingSince === undefined) say("\nStopping…");
    void leave(0);
  });

// npm runs us in a shell, and who stops npm stops that shell, which tells nobody.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && leavingSince === undefined && void leave(0), 500).unref();
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) {
    say(usage);
    process.exit(0);
  }
  const { startDemo } = await import("./demo.ts");
  const { app } = await startDemo(options, cleanUp, say);
  if (leavingSince === undefined) {
    say(`Demo ready: http://localhost:${options.demoPort}`);
    say(`  the app      ${app.url}, log in ${app.logFile}`);
    say(`  text it      npm run -s text -- +14155550101 "BUY 2 blue mug"`);
    say("  stop         Ctrl-C");
  }
  void app.crashed.then(async (lastWords) => {
    complain(lastWords);
    await leave(1);
  });
} catch (error) {
  // What comes of being stopped half way is no news.
  if (leavingSince === undefined) {
    complain(isPlain(error) ? error.message : String((error as Error).stack));
    await leave(1);
  }
}

/** Says all that helps, without a stack. */
function isPlain(error: unknown): error is Error {
  return error instanceof DemoError || (error instanceof Error && error.name === "BuildError");
}
