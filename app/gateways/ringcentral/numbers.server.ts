import { z } from "zod";
import type { SenderNumber } from "#app/gateways/gateway.ts";
import { ConnectError } from "#app/gateways/gateway.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { Connection } from "./connection.server.ts";
import { connect } from "./connection.server.ts";
import { toConnectError } from "./errors.ts";
import type { Caller, Endpoint } from "./sdk.server.ts";

const extension = "/restapi/v1.0/account/~/extension/~";

const Numbers = z.object({
  records: z.array(
    z.object({
      phoneNumber: z.string().optional(),
      label: z.string().optional(),
      location: z.string().optional(),
      paymentType: z.string().optional(),
      features: z.array(z.string()).catch([]),
    }),
  ),
  navigation: z.object({ nextPage: z.unknown().optional() }).catch({}),
});
type Numbered = z.infer<typeof Numbers>["records"][number];

/** The numbers of the JWT's user that can send texts. Throws ConnectError in the merchant's words. */
export async function numbers(caller: Caller, endpoint: Endpoint): Promise<SenderNumber[]> {
  try {
    const connection = connect(caller, endpoint);
    const all = await listNumbers(connection);
    await checkPermissions(connection);
    const senders = all.filter((number) => number.features.includes("SmsSender")).flatMap(toSender);
    if (senders.length === 0) throw new ConnectError(whyNone(all), "jwt");
    return senders;
  } catch (error) {
    throw toConnectError(error);
  }
}

async function listNumbers(connection: Connection): Promise<Numbered[]> {
  const found: Numbered[] = [];
  for (let page = 1; ; page += 1) {
    const query = { page: String(page), perPage: "1000" };
    const answer = Numbers.parse(await connection.call("GET", `${extension}/phone-number`, { query }));
    found.push(...answer.records);
    if (!answer.navigation.nextPage || answer.records.length === 0) return found;
  }
}

/** A permission that is missing would otherwise show only with the first text. */
async function checkPermissions(connection: Connection): Promise<void> {
  await connection.call("GET", `${extension}/message-store`, { query: { perPage: "1" } });
  const scope = await connection.scope();
  if (scope && !scope.split(" ").includes("SMS"))
    throw new ConnectError(
      'Your RingCentral app lacks the permission "SMS". Add it under Settings, App permissions in the RingCentral developer console.',
      "clientId",
    );
}

function toSender({ phoneNumber, label, location, paymentType }: Numbered): SenderNumber[] {
  const number = toPhoneNumber(phoneNumber);
  if (!number) return [];
  const about = [label, paymentType === "TollFree" ? "toll-free" : location].filter(Boolean).join(", ");
  return [{ number, label: about ? `${number} (${about})` : number }];
}

function whyNone(all: Numbered[]): string {
  if (all.length === 0)
    return "The RingCentral user of this JWT has no phone number. Make a JWT as the user who owns the number that should text.";
  if (all.some((number) => number.features.includes("A2PSmsSender")))
    return "The numbers of this RingCentral user are for high-volume SMS, which works differently. Assign a number with ordinary SMS to the user.";
  return "No number of this RingCentral user can send texts yet. In the RingCentral admin portal, finish the number's SMS registration (toll-free numbers: verification), or make a JWT as the user who owns a number that can.";
}
