/** What somebody of the team noted beside a conversation. It is never sent. */
export type Note = { id: string; author: string; text: string; at: Date };

/** In UTF-16 units. */
export const longestNote = 2_000;
