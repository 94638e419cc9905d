import { csvLine } from "./csv.ts";

type Cells = Parameters<typeof csvLine>[0];

/** A CSV file that is sent while it is read, a page at a time. It begins with a mark by which Excel knows that it is UTF-8. */
export function csvFile(name: string, pages: AsyncIterable<readonly Cells[]>): Response {
  const lines = linesOf(pages);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    cancel: () => void lines.return(undefined),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}

async function* linesOf(pages: AsyncIterable<readonly Cells[]>): AsyncGenerator<string, undefined> {
  yield "\uFEFF";
  for await (const page of pages) yield page.map(csvLine).join("");
  return undefined;
}
