// The app as the demo runs it: the real server, in a process of its own, which may be framed by the demo's page.
import { startServer } from "../../server.ts";
import { allowFramingBy } from "./framing.ts";

const started = startServer({ middleware: allowFramingBy(process.env.DEMO_PAGE!) });
let leaving = false;

/** Also when it was still starting: what it had begun by then is ended in order. */
async function leave() {
  if (leaving) return;
  leaving = true;
  await started.then(({ stop }) => stop()).catch(() => {});
  process.exit(0);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void leave());
// The demo was killed and could not say goodbye: nobody else would ever stop us.
process.on("disconnect", () => void leave());

await started.catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
