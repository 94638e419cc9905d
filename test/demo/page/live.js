/** Asks the demo for JSON. Throws an error that can be shown as it is. */
export async function ask(path, body) {
  const response = await fetch(
    path,
    body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  );
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The demo answered ${response.status}`);
  return answer;
}

/** Listens to all that happens; `here` is told at each new connection, since something may have been missed. */
export function listen({ here, text, changed, store, lost }) {
  const source = new EventSource("/demo/stream");
  source.addEventListener("here", here);
  source.addEventListener("text", ({ data }) => text(JSON.parse(data)));
  source.addEventListener("changed", ({ data }) => changed(JSON.parse(data)));
  source.addEventListener("store", ({ data }) => store(JSON.parse(data)));
  source.addEventListener("error", lost);
}
