type Context = { source?: string };

/**
 * Reads JSON without bending numbers: a whole number that JavaScript cannot hold (Shopify's ids may pass 2^53) comes back as
 * its digits, a string. Throws SyntaxError.
 */
export const parseExact = (text: string): unknown => JSON.parse(text, mayBend.test(text) ? exact : undefined);

/** 2^53 has 16 digits. A reviver makes reading several times as slow, so it is called only where there are so many in a row. */
const mayBend = /\d{16}/;

/** A reviver; what the number looked like comes with it (TC39 JSON.parse source text access). */
function exact(_key: string, value: unknown, context?: Context): unknown {
  const source = context?.source ?? "";
  const bent = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
  return bent && /^-?\d+$/.test(source) ? source : value;
}

/**
 * PostgreSQL's jsonb holds no NUL and no half of a surrogate pair, which JSON may spell as escapes: they become U+FFFD.
 * Everything else stays as it was written, to the digit.
 */
export const storable = (text: string) =>
  text.replace(/\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u(....)|.)/g, (escape, hex?: string) =>
    hex && /^(0000|d[89a-f]..)$/i.test(hex) ? "\\ufffd" : escape,
  );
