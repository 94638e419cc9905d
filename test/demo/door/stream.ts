import type { RequestHandler } from "express";
import type { Text } from "../../simulators/ringcentral/world.ts";
import type { Demo } from "../demo.ts";
import { shown } from "./texts.ts";

/** All that happens, as server-sent events: `text`, `changed` when one has another status, and `store` when a shop's records changed (then ask for them again). */
export const openStream =
  ({ simulators: { ringcentral, changes } }: Demo): RequestHandler =>
  (_request, response) => {
    response.set({ "content-type": "text/event-stream", "cache-control": "no-cache" }).flushHeaders();
    const tell = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    const tellText = (event: string) => (text: Text) => tell(event, shown(text));
    const offs = [
      ringcentral.onText(tellText("text")),
      ringcentral.onChange(tellText("changed")),
      changes.on((domain) => tell("store", { domain })),
    ];
    tell("here", {});
    response.on("close", () => offs.forEach((off) => off()));
  };
