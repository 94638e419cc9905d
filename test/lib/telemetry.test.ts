import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { env } from "#app/lib/env.server.ts";
import { count, reading, time } from "#app/lib/telemetry/measure.server.ts";
import { samplerOf } from "#app/lib/telemetry/sampler.server.ts";
import { inSpan, openSpan, traceparentNow } from "#app/lib/telemetry/span.server.ts";
import { startTelemetry, type Telemetry } from "#app/lib/telemetry/start.server.ts";
import { carried, onTrail, readTrail, trailOf } from "#app/lib/telemetry/trail.server.ts";
import { loader } from "#app/routes/metrics.tsx";
import { startCollector } from "../support/collector.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const parentId = "b7ad6b7169203331";
const traceparent = `00-${traceId}-${parentId}-01`;

const said = (headers: Record<string, string>) => trailOf((name) => headers[name]);

describe("a request's id", () => {
  test("is what its caller calls it, or its trace, or a new one", () => {
    expect(said({ "x-request-id": "order-4711" })).toEqual({ id: "order-4711" });
    expect(said({ traceparent })).toEqual({ id: traceId, traceparent });
    expect(said({ "x-request-id": "order-4711", traceparent })).toEqual({ id: "order-4711", traceparent });
    expect(said({})).toEqual({ id: expect.stringMatching(/^[\da-f-]{36}$/) as string });
  });

  test.each([
    { "x-request-id": "14155550101" },
    { "x-request-id": "short" },
    { "x-request-id": "x".repeat(65) },
    { "x-request-id": 'two words"' },
    { traceparent: `00-${"0".repeat(32)}-${parentId}-01` },
    { traceparent: `00-${traceId}-${"0".repeat(16)}-01` },
    { traceparent: `ff-${traceId}-${parentId}-01` },
    { traceparent: `${traceparent}-more` },
  ])("is not taken from %j", (headers) => {
    expect(said(headers as unknown as Record<string, string>)).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
    });
  });

  test("goes along with a job, and comes back from it", () => {
    for (const headers of [{ "x-request-id": "order-4711" }, { traceparent }] as Record<string, string>[]) {
      const trail = said(headers);
      expect(readTrail(onTrail(trail, carried))).toEqual(trail);
    }
    expect(carried()).toBeUndefined();
    expect(readTrail(undefined).id).not.toBe(readTrail({ id: "x" }).id);
  });
});

describe("telemetry", () => {
  let telemetry: Telemetry | undefined;
  afterEach(async () => {
    await telemetry?.stop();
    Object.assign(env, { METRICS_TOKEN: undefined, METRICS_PORT: undefined });
  });

  const ask = (authorization?: string) =>
    loader({
      request: new Request("http://app.test/metrics", { headers: authorization ? { authorization } : {} }),
    } as never);

  test("that nobody asks for makes no spans, shows nothing, and work goes on", async () => {
    telemetry = await startTelemetry(() => Promise.reject(new Error("nobody asks")), {});
    expect(await inSpan("door sms", "server", {}, async () => traceparentNow() ?? "none")).toBe("none");
    count("smscommerce_store_events_total", { what: "new" });
    expect((await ask()).status).toBe(404);
  });

  test("that is switched off sends nothing, whatever else is set", async () => {
    const collector = await startCollector();
    const environment = { OTEL_SDK_DISABLED: "true", OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    telemetry = await startTelemetry(async () => [], environment);
    expect(await inSpan("door sms", "server", {}, async () => traceparentNow() ?? "none")).toBe("none");
    await telemetry.stop();
    expect(collector.spans()).toEqual([]);
    await collector.close();
  });

  test("shows figures to whoever has the token, and on a port of its own to this machine", async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as AddressInfo;
    await new Promise((done) => probe.close(done));
    Object.assign(env, { METRICS_TOKEN: "a-token-of-prometheus", METRICS_PORT: port });
    telemetry = await startTelemetry(async () => [reading("smscommerce_parked_jobs", {}, 3)], {});
    count("smscommerce_receipts_total", { gateway: "ringcentral", status: "delivered" }, 2);
    time("smscommerce_job_wait_seconds", { job: "send-message" }, 300);

    for (const wrong of [undefined, "Bearer ", "Bearer a-token-of-prometheu", "a-token-of-prometheus"])
      expect((await ask(wrong)).status).toBe(401);
    const shown = await (await ask("Bearer a-token-of-prometheus")).text();
    expect(shown).toContain('smscommerce_receipts_total{gateway="ringcentral",status="delivered"} 2\n');
    expect(shown).toContain("smscommerce_parked_jobs 3\n");
    expect(shown).toContain('smscommerce_job_wait_seconds_bucket{job="send-message",le="0.25"} 0\n');
    expect(shown).toContain('smscommerce_job_wait_seconds_bucket{job="send-message",le="0.5"} 1\n');
    expect(shown).toMatch(/^# TYPE smscommerce_job_wait_seconds histogram$/m);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain("smscommerce_parked_jobs 3\n");
  });

  test("goes on with a caller's trace, and says of an error what it may", async () => {
    const collector = await startCollector();
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_TRACES_SAMPLER: "parentbased_always_off" };
    // The exporters look there by themselves.
    Object.assign(process.env, environment);
    telemetry = await startTelemetry(async () => []);
    for (const name of Object.keys(environment)) delete process.env[name];
    const door = openSpan("door sms", "server", {}, traceparent);
    await door.run(() =>
      inSpan("job answer-message", "consumer", { "job.attempt": 1 }, () =>
        Promise.reject(new TypeError("no such number: +14155550101")),
      ).catch(() => {}),
    );
    door.end();
    await inSpan("unasked", "internal", {}, async () => {});
    await telemetry.stop();
    const [job, outer, ...more] = collector.spans().toSorted((a, b) => (a.name < b.name ? 1 : -1));
    expect(more).toEqual([]);
    expect(outer).toMatchObject({ name: "door sms", traceId, parentId });
    expect(job).toMatchObject({
      ...{ name: "job answer-message", traceId, parentId: outer!.id },
      attributes: { "job.attempt": 1, "error.type": "TypeError" },
    });
    expect(collector.raw()).toContain("no such number: +");
    expect(collector.raw()).not.toContain("4155550101");
    await collector.close();
  });

  test.each([
    [{}, "ParentBased{root=AlwaysOnSampler"],
    [{ OTEL_TRACES_SAMPLER: "always_off" }, "AlwaysOffSampler"],
    [{ OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.25" }, "TraceIdRatioBased{0.25}"],
    [
      { OTEL_TRACES_SAMPLER: "parentbased_traceidratio", OTEL_TRACES_SAMPLER_ARG: "9" },
      "ParentBased{root=TraceIdRatioBased{1}",
    ],
  ])("samples as %j says", (environment, described) => {
    expect(samplerOf(environment).toString()).toContain(described);
  });
});
