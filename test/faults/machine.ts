import { freePort, startApp, type AppProcess } from "../support/app-process.ts";

type Wish = Omit<Parameters<typeof startApp>[0], "port"> & { role: "all" | "web" | "worker" };

export type Machine = Awaited<ReturnType<typeof openMachine>>;

/** A process of the app with an address of its own, which it has again whenever it is started anew. */
export async function openMachine(wish: Wish, hear: (lines: string[]) => void) {
  const port = await freePort();
  const start = () => startApp({ ...wish, port });
  let app: AppProcess | undefined = await start();
  const over = () => {
    hear(app!.said().split("\n").filter(Boolean));
    app = undefined;
  };
  return {
    ...{ role: wish.role, url: app.url },
    get pid() {
      return app?.pid;
    },
    get alive() {
      return app !== undefined;
    },
    /** As a power cut would. */
    async kill() {
      await app?.kill();
      if (app) over();
    },
    /** As a deploy would. */
    async stop() {
      await app?.stop();
      if (app) over();
    },
    /** Answers how long it took until it could do its work, in ms. */
    async start(): Promise<number> {
      const began = performance.now();
      app = await start();
      return performance.now() - began;
    },
  };
}
