import type { ActionFunctionArgs } from "@remix-run/node";
import { receiveFile } from "#app/imports/upload.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { authorOf } from "#app/shopify/author.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** Takes a list in, as the body of a request: nothing of it is held but a piece. Nobody is brought in by that. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const { session, sessionToken } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  if (!request.body) throw new Response(null, { status: 400 });
  const author = authorOf(session, sessionToken);
  return Response.json(await receiveFile(shop, { fileName: nameOf(request), author, body: request.body }));
}

function nameOf({ headers }: Request): string {
  try {
    return decodeURIComponent(headers.get("x-file-name") ?? "") || "list.csv";
  } catch {
    return "list.csv";
  }
}
