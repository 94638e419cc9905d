import type { IncomingMessage, ServerResponse } from "node:http";

export type Reply = { status: number; body: string | Buffer; headers: Record<string, string> };

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  };
}

export function text(body: string | Buffer, type: string, status = 200): Reply {
  return { status, body, headers: { "content-type": type } };
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The body as an object: JSON or, as OAuth allows, a form. Null when it is neither. */
export function objectIn(body: string, contentType: string): Record<string, unknown> | null {
  if (contentType.includes("x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(body));
  try {
    const value: unknown = JSON.parse(body || "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
