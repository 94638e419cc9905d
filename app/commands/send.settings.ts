import { chosen, defineFields } from "#app/shops/fields.ts";
import type { Shop } from "#app/shops/shop.ts";

export const sendSettings = defineFields({
  mostADay: {
    kind: "money",
    label: "Most that one customer can send in a day",
    help: "Gift cards that they buy with store credit by text count, too.",
    max: 10_000,
    default: 100,
  },
});

export const mostADay = ({ settings }: Shop) => chosen(sendSettings, settings.commands["send"]?.values).mostADay;
