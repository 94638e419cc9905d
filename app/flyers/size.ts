/** In the sizes that printers have: a postcard and a poster. */
export const sizes = ["A6", "A4"] as const;
export type Size = (typeof sizes)[number];

/** What there is room for on a postcard. */
export const mostProducts = 4;
