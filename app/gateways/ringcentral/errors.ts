import { ConnectError, SendError } from "#app/gateways/gateway.ts";
import type { FailureReason } from "#app/gateways/gateway.ts";
import { isDeliveryCode, reasonOf } from "./delivery-codes.ts";
import { RingCentralError } from "./trouble.ts";

type Meaning = { say: string; reason?: FailureReason; retryable?: boolean };

const badRecipient: Meaning = { say: "RingCentral cannot text this phone number.", reason: "bad-number" };
const notYours: Meaning = {
  say: "The sending number does not belong to the RingCentral user of your JWT. Make a JWT as the user who owns the number, and connect again.",
};

/** What the codes of a refused text mean (RingCentral API reference, "Send SMS", error codes). */
const sendMeanings: Record<string, Meaning> = {
  "CMN-406": { say: "RingCentral was given the same recipient twice." },
  "BIL-103": { say: "Your RingCentral plan does not include this kind of message." },
  "MSG-240": { say: "Your RingCentral number cannot send abroad. Ask RingCentral to enable international SMS." },
  "MSG-241": { say: "The sending number is a fax number. Choose a number that can send texts." },
  "MSG-242": { say: "Your RingCentral plan does not include texting. Check it in the RingCentral admin portal." },
  "MSG-243": { say: "RingCentral blocks texts from your number to this one." },
  "MSG-245": notYours,
  "MSG-246": { ...badRecipient, say: "RingCentral cannot text an extension." },
  "MSG-247": { ...badRecipient, say: "RingCentral cannot text short numbers." },
  "MSG-290": { say: "RingCentral is not available for a moment. The text will be tried again.", retryable: true },
  "MSG-304": notYours,
  "MSG-365": { say: "RingCentral did not accept the sending number." },
  "MSG-367": { say: "The sending number cannot send texts. Choose one with SMS in RingCentral's phone system." },
  "MSG-384": { say: "Your RingCentral account has reached its texting limit.", reason: "limit" },
  "MSG-388": { say: "RingCentral prohibits this text." },
};

/** Codes of the class "wrong parameter": what they mean depends on which one. */
const parameterCodes = new Set(["CMN-101", "CMN-102", "CMN-414"]);

const saidOfReasons: Partial<Record<FailureReason, string>> = {
  "opted-out": "This person has opted out of your texts at RingCentral or at the carrier.",
  "bad-number": badRecipient.say,
  unavailable: "The network could not reach this phone number.",
  spam: "RingCentral or the carrier takes this text for spam. Reword it, and use links of your own domain only.",
  limit: "The daily limit of your number's registration is reached.",
  unregistered: "Your number is not registered for texting. Finish its registration in the RingCentral admin portal.",
  "too-long": "The text is too long.",
};

export const tooLong = (units: number, maxUnits: number): SendError =>
  new SendError({
    code: "too-long",
    reason: "too-long",
    merchantMessage: `The text has ${units} characters; RingCentral takes ${maxUnits} at most (an emoji counts as two or more).`,
  });

