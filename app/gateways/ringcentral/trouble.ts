/** What kind of call it was: only one that changes something must not be repeated blindly. */
export type Call = { login: boolean; changes: boolean };

/** Why a call to RingCentral gave no result: what was answered, or that nothing was. */
export class RingCentralError extends Error {
  /** Of the HTTP answer; undefined where there was none. */
  readonly status: number | undefined;
  /** RingCentral's own code, such as MSG-304, else `HTTP-503`, `network` or `paused`. */
  readonly code: string;
  /** The parameter that was wrong. */
  readonly parameter: string | undefined;
  /** The permission that was missing. */
  readonly permission: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** May the call have been carried out all the same? */
  readonly uncertain: boolean;
  /** The token endpoint refused: the credentials are at fault, not the call. */
  readonly duringLogin: boolean;

  constructor(
    message: string,
    details: {
      status?: number | undefined;
      code: string;
      parameter?: string | undefined;
      permission?: string | undefined;
      retryAfterMs?: number | undefined;
      uncertain?: boolean;
      duringLogin?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { cause: details.cause });
    this.name = "RingCentralError";
    this.status = details.status;
    this.code = details.code;
    this.parameter = details.parameter;
    this.permission = details.permission;
    this.retryAfterMs = details.retryAfterMs;
    this.uncertain = details.uncertain ?? false;
    this.duringLogin = details.duringLogin ?? false;
  }
}
