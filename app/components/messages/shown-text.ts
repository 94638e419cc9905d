import type { LoggedText } from "#app/messages/log.server.ts";
import { wasBilled } from "#app/messages/message.ts";
import type { Shop } from "#app/shops/shop.ts";
import { sentence, momentPart } from "../sentence.ts";
import type { About, ShownText } from "./message-page.tsx";
import { priceIn } from "./shown.ts";
import { sourceName, type SourceChoices } from "./sources.ts";
import { timelineOf } from "./timeline.ts";
import { kindOf, whyOf } from "./words.ts";

const urlOf = (id: string) => `/app/messages/${id}`;

/** One text with all that is known of it, as its merchant reads it. */
export function shownText(shop: Shop, message: LoggedText, sources: SourceChoices): ShownText {
  const { id, contact, phone, asked, answers, links } = message;
  return {
    ...{ id, text: message.text, status: message.status, why: whyOf(message) },
    who: contact.name ?? phone,
    contactUrl: `/app/conversations/${message.contactId}`,
    about: aboutOf(shop, message, sources),
    timeline: timelineOf(message).map(({ at, ...happened }) => ({ ...happened, at: at.toISOString() })),
    asked: asked && { url: urlOf(asked.id), text: asked.text },
    answers: answers.map((answer) => ({ url: urlOf(answer.id), text: answer.text })),
    links: links.map(({ target, clicks, lastClickAt }) => ({
      target,
      clicks: lastClickAt
        ? sentence("{{count}} clicks, the last on {{at}}", { count: clicks, at: momentPart(lastClickAt) })
        : sentence("No clicks"),
    })),
  };
}

function aboutOf(shop: Shop, message: LoggedText, sources: SourceChoices): ShownText["about"] {
  const { direction, phone, number, kind, parts, status, rule, verdict, errorCode, author, externalId } = message;
  const isOut = direction === "out";
  const source = sourceName(rule, sources);
  const known: [string, About | null | undefined][] = [
    [isOut ? "Sent to" : "Received from", phone],
    ["Your number", number],
    ["Kind", sentence(kindOf(kind))],
    ["Set off by", source && sentence(source)],
    ["Written by", author],
    ["Parts", isOut ? parts : null],
    ["Price, about", isOut && wasBilled(status) ? { price: priceIn(shop, parts) } : null],
    ["Send gate", isOut ? (verdict === "send" ? sentence("Let through") : verdict) : null],
    [isOut ? "Rule" : "Read by the rule", rule],
    ["Network's code", errorCode],
    ["Network's id", externalId],
  ];
  return known.flatMap(([term, description]) => (description ? [{ term, description }] : []));
}
