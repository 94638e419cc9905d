import type { z } from "zod";
import type { PhoneNumber } from "#app/lib/phone-number.ts";

/** A text that a person sent to the merchant's number (mobile originated). */
export type MobileOriginated = {
  /** The network's own id, as text: ids may pass 2^53. Unique within the gateway. */
  externalId: string;
  from: PhoneNumber;
  to: PhoneNumber;
  text: string;
  receivedAt: Date;
  /** Pictures and the like that came with it: counted, never fetched. */
  attachments: number;
  /** Sent to more people than us: such a text is kept but not answered. */
  group: boolean;
};

/** What became of a text that we sent. */
export type DeliveryReceipt = {
  externalId: string;
  /** Whom the text went to, where the network says so: it may tell of a text before it answered us with the text's id. */
  to?: PhoneNumber;
  status: "sent" | "delivered" | "failed";
  /** The network's own code, such as SMS-CAR-411. */
  code?: string;
  /** Why it failed, where that changes what we may do with the number. */
  reason?: FailureReason;
  /** How many parts the network billed. */
  parts?: number;
};

/**
 * `opted-out`: the network blocks the pair. `bad-number`: no phone there. `unavailable`: none that could be reached this time. `spam`:
 * filtered. `unknown`: it may have arrived.
 */
export type FailureReason =
  "opted-out" | "bad-number" | "unavailable" | "spam" | "limit" | "unregistered" | "too-long" | "unknown" | "other";

/** A person's STOP or START that the network itself took note of. */
export type NetworkConsent = {
  phone: PhoneNumber;
  number: PhoneNumber;
  change: "opt-in" | "opt-out";
  at: Date;
  source: string;
};

export type ToldConsent = Pick<NetworkConsent, "phone" | "change">;

/** A text to a person (mobile terminated). */
export type MobileTerminated = { from: PhoneNumber; to: PhoneNumber; text: string };

export type Received = {
  messages: MobileOriginated[];
  receipts: DeliveryReceipt[];
  consents: NetworkConsent[];
  /** True where the network only says that something changed: we then ask it what. */
  pull: boolean;
  /** True where the network says that the subscription nears its end. */
  renew?: boolean;
  response: Response;
};

/** A send that did not work. Carries what its catcher must decide. */
export class SendError extends Error {
  readonly code: string;
  /** May the same text be handed over again? */
  readonly retryable: boolean;
  /** May the network have taken it all the same? Then it must be looked up, not sent again. */
  readonly uncertain: boolean;
  readonly reason: FailureReason | undefined;
  /** When trying again may help, at the earliest. */
  readonly retryAfterMs: number | undefined;
  /** One sentence for the merchant: what happened and what to do. */
  readonly merchantMessage: string;

  constructor(details: {
    code: string;
    merchantMessage: string;
    retryable?: boolean;
    uncertain?: boolean;
    reason?: FailureReason;
    retryAfterMs?: number;
    cause?: unknown;
  }) {
    super(`${details.code}: ${details.merchantMessage}`, { cause: details.cause });
    this.name = "SendError";
    this.code = details.code;
    this.merchantMessage = details.merchantMessage;
    this.retryable = details.retryable ?? false;
    this.uncertain = details.uncertain ?? false;
    this.reason = details.reason;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** A refusal while a number is being connected, in the merchant's words, with the field it concerns. */
export class ConnectError extends Error {
  readonly field: string | undefined;
  constructor(merchantMessage: string, field?: string, options?: ErrorOptions) {
    super(merchantMessage, options);
    this.name = "ConnectError";
    this.field = field;
  }
}

/** Keeps what must outlive a process and be shared between them, such as an access token: sealed, one per connected number. */
export type GatewayMemory = {
  /** Runs `work` while no other process does so for this number; gets and returns what to remember. */
  exclusively<T>(work: (remembered: unknown) => Promise<{ remember: unknown; result: T }>): Promise<T>;
  read(): Promise<unknown>;
};

/** What a gateway is given for each call: one shop's credentials for one number. */
export type GatewayAccount<Credentials = unknown> = {
  /** Names the account in memory and logs. */
  id: string;
  number: PhoneNumber;
  credentials: Credentials;
  memory: GatewayMemory;
};

export type SenderNumber = { number: PhoneNumber; label: string };

export type Subscription = { id: string; expiresAt: Date; active: boolean; problem?: string };

/** An SMS network that we can send through and receive from. */
export type Gateway<Credentials = unknown> = {
  key: string;
  name: string;
  /** Asked of the merchant; the settings page is drawn from these, in this order. */
  credentials: z.ZodType<Credentials>;
  fields: readonly {
    name: keyof Credentials & string;
    label: string;
    help: string;
    secret: boolean;
    multiline?: boolean;
  }[];
  capabilities: { receipts: boolean; lookUp: boolean; confirmsOptOuts: boolean; maxUnits: number; perMinute: number };
  /** The path of a webhook is secret and unguessable; the token in its header is compared in constant time. */
  receive(request: Request, account: { verificationToken: string; number: PhoneNumber }): Promise<Received>;
  /** What one of the network's codes of a text that failed means, where it is known. */
  reasonOf?(code: string): FailureReason;
  /** Throws SendError. */
  send(message: MobileTerminated, account: GatewayAccount<Credentials>): Promise<{ externalId: string }>;
  /** The numbers of these credentials that may send. Throws ConnectError. */
  numbers(account: Omit<GatewayAccount<Credentials>, "number">): Promise<SenderNumber[]>;
  subscribe(
    account: GatewayAccount<Credentials>,
    webhook: { address: string; verificationToken: string; current?: string },
  ): Promise<Subscription>;
  unsubscribe(account: GatewayAccount<Credentials>, subscriptionId: string): Promise<void>;
  subscription(account: GatewayAccount<Credentials>, subscriptionId: string): Promise<Subscription | undefined>;
  /** Everything since `cursor`; finds what a lost event did not tell. Without a cursor, since `from`. */
  changes(
    account: GatewayAccount<Credentials>,
    since: { cursor?: string; from: Date },
  ): Promise<{ messages: MobileOriginated[]; receipts: DeliveryReceipt[]; cursor: string }>;
  /** Who may not be texted, as the network keeps it for all systems that share the number. Absent where it keeps no such list. */
  consents?: {
    /** One page of what it keeps of this number; `next` asks for the page after it. Throws SendError. */
    list(
      account: GatewayAccount<Credentials>,
      after?: string,
    ): Promise<{ consents: NetworkConsent[]; next: string | undefined }>;
    /** Tells it. Safe to repeat. Returns the numbers of which it would not take it. Throws SendError. */
    tell(account: GatewayAccount<Credentials>, words: readonly ToldConsent[]): Promise<PhoneNumber[]>;
  };
  /**
   * Did this text, whose answer never came, reach the network? The ids of all that it may be: the same words may have gone to the same
   * person more than once.
   */
  lookUp?(
    account: GatewayAccount<Credentials>,
    sent: { to: PhoneNumber; text: string; after: Date },
  ): Promise<string[]>;
};

export const defineGateway = <Credentials>(gateway: Gateway<Credentials>) => gateway as unknown as Gateway;
