import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { problemHeadings, problemWords } from "#app/components/contacts/import-words.ts";
import { translationIn } from "#app/components/translation.server.ts";
import { languageOfRequest } from "#app/components/translation.ts";
import { loadImport } from "#app/imports/imports.server.ts";
import { problemFile } from "#app/imports/report.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** The lines of a list that nobody was texted for, and why, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const importId = z.uuid().safeParse(params.importId).data;
  if (!importId || !(await loadImport(shop.id, importId))) throw new Response(null, { status: 404 });
  const { t } = translationIn(languageOfRequest(request));
  const headings = problemHeadings.map((heading) => t(heading));
  return problemFile(shop.id, importId, { headings, words: (problem) => t(problemWords[problem]) });
}
