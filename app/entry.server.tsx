import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { translationIn } from "#app/components/translation.server.ts";
import { languageOfRequest, TranslationContext } from "#app/components/translation.ts";
import { log } from "#app/lib/log.server.ts";
import { addDocumentResponseHeaders } from "#app/shopify.server.ts";

export { logRequests } from "./log-requests.server.ts";
export { endStreams } from "#app/lib/event-stream.server.ts";
export { start } from "./start.server.ts";

/** How long a page may take to gather its data, in ms. */
export const streamTimeout = 5_000;

/** Draws a page, in the language of the admin around it. Shopify's headers say which shop's admin may frame it. */
export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const translation = translationIn(languageOfRequest(request));
  addDocumentResponseHeaders(request, headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A browser is shown the page while it still grows; a robot wants it whole.
  const moment = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <TranslationContext.Provider value={translation}>
        <RemixServer context={context} url={request.url} abortDelay={streamTimeout} />
      </TranslationContext.Provider>,
      {
        [moment]() {
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          log.error({ err: error }, "a page could not be drawn");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** An error that no route caught. The address is logged without its query, which may carry a session token. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  // Whoever asks for what is not there is answered, and is no error of ours.
  const isRefusal = isRouteErrorResponse(error) && error.status < 500;
  if (isRefusal || request.signal.aborted) return;
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, "a request failed");
}
