import type { Text } from "./ask.ts";
import type { Host } from "./consent.tsx";

/** The last texts with somebody, the newest first: what became of each, and why one was not sent. */
export function LastTexts({ texts, host: { i18n } }: { texts: Text[]; host: Host }) {
  const { translate: t } = i18n;
  if (texts.length === 0) return <s-text color="subdued">{t("no_texts")}</s-text>;
  return (
    <s-stack gap="base">
      {texts.map(({ id, isTheirs, text, at, status, tone, why }) => (
        <s-stack key={id} gap="small-300">
          <s-stack direction="inline" gap="small" alignItems="center">
            <s-text type="strong">{isTheirs ? t("they") : t("you")}</s-text>
            <s-text color="subdued">
              {i18n.formatDate(new Date(at), { dateStyle: "medium", timeStyle: "short" })}
            </s-text>
            <s-badge tone={tone}>{status}</s-badge>
          </s-stack>
          <s-text>{text}</s-text>
          {why && <s-text color="subdued">{why}</s-text>}
        </s-stack>
      ))}
    </s-stack>
  );
}
