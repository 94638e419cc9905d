/** Never a person's: no number, no text, no name. What is unbounded, such as an id of ours, may stand here, and not in a figure's labels. */
export type Attributes = Record<string, string | number | boolean>;

export type Span = {
  set(attributes: Attributes): void;
  fail(error: unknown): void;
  end(): void;
  /** Does `work` as a part of this span. */
  run<T>(work: () => T): T;
};

export type SpanKind = "server" | "client" | "consumer" | "internal";

export type Tracing = {
  open(name: string, kind: SpanKind, attributes: Attributes, traceparent: string | undefined): Span;
  /** Of the span that is under way. */
  traceparent(): string | undefined;
};

let tracing: Tracing | undefined;

/** Until this is called no span is made, and making one costs nothing. */
export const traceWith = (chosen: Tracing | undefined) => void (tracing = chosen);

const untraced: Span = { set: () => {}, fail: () => {}, end: () => {}, run: (work) => work() };

/** Begins a span whose end the caller says. `traceparent` is where it goes on from, if not from what is under way here. */
export const openSpan = (name: string, kind: SpanKind, attributes: Attributes = {}, traceparent?: string): Span =>
  tracing?.open(name, kind, attributes, traceparent) ?? untraced;

/** Does `work` as a span, which fails as it does. */
export async function inSpan<T>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
  traceparent?: string,
): Promise<T> {
  if (!tracing) return work(untraced);
  const span = openSpan(name, kind, attributes, traceparent);
  try {
    return await span.run(() => work(span));
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}

/** Where the trace is now, as W3C's `traceparent`. */
export const traceparentNow = () => tracing?.traceparent();
