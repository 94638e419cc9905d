import { z } from "zod";
import type { NetworkConsent } from "#app/gateways/gateway.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { Time } from "./answer.ts";

const Record = z.object({
  from: z.string(),
  to: z.string(),
  optStatus: z.string(),
  source: z.string().catch("unknown"),
  lastModifiedTime: Time,
});
const Body = z.object({ records: z.array(z.unknown()).catch([]) });

/** What RingCentral keeps of one of the account's numbers, in its lists and in its events; `seenAt` where it does not say since when. */
export function readConsents(body: unknown, number: PhoneNumber, seenAt: Date): NetworkConsent[] {
  const { records } = Body.catch({ records: [] }).parse(body);
  return records.flatMap((record) => {
    const read = Record.safeParse(record);
    if (!read.success) return [];
    const { from, to, optStatus, source, lastModifiedTime } = read.data;
    const phone = toPhoneNumber(to);
    // `*` stands for every number of the account; the list is the account's, so others' numbers come here too.
    const ours = from === "*" || toPhoneNumber(from) === number;
    if (!phone || !ours || (optStatus !== "OptOut" && optStatus !== "OptIn")) return [];
    const change = optStatus === "OptOut" ? "opt-out" : "opt-in";
    return [{ phone, number, change, at: lastModifiedTime ?? seenAt, source }];
  });
}
