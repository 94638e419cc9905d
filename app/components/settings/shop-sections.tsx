import { Card, ChoiceList, FormLayout, Layout, TextField } from "@shopify/polaris";
import { useSay, useT } from "../translation.ts";

/** The page's form as it is being filled in: every field by its name, as it will be sent. */
export type Fields = Record<string, string>;

type Props = { fields: Fields; errors: Record<string, string>; onChange: (name: string, value: string) => void };

export const ShopSection = ({
  fields,
  errors,
  onChange,
  phoneOfShop,
  currency,
}: Props & { phoneOfShop: string | null; currency: string }) => {
  const say = useSay();
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("Your shop")}
      description={t("What your texts say about you, and where your tests go.")}
    >
      <Card>
        <FormLayout>
          <TextField
            label={t("Phone number for questions")}
            name="storePhone"
            type="tel"
            value={fields.storePhone}
            onChange={(value) => onChange("storePhone", value)}
            placeholder={phoneOfShop ?? undefined}
            helpText={t("Sent to whoever texts HELP. Empty: the number that Shopify has for your shop.")}
            error={say(errors.storePhone ?? "")}
            autoComplete="tel"
          />
          <TextField
            label={t("Phone number for tests")}
            name="testPhone"
            type="tel"
            value={fields.testPhone}
            onChange={(value) => onChange("testPhone", value)}
            helpText={t("Your own phone. Tests of your texts go there and nowhere else.")}
            error={say(errors.testPhone ?? "")}
            autoComplete="tel"
          />
          <TextField
            label={t("Price of one part")}
            name="pricePerPart"
            type="number"
            step={0.001}
            min={0}
            value={fields.pricePerPart}
            onChange={(value) => onChange("pricePerPart", value)}
            prefix={currency}
            helpText={t("What your network bills for one part of a text. Used for estimates only.")}
            error={say(errors.pricePerPart ?? "")}
            autoComplete="off"
          />
        </FormLayout>
      </Card>
    </Layout.AnnotatedSection>
  );
};

export const ConsentSection = ({ fields, onChange }: Props) => {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("Consent")}
      description={t("Who gets texts about their orders. Whoever texts STOP gets none, whatever you choose here.")}
    >
      <Card>
        <ChoiceList
          title={t("Texts about orders")}
          selected={[fields.transactionalTexts ?? "with-consent"]}
          onChange={([chosen]) => onChange("transactionalTexts", chosen ?? "with-consent")}
          choices={[
            {
              value: "with-consent",
              label: t("Only customers who agreed to SMS"),
              helpText: t("The safe choice everywhere."),
            },
            {
              value: "always",
              label: t("Every customer who left a phone number with their order"),
              helpText: t("Only where your law allows it and your checkout says so. Offers still need consent."),
            },
          ]}
        />
      </Card>
    </Layout.AnnotatedSection>
  );
};
