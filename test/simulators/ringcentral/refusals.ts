/** An answer that says no. Bodies follow real ones where one is known. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;
  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

type Extra = { parameterName?: string; parameterValue?: string; permissionName?: string };

/** The two-level body of the REST API. The top level may carry a class name in place of the code. */
export function refuse(status: number, code: string, message: string, extra: Extra = {}, topCode = code): Refusal {
  const { parameterValue: _inside, ...outside } = extra;
  return new Refusal(status, {
    errorCode: topCode,
    message,
    errors: [{ errorCode: code, message, ...extra }],
    ...outside,
  });
}

export const invalidParameter = (code: string, parameterName: string, parameterValue?: string): Refusal =>
  refuse(
    400,
    code,
    `Parameter [${parameterName}] value is invalid`,
    { parameterName, ...(parameterValue === undefined ? {} : { parameterValue }) },
    "InvalidParameter",
  );

export const notFound = (parameterName: string): Refusal =>
  refuse(404, "CMN-102", `Resource for parameter [${parameterName}] is not found`, { parameterName });

export const featureNotAvailable = (code: string, message: string, parameterName?: string): Refusal =>
  refuse(403, code, message, parameterName ? { parameterName } : {}, "FeatureNotAvailable");

export const appLacks = (permissionName: string): Refusal =>
  refuse(
    403,
    "CMN-401",
    `In order to call this API endpoint, application needs to have [${permissionName}] permission`,
    { permissionName },
    "InsufficientPermissions",
  );

export const userLacks = (permissionName: string): Refusal =>
  refuse(
    403,
    "CMN-408",
    `In order to call this API endpoint, user needs to have [${permissionName}] permission for requested resource.`,
    { permissionName },
  );

export const tokenExpired = (): Refusal => refuse(401, "OAU-128", "Access token expired.", {}, "TokenExpired");
export const tokenInvalid = (): Refusal => refuse(401, "OAU-213", "Token not found", {}, "TokenInvalid");

/** The token endpoint speaks OAuth rather than the API's own form. */
export const refuseToken = (error: string, code: string, message: string, parameters?: object[]): Refusal =>
  new Refusal(400, {
    error,
    errors: [{ errorCode: code, message, ...(parameters && { parameters }) }],
    error_description: message,
  });
