import { describe, expect, test } from "vitest";
import { runScript } from "../support/script.ts";

// A port that nobody listens on: the last one, which no system hands out.
const nowhere = { DEMO_PORT: "65535" };

describe("scripts that ask the demo", () => {
  test.each([
    ["text", ["+14155550101", "HELP"]],
    ["webhook", ["orders/create", "package.json"]],
    ["store", ["orders"]],
  ])("%s says plainly that none runs", async (name, args) => {
    const { code, out, err } = await runScript(name, args, nowhere);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.trim()).toBe(
      'No demo runs on port 65535. Start one with "npm run demo", or name its port with DEMO_PORT.',
    );
  });

  test.each(["text", "webhook", "store"])("%s explains itself", async (name) => {
    const { code, out, err } = await runScript(name, ["--help"], nowhere);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`npm run -s ${name} -- `);
  });

  test.each([
    ["text", [], "Say from which phone, and what."],
    ["text", ["+14155550101"], "Say from which phone, and what."],
    ["webhook", ["orders/create"], "Say which topic, and which file."],
    ["webhook", ["orders/create", "nowhere.json"], "The file nowhere.json cannot be read"],
    ["store", [], "Say which part."],
    ["store", ["--shp", "x"], "--shp"],
  ])("%s %j is complained of in plain words", async (name, args, complaint) => {
    const { code, err } = await runScript(name, args, nowhere);
    expect(code).toBe(1);
    expect(err).toContain(complaint);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("a port that is none is named", async () => {
    const { err } = await runScript("store", ["orders"], { DEMO_PORT: "four" });
    expect(err).toContain('DEMO_PORT must be a port number from 1 to 65535, and is "four"');
  });
});
