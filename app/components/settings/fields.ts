import type { Settings } from "#app/shops/settings.ts";
import type { Fields, Switch } from "./shop-sections.tsx";

type Described = { key: string; name: string; description: string };

/** What can be turned off, under the name that its field has in the form. */
export const switchesOf = (all: Described[]): Switch[] =>
  all.map(({ key, name, description }) => ({ name: `automations.${key}`, label: name, help: description }));

/** What is off before the merchant turns it on, as the form has it. */
export const offAtFirst = (all: { key: string; offByDefault?: true }[]): Fields =>
  Object.fromEntries(all.flatMap(({ key, offByDefault }) => (offByDefault ? [[`automations.${key}`, "off"]] : [])));

/** The form as it is saved. A switch that is not there is on. */
export function fieldsFrom(settings: Settings, numbers: { id: string; confirmsOptOuts: boolean }[]): Fields {
  const onOff = (on: boolean) => (on ? "on" : "off");
  const switches = Object.entries(settings.automations).flatMap(([key, { on }]) =>
    on === undefined ? [] : [[`automations.${key}`, onOff(on)]],
  );
  return {
    storePhone: settings.storePhone ?? "",
    testPhone: settings.testPhone ?? "",
    pricePerPart: String(settings.pricePerPart),
    transactionalTexts: settings.transactionalTexts,
    ...textFields(settings),
    ...Object.fromEntries(
      Object.entries(settings.hours).flatMap(([name, [from, to]]) => [
        [`${name}From`, from],
        [`${name}To`, to],
      ]),
    ),
    ...Object.fromEntries(Object.entries(settings.caps).map(([name, most]) => [name, String(most)])),
    spendLimitADay: settings.spendLimitADay === null ? "" : String(settings.spendLimitADay),
    ...Object.fromEntries(switches),
    ...Object.fromEntries(numbers.map(({ id, confirmsOptOuts }) => [`confirms.${id}`, onOff(confirmsOptOuts)])),
  };
}

const textFields = ({ texts: { plainly, shortLinks, linkDomain, tagLinks } }: Settings): Fields => ({
  ...{ plainly: plainly ? "on" : "off", tagLinks: tagLinks ? "on" : "off" },
  ...{ shortLinks, linkDomain: linkDomain ?? "" },
});
