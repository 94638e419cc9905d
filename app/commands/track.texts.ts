import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const trackTexts = {
  status: {
    en: `{{ shop.name }}: Order {{ order.number }} {% case state %}{% when "cancelled" %}was cancelled.{% when "preparing" %}is being prepared.{% when "sent" %}is on its way.{% when "transit" %}is on its way.{% when "near" %}is out for delivery.{% when "attempted" %}could not be delivered yet: nobody was there.{% when "delivered" %}was delivered.{% when "pickup" %}is ready to be picked up.{% when "delayed" %}is delayed.{% when "failed" %}could not be delivered.{% when "returned" %}was returned.{% endcase %}{% for parcel in parcels %}{% if parcel.number != "" %} {% if parcel.company != "" %}{{ parcel.company }} {% endif %}{{ parcel.number }}.{% endif %}{% if parcel.delivered != "" %} Delivered {{ parcel.delivered }}.{% elsif parcel.expected != "" %} Expected {{ parcel.expected }}.{% endif %}{% endfor %}`,
  },
  notFound: {
    en: "{{ shop.name }}: We found no order {{ order }} for this number. Text TRACK for your last order, or HELP.",
  },
  noOrders: { en: "{{ shop.name }}: We found no orders for this number. Text BUY and an item to place one, or HELP." },
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