/** What a failed call means for the text it was to send. */
export function toSendError(error: unknown): unknown {
  if (!(error instanceof RingCentralError)) return error;
  const { code, status, retryAfterMs } = error;
  const of = (details: Meaning & { uncertain?: boolean }) =>
    new SendError({
      code,
      merchantMessage: details.say,
      retryable: details.retryable ?? false,
      uncertain: details.uncertain ?? false,
      ...(details.reason && { reason: details.reason }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      cause: error,
    });
  if (error.uncertain)
    return of({ say: "RingCentral did not say whether it took the text.", reason: "unknown", uncertain: true });
  if (status === undefined) return of({ say: "RingCentral could not be reached.", retryable: true });
  if (status === 429) return of({ say: "RingCentral asks us to slow down. The text waits.", retryable: true });
  if (isDeliveryCode(code)) return of(ofReason(reasonOf(code)));
  if (parameterCodes.has(code)) return of(ofParameter(error.parameter));
  const known = sendMeanings[code];
  if (known) return of(known);
  if (status >= 500) return of({ say: "RingCentral is not available for a moment.", retryable: true });
  return of({ say: toConnectError(error).message });
}

const ofReason = (reason: FailureReason): Meaning => ({
  reason,
  say: saidOfReasons[reason] ?? "RingCentral did not deliver the text.",
});

function ofParameter(parameter = ""): Meaning {
  if (parameter.startsWith("to")) return badRecipient;
  if (parameter.startsWith("from")) return notYours;
  if (parameter === "text") return { say: "RingCentral does not take this text.", reason: "other" };
  return { say: "RingCentral did not understand the text." };
}

/** What a failed call means to a merchant who connects a number, with the field to correct. */
export function toConnectError(error: unknown): ConnectError {
  if (error instanceof ConnectError) return error;
  if (!(error instanceof RingCentralError)) throw error;
  const [message, field] = explain(error);
  return new ConnectError(message, field, { cause: error });
}

function explain(error: RingCentralError): [string, string?] {
  const { code, status } = error;
  if (status === undefined) return ["RingCentral could not be reached. Try again in a few minutes."];
  if (status === 429) {
    const seconds = Math.ceil((error.retryAfterMs ?? 60_000) / 1000);
    return [`RingCentral asks us to wait after too many calls. Try again in ${seconds} seconds.`];
  }
  if (status >= 500) return ["RingCentral has a problem at the moment. Try again in a few minutes."];
  if (error.duringLogin) return explainLogin(code);
  if (status === 401) return ["RingCentral no longer accepts the JWT. Make a new one and connect again.", "jwt"];
  const permission = error.permission ? `the permission "${inWords(error.permission)}"` : "a permission";
  if (code === "CMN-401")
    return [
      `Your RingCentral app lacks ${permission}. Add it under Settings, App permissions in the RingCentral developer console.`,
      "clientId",
    ];
  if (code === "CMN-408")
    return [
      `The RingCentral user of this JWT lacks ${permission}. Ask your RingCentral administrator for it, or make a JWT as another user.`,
      "jwt",
    ];
  if (error.parameter?.startsWith("deliveryMode")) return [unreachable];
  return [webhookRefusals[code] ?? (code.startsWith("SUB-5") ? unreachable : `RingCentral refused (${code}).`)];
}

/** `ReadMessages` as the developer console writes it. */
const inWords = (permission: string) =>
  permission === "SubscriptionWebhook" ? "Webhook Subscriptions" : permission.replaceAll(/([a-z])([A-Z])/g, "$1 $2");

function explainLogin(code: string): [string, string] {
  if (["OAU-153", "OAU-120", "OAU-121", "OAU-123", "invalid_client"].includes(code))
    return [
      "RingCentral does not know this client ID with this client secret. Copy both again from your app's Credentials page.",
      "clientId",
    ];
  if (["OAU-250", "OAU-112", "unauthorized_client", "unsupported_grant_type"].includes(code))
    return [
      "Your RingCentral app does not allow JWT logins. Choose the JWT auth flow in the app's settings.",
      "clientId",
    ];
  return [
    "RingCentral did not accept the JWT. Make one for this app, as the user who owns the number, and copy the whole of it.",
    "jwt",
  ];
}

const unreachable =
  "RingCentral could not reach this app. Its address must be public, have a valid certificate and answer within 3 seconds.";
const tooMany = "This RingCentral app has too many webhook subscriptions. Delete unused ones in RingCentral.";

const webhookRefusals: Record<string, string> = {
  "SUB-505": tooMany,
  "SUB-508": "RingCentral does not offer the events that this app needs to your account.",
  "SUB-405": 'RingCentral does not allow webhooks for your app. Add the permission "Webhook Subscriptions" to it.',
  "SUB-406": 'RingCentral does not allow webhooks for your app. Add the permission "Webhook Subscriptions" to it.',
  "SUB-408": "RingCentral does not allow webhooks for your user. Ask your RingCentral administrator.",
};
