import type { Received } from "#app/gateways/gateway.ts";
import { now } from "#app/lib/clock.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { isSame } from "#app/lib/same.server.ts";
import { parseAnswer } from "./answer.ts";
import { readEvent } from "./event.ts";

const nothing = { messages: [], receipts: [], consents: [], pull: false };

/**
 * Answers RingCentral's handshake, or reads one event. Throws a 401 Response for a wrong token, before the body is
 * parsed, and a 400 for a body that is not JSON.
 *
 * The handshake must be answered within 3 seconds with its own Validation-Token, JSON as the type, and no more than 1024
 * bytes in all: a bare response, without the headers that pages carry. Documentation of different years names different
 * headers for the token of events, so either is taken, and only an empty body makes a handshake.
 */
export async function receive(
  request: Request,
  account: { verificationToken: string; number: PhoneNumber },
): Promise<Received> {
  const validation = request.headers.get("Validation-Token");
  const verification = request.headers.get("Verification-Token");
  const verified = [verification, validation].some(
    (token) => token !== null && isSame(token, account.verificationToken),
  );
  const body = verified ? await request.text() : undefined;
  const response = new Response(null, {
    headers: { "Content-Type": "application/json", ...(validation && { "Validation-Token": validation }) },
  });
  if (validation && (verified ? body === "" : await isEmpty(request))) return { ...nothing, response };
  if (body === undefined) throw new Response(null, { status: 401 });
  return { ...readEvent(parse(body), account.number, now()), response };
}

/** Whether there is no body, without taking in a stranger's. */
async function isEmpty(request: Request): Promise<boolean> {
  const reader = request.body?.getReader();
  if (!reader) return true;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    if (value.length === 0) continue;
    await reader.cancel();
    return false;
  }
}

function parse(body: string): unknown {
  try {
    return parseAnswer(body);
  } catch {
    throw new Response("The body is not JSON.", { status: 400 });
  }
}
