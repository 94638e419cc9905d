import {
  BlockStack,
  Button,
  Card,
  Checkbox,
  InlineStack,
  Layout,
  Select,
  Tag,
  Text,
  TextField,
} from "@shopify/polaris";
import { useSay, useT } from "../translation.ts";

type Form = {
  fields: Record<string, string>;
  errors: Record<string, string>;
  change: (name: string) => (value: string) => void;
};

type Props = Form & {
  /** The number that the blocks show. */
  number: string | null;
  /** Where the theme editor puts them. */
  blockUrl: string;
  buttonUrl: string;
  /** Every country whose numbers can be taken, in the page's language. */
  countries: { code: string; name: string }[];
};

/** What a merchant puts into their theme, and the form in it. */
export const StorefrontSection = (props: Props) => (
  <>
    <Blocks {...props} />
    <SignUpForm {...props} />
    <Limits {...props} />
  </>
);

const Blocks = ({ number, blockUrl, buttonUrl }: Props) => {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("In your theme")}
      description={t(
        "Both open a visitor's messages with the right words filled in, such as BUY and the product's code.",
      )}
    >
      <Card>
        <BlockStack gap="300">
          <Text as="p">
            {number
              ? t("Your visitors see {{number}}, as a link on phones and as a QR code on computers.", { number })
              : t("Connect a number first: until then nothing is shown.")}
          </Text>
          <InlineStack gap="200">
            <Button url={blockUrl} target="_top">
              {t("Add the block to product pages")}
            </Button>
            <Button url={buttonUrl} target="_top">
              {t("Switch on the floating button")}
            </Button>
          </InlineStack>
          <Text as="p" tone="subdued">
            {t("Give a product a tag such as sms:104, and visitors are told to text BUY 104.")}
          </Text>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};

const wordings = {
  en: "What they agree to, in English",
  es: "What they agree to, in Spanish",
  fr: "What they agree to, in French",
};

const SignUpForm = ({ fields, errors, change }: Form) => {
  const say = useSay();
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("Sign-up form")}
      description={t(
        "Whoever leaves a number there is subscribed to nothing. Its owner gets one text, and is in once they reply YES. Who opted out is not asked: they come back by a text of their own.",
      )}
    >
      <Card>
        <BlockStack gap="400">
          <Checkbox
            label={t("Take sign-ups on my storefront")}
            helpText={t("In the block, below the number.")}
            checked={fields.form === "on"}
            onChange={(on) => change("form")(on ? "on" : "off")}
          />
          {(Object.keys(wordings) as (keyof typeof wordings)[]).map((language) => (
            <TextField
              key={language}
              label={t(wordings[language])}
              name={`wording.${language}`}
              multiline={6}
              maxLength={1000}
              value={fields[`wording.${language}`]}
              onChange={change(`wording.${language}`)}
              helpText={
                language === "en"
                  ? t(
                      "Stands beside the box, which is never ticked beforehand, and is kept word for word with each sign-up. Empty: our own.",
                    )
                  : undefined
              }
              error={say(errors[`wording.${language}`] ?? "")}
              autoComplete="off"
            />
          ))}
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};

const Limits = ({ fields, errors, change, countries }: Props) => {
  const say = useSay();
  const t = useT();
  const chosen = (fields.countries ?? "").split(" ").filter(Boolean);
  const set = (codes: string[]) => change("countries")(codes.join(" "));
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? code;
  const others = countries.filter(({ code }) => !chosen.includes(code));
  return (
    <Layout.AnnotatedSection
      title={t("Against robots")}
      description={t(
        "Robots leave numbers by the thousand, to be paid for your texts. Ten sign-ups an hour from one address and three for one number are always the most.",
      )}
    >
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="200">
            <Select
              label={t("Countries whose numbers you take")}
              name="country"
              options={[
                { label: t("Add a country"), value: "" },
                ...others.map(({ code, name }) => ({ label: name, value: code })),
              ]}
              value=""
              onChange={(code) => set([...chosen, code])}
              error={say(errors.countries ?? "")}
            />
            <InlineStack gap="200">
              {chosen.map((code) => (
                <Tag key={code} onRemove={() => set(chosen.filter((one) => one !== code))}>
                  {nameOf(code)}
                </Tag>
              ))}
            </InlineStack>
          </BlockStack>
          <TextField
            label={t("Most sign-ups in an hour")}
            name="perHour"
            type="number"
            min={1}
            max={10_000}
            value={fields.perHour}
            onChange={change("perHour")}
            helpText={t("Beyond it visitors are told to text you instead.")}
            error={say(errors.perHour ?? "")}
            autoComplete="off"
          />
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};
