import { z } from "zod";
import type { GatewayAccount, NetworkConsent, ToldConsent } from "#app/gateways/gateway.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { connect } from "./connection.server.ts";
import { readConsents } from "./consent-record.ts";
import type { Credentials } from "./credentials.ts";
import type { Endpoint } from "./sdk.server.ts";

const path = "/restapi/v2/accounts/~/sms/consents";
/** As many as one call may list or change. */
const most = 1_000;

type Account = GatewayAccount<Credentials>;

const Page = z.object({ paging: z.object({ nextPageToken: z.string().optional() }).catch({}) });

/** One page of the account's opt-outs and opt-ins, those of this number. */
export async function listConsents(account: Account, after: string | undefined, endpoint: Endpoint) {
  const asked = `${path}?optStatus=OptOut&optStatus=OptIn`;
  const query = { perPage: String(most), ...(after && { pageToken: after }) };
  const answer = await connect(account, endpoint).call("GET", asked, { query });
  const next = Page.catch({ paging: {} }).parse(answer).paging.nextPageToken;
  // Of unknown age is as good as old: a word of which we know when it was said goes before it.
  const consents: NetworkConsent[] = readConsents(answer, account.number, new Date(0));
  return { consents, next: next === after ? undefined : next };
}

const Failed = z.object({ failedRecords: z.array(z.object({ to: z.string().optional() })).catch([]) });

/** Adds or changes what RingCentral keeps of this number and these people. */
export async function tellConsents(
  account: Account,
  words: readonly ToldConsent[],
  endpoint: Endpoint,
): Promise<PhoneNumber[]> {
  const failed: PhoneNumber[] = [];
  for (let start = 0; start < words.length; start += most) {
    const records = words.slice(start, start + most).map(({ phone, change }) => ({
      ...{ from: account.number, to: phone, source: "Api" },
      optStatus: change === "opt-out" ? "OptOut" : "OptIn",
    }));
    const answer = await connect(account, endpoint).call("PATCH", path, { body: { records } });
    const { failedRecords } = Failed.catch({ failedRecords: [] }).parse(answer);
    failed.push(...failedRecords.flatMap(({ to }) => toPhoneNumber(to) ?? []));
  }
  return failed;
}
