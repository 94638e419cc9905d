import { describe, expect, test } from "vitest";
import { queryFor } from "#app/conversations/inbox-search.ts";
import { againFor, type Judged, type Since } from "#app/conversations/thread-again.ts";

const now = new Date("2026-11-22T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const failed: Judged = {
  ...{ direction: "out", kind: "person", status: "failed", text: "Your mug is on its way", verdict: "send" },
  ...{ createdAt: ago(10), latestAt: null },
};
const quiet: Since = { now, lastInAt: ago(20), isRepeated: false };
const again = (text: Partial<Judged> = {}, since: Partial<Since> = {}) =>
  againFor({ ...failed, ...text }, { ...quiet, ...since });

describe("a text that has not arrived", () => {
  test.each([
    ["that the network refused", {}],
    ["that the gate refused for a reason that may be over", { status: "refused", verdict: "consent.none" }],
    ["from a number that was gone", { status: "refused", verdict: "number.gone" }],
    ["that still makes sense", { latestAt: new Date(now.getTime() + 60_000) }],
    ["that answered their last text", { kind: "reply" }],
  ])("%s may be sent again", (_name, text) => expect(again(text)).toBe("send"));

  test.each([
    ["whose answer never came is asked about first", { status: "unknown" }, {}, "ask"],
    ["that held a code is nobody's to repeat", { text: "Reply •••••• to order" }, {}, null],
    ["that held a code is not asked about, since that may send it", { status: "unknown", text: "••••••" }, {}, null],
    ["that answered something before their last text is out of place", { kind: "reply" }, { lastInAt: ago(5) }, null],
    ["that the gate found too late stays so", { status: "refused", verdict: "late" }, {}, null],
    ["whose time is over stays so", { latestAt: ago(1) }, {}, null],
    ["of last week is old news", { createdAt: ago(8 * 24 * 60) }, {}, null],
    ["that sells is not sent by hand", { kind: "marketing" }, {}, null],
    ["that confirms an opt-out is sent once", { kind: "opt-out-confirmation" }, {}, null],
    ["that was sent again is done with", {}, { isRepeated: true }, null],
    ["that arrived is done with", { status: "delivered" }, {}, null],
    ["that is on its way is left alone", { status: "queued" }, {}, null],
    ["of theirs is no text of ours", { direction: "in" }, {}, null],
  ])("%s", (_name, text, since, answer) => expect(again(text, since)).toBe(answer));
});

describe("a search", () => {
  test.each([
    ["Blue MUG", "'blue':* & 'mug':*"],
    ["café", "'cafe':*"],
    ["it's 100% & broken!", "'it':* & 's':* & '100%':* & 'broken!':*"],
    ["#1001", "'#1001':*"],
    ["\\' OR 1=1 --", "'or':* & '1=1':*"],
  ])("for %j looks for %s", (search, query) => expect(queryFor(search)).toBe(query));

  test.each(["", "  ", "&|!", "%"])("for %j looks for nothing", (search) => expect(queryFor(search)).toBeUndefined());
});
