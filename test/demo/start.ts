// `npm run demo` and `npm run dev`: everything that is needed to try the app, and nothing left of it after Ctrl-C.
import { createCleanUp } from "./clean-up.ts";
import { DemoError, readOptions, usage } from "./options.ts";

const say = (line: string) => console.log(line);
const complain = (line: string) => console.error(line);
const cleanUp = createCleanUp(complain);

let leaving = false;
let askedAtMs = 0;
/** Ctrl-C reaches us from the terminal and again from npm: that is one request. */
const sameRequestMs = 3_000;

/** Stops everything, once; a second request does not wait. */
async function leave(exitCode: number) {
  if (leaving && Date.now() - askedAtMs < sameRequestMs) return;
  if (leaving) process.exit(exitCode || 130);
  leaving = true;
  askedAtMs = Date.now();
  await cleanUp.run();
  process.exit(exitCode);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    if (!leaving) say("\nStopping…");
    void leave(0);
  });

// npm runs us in a shell, and who stops npm stops that shell, which tells nobody.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && !leaving && void leave(0), 500).unref();
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) {
    say(usage);
    process.exit(0);
  }
  const { startDemo } = await import("./demo.ts");
  const { app } = await startDemo(options, cleanUp, say);
  if (!leaving) {
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
  // What came of being stopped half way is no news.
  if (!leaving)
    complain(
      error instanceof DemoError || (error as Error).name === "BuildError"
        ? (error as Error).message
        : String((error as Error).stack),
    );
  await leave(1);
}
