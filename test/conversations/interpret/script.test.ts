import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const script = new URL("../../../scripts/interpret.ts", import.meta.url).pathname;

function interpretLines(lines: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input: lines.join("\n"),
    encoding: "utf8",
  });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { answers, stderr, status };
}

describe("npm run interpret", () => {
  it("answers every line with an intent, its slots and the rule", () => {
    const { answers, stderr, status } = interpretLines([
      '{"text":"cancel order 1001"}',
      '{"text":"123456","context":{"awaiting":"otp"}}',
      '{"text":"do you have wool socks","context":{}}',
    ]);
    expect(answers).toMatchObject([
      { intent: "cancel", slots: { order: "1001" }, rule: expect.stringContaining("command.cancel") },
      { intent: "otp", slots: { code: "123456" }, rule: "awaited.otp" },
      { intent: "question", slots: { product: "wool socks" } },
    ]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("names the line that is malformed and reads the others", () => {
    const { answers, stderr, status } = interpretLines(['{"text":"STOP"}', "{oops", '{"text":5}', '{"text":"help"}', '{"text":"x","context":{"awaiting":"tea"}}']); // prettier-ignore
    expect(answers.map(({ intent, error }) => intent ?? error)).toEqual([
      "opt_out",
      expect.stringMatching(/^line 2: /),
      'line 3: "text" is missing or is no string',
      "help",
      expect.stringMatching(/^line 5: "awaiting" must be one of confirm, /),
    ]);
    expect(stderr.trim().split("\n")).toHaveLength(3);
    expect(status).toBe(1);
  });
});
