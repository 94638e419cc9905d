import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { DemoError, readOptions } from "./options.ts";

describe("the demo's options", () => {
  test("has ports and a folder of its own unless told otherwise", () => {
    expect(readOptions([], {})).toEqual({
      port: 3000,
      demoPort: 4000,
      host: "127.0.0.1",
      folder: resolve(".data/demo"),
      fresh: false,
      development: false,
      logLevel: "info",
    });
  });

  test("takes ports, folder and mode from the environment, and --fresh from the command line", () => {
    const environment = { PORT: "3100", DEMO_PORT: "4100", DATA_DIR: "/tmp/other", NODE_ENV: "development" };
    expect(readOptions(["--fresh"], environment)).toMatchObject({
      port: 3100,
      demoPort: 4100,
      folder: "/tmp/other",
      fresh: true,
      development: true,
    });
  });

  test("answers nothing where only help was asked for", () => {
    expect(readOptions(["--help"], {})).toBeUndefined();
  });

  test.each([
    [[], { PORT: "http" }, 'PORT must be a port number from 1 to 65535, and is "http"'],
    [[], { DEMO_PORT: "70000" }, "DEMO_PORT must be a port number"],
    [[], { PORT: "4000" }, "PORT and DEMO_PORT are both 4000"],
    [["--frsh"], {}, "--frsh"],
  ])("complains plainly of %j %j", (args, environment, complaint) => {
    const read = () => readOptions(args, environment);
    expect(read).toThrow(DemoError);
    expect(read).toThrow(complaint);
  });
});
