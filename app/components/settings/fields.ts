import type { Settings } from "#app/shops/settings.ts";
import type { Fields } from "./shop-sections.tsx";

/** The form as it is saved. */
export function fieldsFrom(settings: Settings, numbers: { id: string; confirmsOptOuts: boolean }[]): Fields {
  const onOff = (on: boolean) => (on ? "on" : "off");
  return {
    storePhone: settings.storePhone ?? "",
    testPhone: settings.testPhone ?? "",
    pricePerPart: String(settings.pricePerPart),
    transactionalTexts: settings.transactionalTexts,
    spoken: settings.languages.spoken.join(" "),
    otherwise: settings.languages.otherwise ?? "",
    ...textFields(settings),
    ...Object.fromEntries(
      Object.entries(settings.hours).flatMap(([name, [from, to]]) => [
        [`${name}From`, from],
        [`${name}To`, to],
      ]),
    ),
    ...Object.fromEntries(Object.entries(settings.caps).map(([name, most]) => [name, String(most)])),
    spendLimitADay: settings.spendLimitADay === null ? "" : String(settings.spendLimitADay),
    ...Object.fromEntries(numbers.map(({ id, confirmsOptOuts }) => [`confirms.${id}`, onOff(confirmsOptOuts)])),
  };
}

const textFields = ({ texts: { plainly, shortLinks, linkDomain, tagLinks } }: Settings): Fields => ({
  ...{ plainly: plainly ? "on" : "off", tagLinks: tagLinks ? "on" : "off" },
  ...{ shortLinks, linkDomain: linkDomain ?? "" },
});
