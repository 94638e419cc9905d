import { createHmac } from "node:crypto";
import { isSame } from "#app/lib/same.server.ts";
import { BillerError, ConnectBillerError, defineBiller, type AccountQuery, type PaymentState } from "../biller.ts";
import { billIn, plansIn, stateIn, textAt, valueAt } from "./answers.ts";
import { ask, isAllowedHere, NoAnswer, type Answered } from "./ask.server.ts";
import { refusePrivate } from "./public-address.server.ts";
import { httpFields, HttpSettings } from "./settings.ts";

/** Any biller with an HTTP API: the merchant says where things are. JSON in, JSON out. */
export const httpBiller = defineBiller<HttpSettings>({
  key: "http",
  name: "HTTP API",
  credentials: HttpSettings,
  fields: httpFields,
  async check({ baseUrl }) {
    const url = new URL(baseUrl);
    if (url.username || url.password) throw new ConnectBillerError("Put the key in its own field", "baseUrl");
    if (isAllowedHere(url)) return;
    if (url.protocol !== "https:") throw new ConnectBillerError("The address must begin with https://", "baseUrl");
    try {
      refusePrivate(url);
    } catch {
      throw new ConnectBillerError("This address is not on the public internet", "baseUrl");
    }
  },
  async validateAccount(query, settings) {
    if (!settings.validatePath) return { valid: true };
    const { status, body } = await post(settings, settings.validatePath, asAsked(query));
    const why = textAt(body, "message");
    if (status === 404 || status === 422) return { valid: false, ...(why && { why }) };
    if (!isDone(status)) throw readFailure(status);
    return valueAt(body, "valid") === false ? { valid: false, ...(why && { why }) } : { valid: true };
  },
  async fetchBill(query, settings, currency) {
    if (!settings.billPath) throw notOffered("bills");
    const { status, body } = await post(settings, settings.billPath, asAsked(query));
    if (status === 404 || status === 204) return undefined;
    if (!isDone(status)) throw readFailure(status);
    const bill = billIn(body, settings, currency);
    if (!bill) throw unreadable("a bill");
    return Number(bill.amount.amount) > 0 ? bill : undefined;
  },
  async plans(query, settings, currency) {
    if (!settings.plansPath) throw notOffered("plans");
    const { status, body } = await post(settings, settings.plansPath, asAsked(query));
    if (!isDone(status)) throw readFailure(status);
    const plans = plansIn(body, settings, currency);
    if (!plans) throw unreadable("plans");
    return plans;
  },
  async pay({ key, amount, plan, bill, ...query }, settings) {
    const body = { key, ...asAsked(query), amount: amount.amount, currency: amount.currencyCode, plan, bill };
    const answer = await asked(() =>
      ask({ url: urlOf(settings, settings.payPath), method: "POST", headers: headersOf(settings, key), body }),
    );
    return readPayment(answer, settings);
  },
  async status(key, settings) {
    const path = settings.statusPath.replaceAll("{key}", encodeURIComponent(key));
    const { status, body } = await asked(() =>
      ask({ url: urlOf(settings, path), method: "GET", headers: headersOf(settings) }),
    );
    if (status === 404) return undefined;
    if (!isDone(status)) throw readFailure(status);
    const state = stateIn(body, settings);
    if (!state) throw unreadable("a payment");
    return state;
  },
  async receive(request, { callbackSecret }) {
    const body = await request.text();
    if (!callbackSecret || !isSigned(body, request.headers.get("x-signature"), callbackSecret))
      return { keys: [], response: new Response(null, { status: 401 }) };
    const key = textAt(parsed(body), "key");
    return { keys: key ? [key] : [], response: new Response(null, { status: key ? 200 : 400 }) };
  },
});

const asAsked = ({ operator, accountNumber }: AccountQuery) => ({ operator, account: accountNumber });
const isDone = (status: number) => status >= 200 && status < 300;
const urlOf = ({ baseUrl }: HttpSettings, path: string) => new URL(baseUrl.replace(/\/$/, "") + path);
const headersOf = ({ authHeader, authValue }: HttpSettings, key?: string) => ({
  [authHeader]: authValue,
  ...(key && { "Idempotency-Key": key }),
});

const post = (settings: HttpSettings, path: string, body: unknown) =>
  asked(() => ask({ url: urlOf(settings, path), method: "POST", headers: headersOf(settings), body }));

async function asked(work: () => Promise<Answered>): Promise<Answered> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const kind = error.sent ? "unknown" : "again";
    throw new BillerError(kind, error.message, "The biller does not answer. It is being tried again.", {
      cause: error,
    });
  }
}

/** Whether money moved: sure only where the biller says so, or did not let the request in. */
function readPayment({ status, body }: Answered, settings: HttpSettings): PaymentState {
  const state = isDone(status) ? stateIn(body, settings) : undefined;
  if (state) return state;
  const why = textAt(body, "message") ?? `it answered ${status}`;
  if ([400, 401, 402, 403, 404, 422].includes(status))
    throw new BillerError("refused", why, `The biller refused a payment: ${why}`);
  if (status === 429) throw new BillerError("again", why, "The biller is busy. It is being tried again.");
  throw new BillerError("unknown", why, "The biller did not say whether it has paid. It is being asked again.");
}

function readFailure(status: number): BillerError {
  if (status === 401 || status === 403)
    return new BillerError("refused", `it answered ${status}`, "The biller refuses your key. Check it under Bills.");
  if (status === 429 || status >= 500)
    return new BillerError("again", `it answered ${status}`, "The biller is busy. It is being tried again.");
  return new BillerError("refused", `it answered ${status}`, `The biller refused a request with ${status}.`);
}

const notOffered = (what: string) =>
  new BillerError("refused", `no path for ${what}`, `Your biller's settings have no path for ${what}.`);
const unreadable = (what: string) =>
  new BillerError("again", `no ${what} in the answer`, `The biller's answer has no ${what} where you said it stands.`);

function isSigned(body: string, written: string | null, secret: string): boolean {
  const given = written?.replace(/^sha256=/, "").toLowerCase() ?? "";
  return isSame(given, createHmac("sha256", secret).update(body).digest("hex"));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
