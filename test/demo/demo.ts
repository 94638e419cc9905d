import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { buildWhereNeeded, generateClient } from "../support/build.ts";
import { launchApp, type AppProcess } from "./app-process.ts";
import type { CleanUp } from "./clean-up.ts";
import { forgetDatabase, openAppDatabase, type AppDatabase } from "./database.ts";
import { openDoor, serveDemo } from "./door/server.ts";
import { DemoError, type DemoOptions } from "./options.ts";
import { untilQuiet, type Limits } from "./quiet.ts";
import { noteRunning, refuseSecond } from "./running.ts";
import { setUpShops } from "./set-up.ts";
import { forgetSimulators, startSimulators, type Simulators } from "./simulators.ts";

export type Demo = {
  options: DemoOptions;
  simulators: Simulators;
  app: AppProcess;
  database: AppDatabase;
  /** False if the app was still busy when patience ended. */
  untilQuiet(limits: Limits): Promise<boolean>;
};

/** Starts all of it, in order; `cleanUp` knows at every moment what must be stopped again. */
export async function startDemo(options: DemoOptions, cleanUp: CleanUp, say: (line: string) => void): Promise<Demo> {
  mkdirSync(options.folder, { recursive: true });
  await refuseSecond(options);
  const door = await openDoor(options);
  cleanUp.add({ name: "The demo's page", stop: door.close });
  await refuseTakenPort(options);
  cleanUp.add({ name: "The note", stop: noteRunning(options) });
  if (options.fresh) await startOver(options);
  say(options.development ? "Starting for development…" : "Building and starting…");
  await (options.development ? generateClient() : buildWhereNeeded());

  const simulators = await startSimulators(options);
  cleanUp.add({ name: "The simulators", stop: simulators.close });
  const database = await openAppDatabase(options.folder);
  cleanUp.add({ name: "The database", stop: database.close, kill: database.kill });
  const app = launchApp(options, simulators);
  cleanUp.add({ name: "The app", stop: app.stop, kill: app.kill });
  await app.ready;

  const demo: Demo = {
    options,
    simulators,
    app,
    database,
    untilQuiet: (limits) => untilQuiet(simulators, database, limits),
  };
  await setUpShops(demo);
  serveDemo(door.app, demo);
  return demo;
}

async function startOver({ folder }: DemoOptions): Promise<void> {
  await forgetDatabase(folder);
  forgetSimulators(folder);
}

/** The app would find out by itself, but only after its database is up. */
async function refuseTakenPort({ port, host }: DemoOptions): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch {
    throw new DemoError(
      `Port ${port}, which is for the app, is taken: set PORT to a free one, such as PORT=${port + 1}`,
    );
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}
