import { randomUUID } from "node:crypto";
import http from "node:http";
import https from "node:https";
import { answerWithinMs } from "./events.ts";
import { invalidParameter, refuse } from "./refusals.ts";

/** Headers and body of the answer together. */
const maxAnswerBytes = 1024;

/** How the app's answer to the last handshake looked on the wire. */
export type Handshake = { address: string; status: number; bytes: number; answeredInMs: number };

/** Asks the address whether it wants our events, as it does on every new subscription, and throws the refusal. */
export async function shakeHands(address: string, url: string): Promise<Handshake> {
  const validationToken = randomUUID();
  const startedAt = performance.now();
  const answer = await knock(address, validationToken, url).catch(() => {
    throw invalidParameter("CMN-101", "deliveryMode.address", address);
  });
  const { status, headers, bytes } = answer;
  if (status !== 200)
    throw refuse(400, "SUB-522", `WebHook responds with incorrect HTTP status. HTTP status is ${status}`);
  if (headers["validation-token"] !== validationToken) throw refuse(400, "SUB-520", "Validation Token is not returned");
  if (bytes > maxAnswerBytes || !headers["content-type"]?.startsWith("application/json"))
    throw refuse(400, "SUB-525", "WebHook server response is invalid");
  return { address, status, bytes, answeredInMs: performance.now() - startedAt };
}

type Answer = { status: number; headers: http.IncomingHttpHeaders; bytes: number };

function knock(address: string, validationToken: string, origin: string): Promise<Answer> {
  const { request } = address.startsWith("https:") ? https : http;
  return new Promise((resolve, reject) => {
    const headers = {
      "Validation-Token": validationToken,
      "Content-Length": "0",
      accept: "application/json",
      "user-agent": "RingCentral-Webhook/8.3",
      "x-forwarded-for": new URL(origin).hostname,
    };
    const asked = request(address, { method: "POST", agent: false, headers }, (response) => {
      response.resume().on("end", () => {
        // A socket of its own: what it read is the whole answer, status line included.
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: response.socket.bytesRead });
      });
    });
    asked.setTimeout(answerWithinMs, () => asked.destroy(new Error("Read timed out")));
    asked.on("error", reject).end();
  });
}
