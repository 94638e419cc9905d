/** What a column of a list may hold. */
export const columnKeys = ["phone", "name", "firstName", "lastName", "email", "agreed", "agreedAt", "source"] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Which column, counted from 0, holds what. */
export type Columns = Partial<Record<ColumnKey, number>>;
