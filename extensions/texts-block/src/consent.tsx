import type { Person, Translate } from "./ask.ts";

export type Host = {
  i18n: { translate: Translate; formatDate(at: Date, options?: Intl.DateTimeFormatOptions): string };
  data: { selected: { id: string }[] };
};

const tones = {
  "opted-in": "success",
  pending: "caution",
  "opted-out": "critical",
  suppressed: "critical",
  none: "neutral",
} as const;

/** Who it is, whether they agreed to texts, and how we know; and what keeps a text from them now. */
export function Consent({ person, host: { i18n } }: { person: Person; host: Host }) {
  const { translate: t } = i18n;
  const { consent, standing, who, phone, goes, why } = person;
  const since =
    consent.since && t("since", { date: i18n.formatDate(new Date(consent.since), { dateStyle: "medium" }) });
  const how = consent.how && t("by", { how: consent.how });
  return (
    <s-stack gap="small">
      <s-stack direction="inline" gap="small" alignItems="center">
        <s-badge tone={tones[standing]}>{consent.label}</s-badge>
        <s-text>{who}</s-text>
        {who !== phone && <s-text color="subdued">{phone}</s-text>}
      </s-stack>
      <s-text color="subdued">{[consent.detail, since, how].filter(Boolean).join(" ")}</s-text>
      {!goes && why && <s-banner tone="warning">{why}</s-banner>}
    </s-stack>
  );
}
