import { chosen, defineFields } from "#app/shops/fields.ts";
import type { Shop } from "#app/shops/shop.ts";

const hours = (label: string) =>
  ({
    kind: "text",
    label,
    help: "Such as 11:00-14:30, 17:00-22:00. Empty: closed.",
    longest: 60,
    default: "",
  }) as const;

/** What a merchant chooses about orders by text. */
export const buyFields = defineFields({
  mixedPayment: {
    kind: "switch",
    label: "Pay a part with store credit",
    help: "Where store credit does not cover an order, the rest is paid in cash when it comes.",
    default: false,
  },
  shippingChoice: {
    kind: "switch",
    label: "Offer dearer ways of sending, too",
    help: "The cheapest is offered in any case. Naming the others often makes a second part of the text.",
    default: true,
  },
  handover: {
    kind: "choice",
    label: "How customers get their orders",
    options: [
      { value: "delivery", label: "Delivery" },
      { value: "both", label: "Delivery or pickup" },
      { value: "pickup", label: "Pickup only" },
    ],
    default: "delivery",
  },
  pickupPlace: {
    kind: "text",
    label: "Where orders are picked up",
    help: "Named in the texts, such as 100 Main Street.",
    longest: 40,
    default: "",
  },
  askEmail: {
    kind: "switch",
    label: "Ask customers without an email address for one",
    default: false,
  },
  invoiceLink: {
    kind: "switch",
    label: "Add a link to pay online",
    help: "After an order that is to be paid in cash. The link makes a second part of the text.",
    default: false,
  },
  wishes: {
    kind: "list",
    label: "Made to order",
    help: "Product types or tags, one a line. Their customers may add wishes such as “no onions”.",
    longest: 20,
    default: ["Food", "Menu"],
  },
  whenClosed: {
    kind: "choice",
    label: "Outside opening hours",
    options: [
      { value: "take", label: "Take orders as always" },
      { value: "later", label: "Take orders for when you open" },
      { value: "refuse", label: "Say when you open, take no orders" },
    ],
    default: "take",
  },
  monday: hours("Open on Monday"),
  tuesday: hours("Open on Tuesday"),
  wednesday: hours("Open on Wednesday"),
  thursday: hours("Open on Thursday"),
  friday: hours("Open on Friday"),
  saturday: hours("Open on Saturday"),
  sunday: hours("Open on Sunday"),
});

export const buyChoices = (shop: Shop) => chosen(buyFields, shop.settings.commands["buy"]?.values);
export type BuyChoices = ReturnType<typeof buyChoices>;
