import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Knock } from "./call.ts";
import type { Events } from "./events.ts";
import type { Faults } from "./faults.ts";
import type { Handshake } from "./handshake.ts";
import type { createLimits, Group } from "./limits.ts";
import { authenticate, clientOf, issueToken, revokeToken } from "./oauth.ts";
import { Refusal, refuse, tokenInvalid } from "./refusals.ts";
import type { Answer } from "./routes.ts";
import { authorize, routes } from "./routes.ts";
import type { World } from "./world.ts";

/** One call that an app made. */
export type LoggedRequest = {
  at: number;
  method: string;
  path: string;
  group: Group | "none";
  clientId: string;
  headers: IncomingHttpHeaders;
  body: string;
  status: number;
  answer: unknown;
};

/** A demonstration may run for days. */
const maxLogged = 20_000;

export type Desk = {
  world: World;
  events: Events;
  faults: Faults;
  limits: ReturnType<typeof createLimits>;
  requests: LoggedRequest[];
  handshakes: Handshake[];
};

/** Answers one call to the API, or lets it meet the misfortune that waits for it. */
export async function answerApi(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const knock = await readKnock(desk.world, request);
  const path = knock.url.pathname + knock.url.search;
  const logged: LoggedRequest = {
    at: desk.world.now().getTime(),
    method: knock.method,
    path,
    group: "none",
    clientId: "",
    headers: request.headers,
    body: knock.body,
    status: 0,
    answer: undefined,
  };
  desk.requests.push(logged);
  if (desk.requests.length > maxLogged) desk.requests.splice(0, maxLogged / 2);
  const fault = desk.faults.take(knock.method, path);
  if (fault?.kind === "drop-before") return void request.socket.destroy();
  if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms).unref());

  const headers: Record<string, string> = {};
  const answer = await answerOrRefuse(fault?.kind, () => handle(desk, knock, logged, headers));
  Object.assign(logged, { status: answer.status, answer: answer.body });
  if (fault?.kind === "drop-after") return void request.socket.destroy();
  const json = fault?.kind === "not-json" ? "<html>Bad gateway</html>" : toJson(answer.body);
  response.writeHead(answer.status, {
    "Content-Type": "application/json;charset=utf-8",
    ...headers,
    ...answer.headers,
  });
  if (fault?.kind === "cut") {
    response.write(json.slice(0, 20));
    return void setTimeout(() => request.socket.destroy(), 20);
  }
  response.end(json);
}

const toJson = (body: unknown) => (body === undefined ? "" : JSON.stringify(body));

type Replied = Answer & { headers?: Record<string, string> };

async function answerOrRefuse(fault: string | undefined, work: () => Promise<Answer>): Promise<Replied> {
  try {
    if (fault) throwFault(fault);
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refuse(500, "SIM-500", `The simulator itself failed: ${message}`);
  }
}

function throwFault(kind: string): void {
  const exceeded = { errorCode: "CMN-301", message: "Request rate exceeded" };
  if (kind === "429" || kind === "429-account") {
    const headers: Record<string, string> = { "Retry-After": kind === "429" ? "60" : "30" };
    if (kind === "429") headers["X-Rate-Limit-Group"] = "medium";
    throw new Refusal(429, { ...exceeded, errors: [exceeded] }, headers);
  }
  if (kind === "401") throw tokenInvalid();
  if (kind === "500") throw refuse(500, "CMN-211", "Internal server error");
  if (kind === "502") throw new Refusal(502, { message: "Bad Gateway" });
  if (kind === "503") throw refuse(503, "MSG-290", "Service temporarily unavailable");
}

async function handle(
  desk: Desk,
  knock: Knock,
  logged: LoggedRequest,
  headers: Record<string, string>,
): Promise<Answer> {
  if (knock.method === "POST" && knock.url.pathname.startsWith("/restapi/oauth/")) {
    const { clientId } = clientOf(knock);
    spend(desk, logged, clientId, "auth", headers);
    if (knock.url.pathname === "/restapi/oauth/token") return { status: 200, body: issueToken(knock) };
    if (knock.url.pathname === "/restapi/oauth/revoke") return { status: 200, body: revokeToken(knock) };
  }
  const { account } = authenticate(knock);
  const matching = routes.find((one) => one.method === knock.method && one.pattern.test(knock.url.pathname));
  if (!matching) throw unknownRoute(knock);
  spend(desk, logged, account.clientId, matching.group, headers);
  const params = { ...matching.pattern.exec(knock.url.pathname)?.groups };
  const call = { ...knock, account, params };
  authorize(matching, call);
  return matching.handle(call, desk);
}

/** The real one would answer 404; a test that relies on something we do not simulate must not pass by luck. */
function unknownRoute({ method, url }: Knock): Refusal {
  const message = `The RingCentral simulator does not know ${method} ${url.pathname}`;
  console.error(message);
  return refuse(501, "SIM-501", message);
}

function spend(
  desk: Desk,
  logged: LoggedRequest,
  clientId: string,
  group: Group,
  headers: Record<string, string>,
): void {
  Object.assign(logged, { clientId, group });
  const allowance = desk.limits.take(clientId, group, desk.world.now().getTime());
  Object.assign(headers, allowance.headers);
  const exceeded = { errorCode: "CMN-301", message: "Request rate exceeded" };
  if (allowance.exceeded) throw new Refusal(429, { ...exceeded, errors: [exceeded] });
}

async function readKnock(world: World, request: IncomingMessage): Promise<Knock> {
  const body = await text(request);
  return {
    world,
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", world.url),
    params: {},
    header: (name) => request.headers[name]?.toString(),
    body,
    form: new URLSearchParams(body),
  };
}
