import { BlockStack, Card, Layout, List, Select, Text, TextField } from "@shopify/polaris";
import { useSay, useT } from "../translation.ts";
import type { FormProps } from "./form.ts";

/** A step of an automation, and how long after the event it comes; null where it never would. */
export type ShownStep = { name: string | null; afterMinutes: number | null };

type Props = FormProps & {
  may: { beDelayed: boolean; keepHours: boolean };
  kind: "transactional" | "marketing" | "requested";
  steps: ShownStep[];
  isDaily: boolean;
};

/** When it goes out: at once, later, in the morning. */
export function TimingSection({ form, errors, change, may, kind, steps, isDaily }: Props) {
  const t = useT();
  const say = useSay();
  return (
    <Layout.AnnotatedSection
      title={t("When it goes out")}
      description={t("By the clock where each customer is. The law's quiet hours are kept whatever you choose here.")}
    >
      <Card>
        <BlockStack gap="300">
          <Timeline steps={steps} isDaily={isDaily} />
          {may.beDelayed && (
            <TextField
              label={t("Wait")}
              name="delayMinutes"
              type="number"
              min={0}
              suffix={t("minutes after it happened")}
              value={form.delayMinutes}
              onChange={change("delayMinutes")}
              error={say(errors.delayMinutes ?? "")}
              autoComplete="off"
            />
          )}
          {may.keepHours && (
            <Select
              label={t("At night")}
              options={[
                { value: "any", label: t("Send it at once") },
                { value: "keep", label: t("Wait for the morning where the customer is") },
              ]}
              value={form.hours}
              onChange={change("hours")}
            />
          )}
          {kind === "marketing" && (
            <Text as="p" tone="subdued">
              {t("Offers wait for the hours that you chose for offers in the settings.")}
            </Text>
          )}
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}

function Timeline({ steps, isDaily }: Pick<Props, "steps" | "isDaily">) {
  const t = useT();
  const after = useAfter();
  if (isDaily) return <Text as="p">{t("Looked at every morning at 9, by your shop's clock.")}</Text>;
  if (steps.length === 0)
    return (
      <Text as="p" tone="subdued">
        {t("When exactly is shown here once something of the kind has happened in your shop.")}
      </Text>
    );
  return (
    <List type="number">
      {steps.map(({ name, afterMinutes }, index) => (
        <List.Item key={name ?? index}>{name ? `${t(name)}: ${after(afterMinutes)}` : after(afterMinutes)}</List.Item>
      ))}
    </List>
  );
}

const minutesOfHour = 60;
const minutesOfDay = 24 * minutesOfHour;

function useAfter() {
  const t = useT();
  return (minutes: number | null): string => {
    if (minutes === null) return t("not for what happened last");
    if (minutes < 1) return t("at once");
    if (minutes < 2 * minutesOfHour) return t("{{count}} minutes later", { count: minutes });
    if (minutes < 2 * minutesOfDay) return t("{{count}} hours later", { count: Math.round(minutes / minutesOfHour) });
    return t("{{count}} days later", { count: Math.round(minutes / minutesOfDay) });
  };
}
