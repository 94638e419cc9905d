import { BlockStack, Card, Checkbox, ChoiceList, FormLayout, Layout, TextField } from "@shopify/polaris";

/** The page's form as it is being filled in: every field by its name, as it will be sent. */
export type Fields = Record<string, string>;

type Props = { fields: Fields; errors: Record<string, string>; onChange: (name: string, value: string) => void };

export const ShopSection = ({
  fields,
  errors,
  onChange,
  phoneOfShop,
  currency,
}: Props & { phoneOfShop: string | null; currency: string }) => (
  <Layout.AnnotatedSection title="Your shop" description="What your texts say about you, and where your tests go.">
    <Card>
      <FormLayout>
        <TextField
          label="Phone number for questions"
          name="storePhone"
          type="tel"
          value={fields.storePhone}
          onChange={(value) => onChange("storePhone", value)}
          placeholder={phoneOfShop ?? undefined}
          helpText="Sent to whoever texts HELP. Empty: the number that Shopify has for your shop."
          error={errors.storePhone}
          autoComplete="tel"
        />
        <TextField
          label="Phone number for tests"
          name="testPhone"
          type="tel"
          value={fields.testPhone}
          onChange={(value) => onChange("testPhone", value)}
          helpText="Your own phone. Tests of your texts go there and nowhere else."
          error={errors.testPhone}
          autoComplete="tel"
        />
        <TextField
          label="Price of one part"
          name="pricePerPart"
          type="number"
          step={0.001}
          min={0}
          value={fields.pricePerPart}
          onChange={(value) => onChange("pricePerPart", value)}
          prefix={currency}
          helpText="What your network bills for one part of a text. Used for estimates only."
          error={errors.pricePerPart}
          autoComplete="off"
        />
      </FormLayout>
    </Card>
  </Layout.AnnotatedSection>
);

export const ConsentSection = ({ fields, onChange }: Props) => (
  <Layout.AnnotatedSection
    title="Consent"
    description="Who gets texts about their orders. Whoever texts STOP gets none, whatever you choose here."
  >
    <Card>
      <ChoiceList
        title="Texts about orders"
        selected={[fields.transactionalTexts ?? "with-consent"]}
        onChange={([chosen]) => onChange("transactionalTexts", chosen ?? "with-consent")}
        choices={[
          {
            value: "with-consent",
            label: "Only customers who agreed to SMS",
            helpText: "The safe choice everywhere.",
          },
          {
            value: "always",
            label: "Every customer who left a phone number with their order",
            helpText: "Only where your law allows it and your checkout says so. Offers still need consent.",
          },
        ]}
      />
    </Card>
  </Layout.AnnotatedSection>
);

export type Switch = { name: string; label: string; help: string };

type SwitchesProps = Props & { title: string; description: string; switches: Switch[] };

/** What the shop texts by itself: each can be turned off. */
export const SwitchesSection = ({ title, description, switches, fields, onChange }: SwitchesProps) => (
  <Layout.AnnotatedSection title={title} description={description}>
    <Card>
      <BlockStack gap="200">
        {switches.map(({ name, label, help }) => (
          <Checkbox
            key={name}
            label={label}
            helpText={help}
            checked={fields[name] !== "off"}
            onChange={(on) => onChange(name, on ? "on" : "off")}
          />
        ))}
      </BlockStack>
    </Card>
  </Layout.AnnotatedSection>
);
