/**
 * Runs one step of something that moves money or an order, so that it happens once even if the process dies between any two lines:
 * a step that was done is not done again, and one that may have been done is first looked for.
 */
export type Journal = {
  <Result>(step: string, doing: { find(): Promise<Result | undefined>; act(): Promise<Result> }): Promise<Result>;
  /**
   * Notes that a thing out there, such as one move of money, is what this process did. False where it is what another did: of two that
   * look alike each belongs to one process. Safe to repeat.
   */
  claim(thing: string): Promise<boolean>;
};
