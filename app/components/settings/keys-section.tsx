import { useFetcher } from "@remix-run/react";
import {
  Banner,
  BlockStack,
  Box,
  Button,
  Card,
  ChoiceList,
  FormLayout,
  InlineStack,
  Layout,
  Modal,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import { EmptyState } from "../empty-state.tsx";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

/** Moments as ISO has them. */
export type ShownKey = { id: string; name: string; shown: string; may: Scope[]; made: string; used: string | null };
export type KeyAnswer = Answer & { key?: string };

type Scope = keyof typeof scopeWords;
export const scopeWords = { "messages:send": "Send texts", "messages:read": "See what became of them" };

type Props = { keys: ShownKey[]; address: string };

/** What lets other systems of the merchant in. */
export const KeysSection = ({ keys, address }: Props) => {
  const t = useT();
  return (
    <Layout.AnnotatedSection
      title={t("API keys")}
      description={t(
        "Let other systems of yours, such as a till or a booking system, send texts. Each goes through the same send gate as all others.",
      )}
    >
      <BlockStack gap="400">
        <NewKey address={address} />
        {keys.length === 0 ? (
          <Card>
            <EmptyState heading={t("No keys yet")}>
              <p>
                {t(
                  "Whoever has a key can text your customers in your name. Make one for each system, and revoke it when you no longer use it.",
                )}
              </p>
            </EmptyState>
          </Card>
        ) : (
          <Card padding="0">
            <BlockStack as="ul">
              {keys.map((key) => (
                <Key key={key.id} listed={key} />
              ))}
            </BlockStack>
          </Card>
        )}
      </BlockStack>
    </Layout.AnnotatedSection>
  );
};

function NewKey({ address }: { address: string }) {
  const say = useSay();
  const t = useT();
  const fetcher = useFetcher<KeyAnswer>();
  const [name, setName] = useState("");
  const [may, setMay] = useState<string[]>(Object.keys(scopeWords));
  const made = fetcher.data?.key;
  useAnswer(fetcher, ({ ok }) => ok && setName(""));
  return (
    <Card>
      <BlockStack gap="400">
        {made && <Made made={made} address={address} />}
        <FormLayout>
          <TextField
            label={t("Name of the system")}
            name="name"
            value={name}
            onChange={setName}
            maxLength={60}
            error={say(fetcher.data?.errors?.name ?? "")}
            autoComplete="off"
          />
          <ChoiceList
            allowMultiple
            title={t("It may")}
            choices={Object.entries(scopeWords).map(([value, label]) => ({ value, label: t(label) }))}
            selected={may}
            onChange={setMay}
            error={say(fetcher.data?.errors?.scopes ?? "")}
          />
        </FormLayout>
        <InlineStack>
          <Button
            variant="primary"
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit({ intent: "make", name, scopes: may.join(" ") }, { method: "post" })}
          >
            {t("Make a key")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

const Made = ({ made, address }: { made: string; address: string }) => {
  const t = useT();
  return (
    <Banner tone="success" title={t("Copy the key now: it is not shown again")}>
      <BlockStack gap="200">
        <TextField label={t("Key")} labelHidden value={made} readOnly monospaced selectTextOnFocus autoComplete="off" />
        <Text as="p">
          {t("It goes with every request to {{address}} in the header Authorization, after the word Bearer.", {
            address,
          })}
        </Text>
      </BlockStack>
    </Banner>
  );
};

function Key({ listed: { id, name, shown, may, made, used } }: { listed: ShownKey }) {
  const { moment } = useFormats();
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const [asking, setAsking] = useState(false);
  useAnswer(fetcher, () => setAsking(false));
  const revoke = () => fetcher.submit({ intent: "revoke", id }, { method: "post" });
  return (
    <Box as="li" padding="400" borderBlockEndWidth="025" borderColor="border">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="050">
          <Text as="h3" variant="headingSm">
            {name}
          </Text>
          <Text as="p">
            <code>{shown}</code>
          </Text>
          <Text as="p" tone="subdued" variant="bodySm">
            {may.map((scope) => t(scopeWords[scope])).join(", ")}
          </Text>
          <Text as="p" tone="subdued" variant="bodySm">
            {used
              ? t("Made {{made}}, last used {{used}}", { made: moment(made), used: moment(used) })
              : t("Made {{made}}, never used", { made: moment(made) })}
          </Text>
        </BlockStack>
        <Button
          tone="critical"
          onClick={() => setAsking(true)}
          accessibilityLabel={t("Revoke the key of {{name}}", { name })}
        >
          {t("Revoke")}
        </Button>
      </InlineStack>
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        title={t("Revoke the key of {{name}}?", { name })}
        primaryAction={{ content: t("Revoke"), destructive: true, loading: fetcher.state !== "idle", onAction: revoke }}
        secondaryActions={[{ content: t("Keep it"), onAction: () => setAsking(false) }]}
      >
        <Modal.Section>
          <Text as="p">{t("Whatever uses it is let in no more, from this moment on.")}</Text>
        </Modal.Section>
      </Modal>
    </Box>
  );
}
