/** A number of an account, as its owner would see it in the admin portal. */
export type NumberSeed = {
  phoneNumber: string;
  features: string[];
  usageType?: "DirectNumber" | "MainCompanyNumber";
  /** True where the number belongs to a colleague: the user of the JWT may not send from it. */
  ofAnotherExtension?: boolean;
};

/** One merchant's RingCentral: an app with its secret, a user with a JWT, and that user's numbers. */
export type AccountSeed = {
  clientId: string;
  clientSecret: string;
  jwt: string;
  accountId: string;
  extensionId: string;
  name: string;
  numbers: NumberSeed[];
  /** What the app may do. */
  scopes?: string[];
  /** What the user may do. */
  permissions?: string[];
  /** The app's setting "Issue refresh tokens", off unless the developer turns it on. */
  issuesRefreshTokens?: boolean;
};

export const allScopes = ["ReadAccounts", "ReadMessages", "EditMessages", "SMS", "SubscriptionWebhook"];
export const allPermissions = ["OutboundSMS", "ReadMessages", "ReadUserPhoneNumbers"];

const encode = (part: object | string) =>
  Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");

/** A JWT of the right shape. Nobody signed it: the simulator compares it as text. */
export function jwtOf(clientId: string, extensionId: string): string {
  const claims = {
    aud: "https://platform.ringcentral.com/restapi/oauth/token",
    sub: extensionId,
    iss: "https://platform.ringcentral.com",
    exp: 3892224000,
    iat: 1763769600,
    jti: `sim-${clientId}`,
  };
  return `${encode({ kid: "simulator", typ: "JWT", alg: "RS256" })}.${encode(claims)}.${encode(`unsigned ${clientId}`)}`;
}

/** The two shops that every test and the demonstration begin with. */
export const demoAccounts: AccountSeed[] = [
  {
    clientId: "demo-client",
    clientSecret: "demo-secret",
    jwt: jwtOf("demo-client", "62264425016"),
    accountId: "809646016",
    extensionId: "62264425016",
    name: "Demo Shop",
    numbers: [
      { phoneNumber: "+18005550199", features: ["SmsSender", "CallerId"] },
      { phoneNumber: "+14155550113", features: ["CallerId"], usageType: "MainCompanyNumber" },
      { phoneNumber: "+14155550114", features: ["SmsSender", "CallerId", "MmsSender"], ofAnotherExtension: true },
    ],
  },
  {
    clientId: "second-client",
    clientSecret: "second-secret",
    jwt: jwtOf("second-client", "71170031017"),
    accountId: "910757017",
    extensionId: "71170031017",
    name: "Second Shop",
    numbers: [{ phoneNumber: "+18885550142", features: ["SmsSender", "CallerId"] }],
  },
];
