/**
 * Runs work while nobody else in this shop runs what goes by the same name, so that what it read is still so when it acts on it:
 * the last seat is given away once. Not to be taken twice at once by the same text.
 */
export type Alone = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
