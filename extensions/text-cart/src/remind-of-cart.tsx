import { useEffect, useState } from "preact/hooks";
import { ask, inApp, isProblem, lookAt, type End, type Person, type Problem } from "../../texts-block/src/ask.ts";
import { Consent, type Host } from "../../texts-block/src/consent.tsx";

const tones = { sent: "success", "on-its-way": "info", held: "warning", refused: "critical" } as const;

/** Has whoever left a cart reminded of it by text, and tells what became of that. */
export function RemindOfCart({ host, close }: { host: Host; close: () => void }) {
  const { translate: t } = host.i18n;
  const about = host.data.selected[0]?.id ?? "";
  const [person, setPerson] = useState<Person | Problem>();
  const [told, setTold] = useState<End | Problem>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => void lookAt(host, about).then(setPerson), [host, about]);
  const known = person && !isProblem(person) ? person : undefined;
  const isDone = told && !isProblem(told) && told.is !== "refused";
  async function send() {
    if (isBusy) return;
    setBusy(true);
    setTold(await ask<End>(t, "reminders", { body: { about } }));
    setBusy(false);
  }
  return (
    <s-admin-action heading={t("heading")} loading={!person}>
      <s-stack gap="base">
        {person && isProblem(person) && <s-banner tone="warning">{person.problem}</s-banner>}
        {known && <Consent person={known} host={host} />}
        {known && <s-text>{t("what")}</s-text>}
        {known && <s-link href={inApp("/app/templates/cart-reminder.soon")}>{t("wording")}</s-link>}
        {told && (
          <s-banner tone={isProblem(told) ? "critical" : tones[told.is]}>
            {isProblem(told) ? told.problem : told.said}
          </s-banner>
        )}
      </s-stack>
      <s-button slot="primary-action" onClick={() => void send()} loading={isBusy} disabled={!known || isDone}>
        {t("send")}
      </s-button>
      <s-button slot="secondary-actions" onClick={close}>
        {t("close")}
      </s-button>
    </s-admin-action>
  );
}
