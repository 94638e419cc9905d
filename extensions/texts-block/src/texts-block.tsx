import { useEffect, useState } from "preact/hooks";
import { inApp, isProblem, lookAt, type Person, type Problem } from "./ask.ts";
import { Consent, type Host } from "./consent.tsx";
import { LastTexts } from "./last-texts.tsx";
import { WriteText } from "./write-text.tsx";

/** Texts with the person whom a page of Shopify's admin is about. */
export function TextsBlock({ host }: { host: Host }) {
  const { translate: t } = host.i18n;
  const about = host.data.selected[0]?.id ?? "";
  const [answer, setAnswer] = useState<Person | Problem>();
  useEffect(() => void lookAt(host, about).then(setAnswer), [host, about]);
  return (
    <s-admin-block collapsedSummary={answer && !isProblem(answer) ? answer.consent.label : ""}>
      {!answer && <s-spinner accessibilityLabel={t("loading")} />}
      {answer && isProblem(answer) && <s-banner tone="warning">{answer.problem}</s-banner>}
      {answer && !isProblem(answer) && (
        <s-stack gap="base">
          <Consent person={answer} host={host} />
          <LastTexts texts={answer.texts} host={host} />
          <WriteText about={about} t={t} onEnd={() => lookAt(host, about).then(setAnswer)} />
          <s-link href={inApp(answer.url)}>{t("open")}</s-link>
        </s-stack>
      )}
    </s-admin-block>
  );
}
