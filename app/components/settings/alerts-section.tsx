import { BlockStack, Card, Checkbox, Layout, TextField } from "@shopify/polaris";
import type { AlertAbout } from "#app/shops/settings.ts";
import { useSay, useT } from "../translation.ts";

type Props = {
  fields: Record<string, string>;
  errors: Record<string, string>;
  change: (name: string) => (value: string) => void;
};

const abouts: Record<AlertAbout, { label: string; help: string }> = {
  person: { label: "Somebody asks for a person", help: "Their automatic replies pause until you hand back." },
  locked: { label: "Somebody says that a change was not theirs", help: "Their number is locked until you unlock it." },
  number: { label: "A number of yours stops working", help: "Sent from another number of yours where there is one." },
  failure: { label: "Something could not be finished", help: "It waits under Messages, Unfinished tasks." },
};

/** Who of the merchant's own people is told by text, and of what. */
export const AlertsSection = ({ fields, errors, change }: Props) => {
  const say = useSay();
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("Staff alerts")}
      description={t(
        "Texts to your own people when somebody should look. At most once an hour of one thing, and a dozen an hour in all.",
      )}
    >
      <Card>
        <BlockStack gap="400">
          <TextField
            label={t("Numbers to tell")}
            name="phones"
            multiline={3}
            value={fields.phones}
            onChange={change("phones")}
            placeholder="+1 206 555 0100"
            helpText={t(
              "One a line, at most five. Each gets a text that says so, and may reply STOP. Empty: nobody is told.",
            )}
            error={say(errors.phones ?? "")}
            autoComplete="off"
          />
          <BlockStack gap="200">
            {(Object.keys(abouts) as AlertAbout[]).map((about) => (
              <Checkbox
                key={about}
                label={t(abouts[about].label)}
                helpText={t(abouts[about].help)}
                checked={fields[about] === "on"}
                onChange={(on) => change(about)(on ? "on" : "off")}
              />
            ))}
          </BlockStack>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};
