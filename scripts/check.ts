// `npm run check`: types, lint, format and the ladder, in a few seconds.
import { checks, runChecks } from "./checks.ts";

const { failed } = await runChecks(checks);
process.exitCode = failed > 0 ? 1 : 0;
