import { createHmac } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { demoOperators, type Operator } from "./operators.ts";

export type BilledPayment = {
  key: string;
  operator: string;
  account: string;
  amount: string;
  plan?: string;
  bill?: string;
  status: "paid" | "pending" | "failed";
  reference: string;
};

/** What may happen to the next payment, or to the next question about one. */
export type Misfortune =
  /** The connection breaks before, or after, it was done. */
  | "drop-before"
  | "drop-after"
  /** It is done, and no answer ever comes. */
  | "silence"
  /** It is begun, and how it ends is known later. */
  | "pending"
  /** Refused for good; busy; out of order before, or after, it was done. */
  | "refuse"
  | "429"
  | "500-before"
  | "500-after";

export type BillerOptions = {
  port?: number;
  key?: string;
  callbackSecret?: string;
  dataFile?: string;
  operators?: Operator[];
};
export type BillerSimulator = Awaited<ReturnType<typeof startBiller>>;

type Asked = { method: string; path: string; body: Record<string, string>; status: number };
type Fault = { kind: Misfortune; path: string };

/**
 * Somebody who recharges phones and takes bills, on 127.0.0.1: knows accounts, bills and plans, keeps each payment under its key and pays
 * it once however often it comes, and calls back when one that was pending has ended.
 */
export async function startBiller(options: BillerOptions = {}) {
  const { key = "Bearer biller-key", callbackSecret = "biller-secret" } = options;
  const operators = structuredClone(options.operators ?? demoOperators);
  const payments = new Map<string, BilledPayment>(readKept(options.dataFile));
  const requests: Asked[] = [];
  let faults: Fault[] = [];
  let callbackAddress: string | undefined;

  const server = http.createServer((request, response) => void answer(request, response));
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");

  async function answer(request: http.IncomingMessage, response: http.ServerResponse) {
    const path = decodeURIComponent(request.url ?? "/");
    const asked: Asked = { method: request.method!, path, body: await bodyOf(request), status: 0 };
    requests.push(asked);
    const fault = takeFault(`${asked.method} ${path}`);
    if (fault === "drop-before") return request.socket.destroy();
    const reply = (status: number, body: unknown) => {
      asked.status = status;
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== key) return reply(401, { message: "Unknown key" });
    if (fault === "429") return reply(429, { message: "Too many requests" });
    if (fault === "500-before") return reply(500, { message: "Out of order" });
    const [status, body] = route(asked, request.headers["idempotency-key"], fault);
    if (fault === "drop-after") return request.socket.destroy();
    if (fault === "500-after") return reply(500, { message: "Out of order" });
    if (fault !== "silence") reply(status, body);
  }

  function route({ method, path, body }: Asked, key: unknown, fault: Misfortune | undefined): [number, unknown] {
    if (method === "GET" && path.startsWith("/payments/")) {
      const payment = payments.get(path.slice("/payments/".length));
      return payment ? [200, shown(payment)] : [404, { message: "Never heard of it" }];
    }
    const operator = operators.find(({ code }) => code === body.operator);
    const account = operator?.accounts[body.account ?? ""];
    switch (`${method} ${path}`) {
      case "POST /accounts/validate":
        return account ? [200, { valid: true }] : [404, { message: "No such account" }];
      case "POST /plans":
        return [200, { plans: operator?.plans ?? [] }];
      case "POST /bills/fetch":
        return account?.due
          ? [200, { amount: account.due, dueDate: "2026-12-01", reference: account.bill }]
          : [404, {}];
      case "POST /payments":
        return account ? pay(body, String(key), fault) : [422, { message: "No such account" }];
      default:
        return [404, { message: `There is no ${method} ${path}` }];
    }
  }

  function pay(body: Record<string, string>, key: string, fault: Misfortune | undefined): [number, unknown] {
    if (key !== body.key) return [400, { message: "The header Idempotency-Key and the key differ" }];
    const known = payments.get(key);
    if (known) return [200, shown(known)];
    if (fault === "refuse") return [422, { message: "The operator does not take it" }];
    const { operator = "", account = "", amount = "", plan, bill } = body;
    const reference = `BX${1000 + payments.size}`;
    const payment = { key, operator, account, amount, plan, bill, reference };
    payments.set(key, { ...payment, status: "pending" });
    if (fault !== "pending") end(key, "paid");
    keep();
    return [200, shown(payments.get(key)!)];
  }

  /** What is paid is not due any more. */
  function end(key: string, status: "paid" | "failed") {
    const payment = payments.get(key)!;
    payment.status = status;
    const account = operators.find(({ code }) => code === payment.operator)?.accounts[payment.account];
    if (status === "paid" && account) delete account.due;
    keep();
  }

  function takeFault(called: string): Misfortune | undefined {
    const found = faults.find(({ path }) => called.includes(path));
    faults = faults.filter((fault) => fault !== found);
    return found?.kind;
  }

  const keep = () => options.dataFile && writeFileSync(options.dataFile, JSON.stringify([...payments]));

  /** Calls back as billers do: signed, and as often as they please. Returns the statuses that it was answered with. */
  async function callBack(key: string, { times = 1, secret = callbackSecret } = {}): Promise<number[]> {
    const body = JSON.stringify({ key, status: payments.get(key)?.status ?? "unknown" });
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const headers = { "content-type": "application/json", "x-signature": signature };
    const call = async () => (await fetch(callbackAddress!, { method: "POST", headers, body })).status;
    return Promise.all(Array.from({ length: times }, call));
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    callbackSecret,
    operators,
    requests,
    get payments() {
      return [...payments.values()];
    },
    faults: {
      /** The next call whose "METHOD /path" has `path` in it meets with it. */
      next: (kind: Misfortune, path = "POST /payments") => void faults.push({ kind, path }),
      clear: () => void (faults = []),
    },
    callBackTo: (address: string) => void (callbackAddress = address),
    callBack,
    /** Ends a payment that is pending; nobody is told by it. */
    end,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const shown = ({ key, status, reference, amount }: BilledPayment) => ({ key, status, reference, amount });

const readKept = (file: string | undefined): [string, BilledPayment][] =>
  file && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as [string, BilledPayment][]) : [];

async function bodyOf(request: http.IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text ? (JSON.parse(text) as Record<string, string>) : {};
}
