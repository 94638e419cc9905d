import { momentIn } from "#app/lib/moment.ts";
import type { LoggedText } from "#app/messages/log.server.ts";
import { wasBilled } from "#app/messages/message.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { ShownText } from "./message-page.tsx";
import { priceIn } from "./shown.ts";
import { sourceName, type SourceChoices } from "./sources.ts";
import { timelineOf } from "./timeline.ts";
import { kindOf, whyOf } from "./words.ts";

const urlOf = (id: string) => `/app/messages/${id}`;

/** One text with all that is known of it, as its merchant reads it. */
export function shownText(shop: Shop, message: LoggedText, sources: SourceChoices): ShownText {
  const { id, contact, phone, asked, answers, links } = message;
  const at = (moment: Date) => momentIn(shop.timeZone, moment, shop.locale);
  return {
    ...{ id, text: message.text, status: message.status, why: whyOf(message) },
    who: contact.name ?? phone,
    contactUrl: `/app/conversations/${message.contactId}`,
    about: aboutOf(shop, message, sources),
    timeline: timelineOf(message).map(({ what, at: moment }) => ({ what, at: at(moment) })),
    asked: asked && { url: urlOf(asked.id), text: asked.text },
    answers: answers.map((answer) => ({ url: urlOf(answer.id), text: answer.text })),
    links: links.map(({ target, clicks, lastClickAt }) => ({
      target,
      clicks: lastClickAt
        ? `${clicks === 1 ? "1 click" : `${clicks} clicks`}, last on ${at(lastClickAt)}`
        : "No clicks",
    })),
  };
}

function aboutOf(shop: Shop, message: LoggedText, sources: SourceChoices): ShownText["about"] {
  const { direction, phone, number, kind, parts, status, rule, verdict, errorCode, author, externalId } = message;
  const isOut = direction === "out";
  const known: [string, string | null | undefined][] = [
    [isOut ? "To" : "From", phone],
    ["Your number", number],
    ["Kind", kindOf(kind)],
    ["Set off by", sourceName(rule, sources)],
    ["Written by", author],
    ["Parts", isOut ? String(parts) : null],
    ["Price, about", isOut && wasBilled(status) ? priceIn(shop, parts) : null],
    ["Send gate", isOut ? (verdict === "send" ? "Let through" : verdict) : null],
    [isOut ? "Rule" : "Read by the rule", rule],
    ["Network's code", errorCode],
    ["Network's id", externalId],
  ];
  return known.flatMap(([term, description]) => (description ? [{ term, description }] : []));
}
