import type { Tx } from "#app/lib/db.server.ts";
import { baseOf, newCode } from "#app/links/links.server.ts";
import { shorten, type Shortened } from "#app/links/shorten.ts";
import { shortensLinks } from "#app/links/which.ts";
import type { NewText } from "#app/messages/queue.server.ts";
import { toldBefore } from "#app/messages/told.server.ts";
import { complete, dutiesOf, type Standing } from "#app/templates/complete.ts";
import { render } from "#app/templates/render.ts";
import { wordingOf } from "#app/templates/templates.server.ts";
import type { Occasion } from "./occasion.ts";
import type { Say } from "./outcome.ts";

/** A text as it will be stored and sent, and the short links in it. */
export type Composed = { text: NewText; links: Shortened["links"] };

/** Words a text for one person: their language's wording filled in, with what it owes them, its links as the shop wants them. */
export async function compose(tx: Tx, occasion: Occasion, say: Say): Promise<Composed> {
  const { shop, contact, speaker, language, closing } = occasion;
  const wordings = [await wordingOf(shop.id, speaker, say.key, language, tx)];
  if (closing) wordings.push(await wordingOf(shop.id, closing.speaker, closing.key, language, tx));
  return worded(occasion, say, wordings, await toldBefore(tx, shop, contact, say.kind ?? occasion.kind));
}

/** The same where the wordings, and what they were told before, are known. */
export function worded(occasion: Occasion, say: Say, wordings: readonly string[], standing: Standing): Composed {
  const { shop, contact, language, code } = occasion;
  const kind = say.kind ?? occasion.kind;
  const hide = say.secret ?? code;
  const { name, url, phone, email } = shop;
  const values = { ...say.values, ...(code && { code }), shop: { name, url, phone, email } };
  const whole = complete(wordings.map((wording) => render(wording, values)).join(" "), {
    ...{ shopName: name, language, values, hide, plainly: shop.settings.texts.plainly },
    duties: dutiesOf(kind, standing),
  });
  const { text, links } = linked({ ...occasion, kind }, whole, hide);
  return {
    text: {
      ...{ contact, from: occasion.from, text, hide, kind },
      cause: say.cause ?? occasion.cause,
      inReplyTo: occasion.inReplyTo,
      rule: occasion.rule,
      occurredAt: occasion.occurredAt,
      latestAt: occasion.latestAt,
      bestAt: occasion.bestAt,
      keepsHours: occasion.keepsHours,
    },
    links,
  };
}

function linked({ shop, kind, speaker }: Occasion, text: string, hide: string | undefined): Shortened {
  const { texts } = shop.settings;
  if (!shortensLinks(texts, kind) || hide) return { text, links: [] };
  return shorten(text, {
    base: baseOf(shop),
    isOffer: kind === "marketing",
    ...(texts.tagLinks && { tags: { utm_source: "sms", utm_medium: "sms", utm_campaign: speaker.key } }),
    ownHosts: [shop.domain, URL.parse(shop.url)?.hostname ?? shop.domain],
    newCode,
  });
}
