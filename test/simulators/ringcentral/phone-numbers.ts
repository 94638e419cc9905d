import type { Call } from "./call.ts";
import { extensionUri, int64, paged } from "./call.ts";
import { notFound } from "./refusals.ts";
import type { NumberSeed } from "./accounts.ts";

/** GET …/phone-number: the numbers of the user, with what each may do. */
export function listPhoneNumbers(call: Call): object {
  const uri = `${extensionUri(call)}/phone-number`;
  const own = call.account.numbers.filter((number) => !number.ofAnotherExtension);
  const page = paged(call, uri, own);
  return { uri: `${uri}${call.url.search}`, ...page, records: page.records.map((number) => numberOf(call, number)) };
}

/** GET …/phone-number/{id}/sms-configuration: how the number stands with the campaign registry. */
export function readSmsConfiguration(call: Call): object {
  const number = call.account.numbers.find((one) => idOf(call, one) === call.params.phoneNumberId);
  if (!number || number.ofAnotherExtension) throw notFound("phoneNumberId");
  const registered = number.features.includes("SmsSender") && {
    smsCampaignInfo: {
      id: "2008",
      externalId: "C8VLZXY",
      status: "Confirmed",
      registrationTier: "LowVolume",
      useCases: ["CustomerCare", "AccountNotification", "DeliveryNotification"],
    },
    smsBrandInfo: { id: "1008", status: "Verified", externalId: "BG3LNOP" },
  };
  return { phoneNumberId: idOf(call, number), phoneNumber: number.phoneNumber, ...registered };
}

const idOf = (call: Call, number: NumberSeed): string => String(121_554_771_345 + call.account.numbers.indexOf(number));

function numberOf(call: Call, number: NumberSeed): object {
  return {
    uri: `${call.world.url}/restapi/v1.0/account/${call.account.accountId}/phone-number/${idOf(call, number)}`,
    id: int64(idOf(call, number)),
    country: {
      uri: `${call.world.url}/restapi/v1.0/dictionary/country/1`,
      id: "1",
      name: "United States",
      isoCode: "US",
      callingCode: "1",
    },
    paymentType: /^\+18(00|33|44|55|66|77|88)/.test(number.phoneNumber) ? "TollFree" : "Local",
    phoneNumber: number.phoneNumber,
    primary: call.account.numbers.indexOf(number) === 0,
    status: "Normal",
    type: "VoiceFax",
    usageType: number.usageType ?? "DirectNumber",
    features: number.features,
  };
}
