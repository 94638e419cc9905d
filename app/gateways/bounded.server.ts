/** Networks' webhooks are some kilobytes; whoever sends more is none. */
const mostBytes = 256 * 1024;

/** The request with its body read, up to a bound. Throws a 413 Response beyond it. */
export async function bounded(request: Request): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Response(null, { status: 413 });
    chunks.push(chunk);
  }
  const body = bytes > 0 ? Buffer.concat(chunks) : null;
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}
