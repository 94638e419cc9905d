import { BlockStack, Card, FormLayout, Layout, Text, TextField } from "@shopify/polaris";
import { useSay, useT } from "../translation.ts";
import type { Fields } from "./shop-sections.tsx";

type Props = {
  fields: Fields;
  errors: Record<string, string>;
  onChange: (name: string, value: string) => void;
  currency: string;
};

/** When texts that nobody waits for may arrive, how many, and what they may cost. */
export const SendingSection = ({ currency, ...form }: Props) => {
  const say = useSay();
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("When to text")}
      description={t(
        "By the clock where each customer is. Answers are sent at once; the law's quiet hours are kept whatever you choose here.",
      )}
    >
      <Card>
        <BlockStack gap="400">
          <Hours {...form} title={t("Offers, Monday to Saturday")} name="offers" />
          <Hours {...form} title={t("Offers on Sundays")} name="offersOnSunday" />
          <Hours
            {...form}
            title={t("News of orders")}
            name="orders"
            help="What can wait for the morning, such as a parcel on its way. Confirmations are sent at once."
          />
          <FormLayout>
            <FormLayout.Group condensed>
              <Count {...form} name="marketingADay" label={t("Offers a day")} max={10} />
              <Count {...form} name="marketingAWeek" label={t("Offers a week")} max={50} />
              <Count {...form} name="minutesApart" label={t("Minutes between")} max={1440} />
            </FormLayout.Group>
            <TextField
              label={t("Most to spend in a day")}
              name="spendLimitADay"
              type="number"
              min={0}
              value={form.fields.spendLimitADay}
              onChange={(value) => form.onChange("spendLimitADay", value)}
              prefix={currency}
              helpText={t(
                "When it is spent, texts that nobody waits for are held until the next day. Empty: no limit.",
              )}
              error={say(form.errors.spendLimitADay ?? "")}
              autoComplete="off"
            />
          </FormLayout>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};

type Form = Omit<Props, "currency">;

const ends = { From: "Earliest", To: "Latest" };

const Hours = ({
  title,
  name,
  help,
  fields,
  errors,
  onChange,
}: Form & { title: string; name: string; help?: string }) => {
  const t = useT();
  const say = useSay();
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <FormLayout>
        <FormLayout.Group condensed>
          {(["From", "To"] as const).map((end) => (
            <TextField
              key={end}
              label={t(ends[end])}
              name={`${name}${end}`}
              type="time"
              value={fields[`${name}${end}`]}
              onChange={(value) => onChange(`${name}${end}`, value)}
              error={say(errors[`${name}${end}`] ?? "")}
              autoComplete="off"
            />
          ))}
        </FormLayout.Group>
      </FormLayout>
      {help && (
        <Text as="p" tone="subdued">
          {help}
        </Text>
      )}
    </BlockStack>
  );
};

const Count = ({ name, label, max, fields, errors, onChange }: Form & { name: string; label: string; max: number }) => {
  const say = useSay();
  return (
    <TextField
      label={label}
      name={name}
      type="number"
      min={name === "minutesApart" ? 0 : 1}
      max={max}
      value={fields[name]}
      onChange={(value) => onChange(name, value)}
      error={say(errors[name] ?? "")}
      autoComplete="off"
    />
  );
};
