export type Act = <T>(work: () => T) => T;
