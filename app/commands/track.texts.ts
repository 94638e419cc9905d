import { noSuchOrderButLast, noOrders } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";
import { trackStatus } from "./track.status.texts.ts";

const shop = { name: "Demo Shop" };

export const trackTexts = {
  status: trackStatus,
  notFound: noSuchOrderButLast,
  noOrders,
} satisfies Texts;

export const trackSamples = {
  status: {
    shop,
    order: { number: "1001" },
    state: "transit",
    parcels: [{ company: "UPS", number: "1Z999AA10123456784", url: "", expected: "Tue 24 Nov", delivered: "" }],
  },
  notFound: { shop, order: "1001" },
  noOrders: { shop },
};
