import type { LoggedMessage } from "#app/messages/log.server.ts";
import { wasBilled } from "#app/messages/message.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Price } from "./price.tsx";
import type { ShownMessage } from "./message-table.tsx";
import { sourceName, type SourceChoices } from "./sources.ts";
import { kindOf, whyOf } from "./words.ts";

type In = Pick<Shop, "currency" | "settings">;

/** What so many parts cost, about: networks do not say it, so it is the merchant's own price of a part. */
export const priceIn = ({ settings, currency }: In, parts: number): Price => ({
  parts,
  perPart: settings.pricePerPart,
  currency,
});

/** One text of the log, as its merchant reads it. */
export const shownIn = (shop: In, message: LoggedMessage, sources: SourceChoices): ShownMessage => ({
  ...{ id: message.id, direction: message.direction, phone: message.phone, name: message.name, text: message.text },
  ...{ status: message.status, parts: message.parts, clicks: message.clicks, kind: kindOf(message.kind) },
  source: sourceName(message.rule, sources),
  price: message.direction === "out" && wasBilled(message.status) ? priceIn(shop, message.parts) : null,
  why: whyOf(message),
  at: message.createdAt.toISOString(),
});
