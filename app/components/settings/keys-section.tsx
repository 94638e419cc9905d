import { useFetcher } from "@remix-run/react";
import {
  Banner,
  BlockStack,
  Box,
  Button,
  Card,
  ChoiceList,
  EmptyState,
  FormLayout,
  InlineStack,
  Layout,
  Modal,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import { useAnswer, type Answer } from "../use-answer.ts";

export type ShownKey = { id: string; name: string; shown: string; may: string; made: string; used: string | null };
export type KeyAnswer = Answer & { key?: string };

export const scopeWords = { "messages:send": "Send texts", "messages:read": "See what became of them" };

type Props = { keys: ShownKey[]; address: string };

/** What lets other systems of the merchant in. */
export const KeysSection = ({ keys, address }: Props) => (
  <Layout.AnnotatedSection
    title="API keys"
    description="Let other systems of yours, such as a till or a booking system, send texts. Each goes through the same send gate as all others."
  >
    <BlockStack gap="400">
      <NewKey address={address} />
      {keys.length === 0 ? (
        <Card>
          <EmptyState heading="No keys yet" image="">
            <p>
              Whoever has a key can text your customers in your name. Make one for each system, and revoke it when you
              no longer use it.
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

function NewKey({ address }: { address: string }) {
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
            label="Name of the system"
            name="name"
            value={name}
            onChange={setName}
            maxLength={60}
            error={fetcher.data?.errors?.name}
            autoComplete="off"
          />
          <ChoiceList
            allowMultiple
            title="It may"
            choices={Object.entries(scopeWords).map(([value, label]) => ({ value, label }))}
            selected={may}
            onChange={setMay}
            error={fetcher.data?.errors?.scopes}
          />
        </FormLayout>
        <InlineStack>
          <Button
            variant="primary"
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit({ intent: "make", name, scopes: may.join(" ") }, { method: "post" })}
          >
            Make a key
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

const Made = ({ made, address }: { made: string; address: string }) => (
  <Banner tone="success" title="Copy the key now: it is not shown again">
    <BlockStack gap="200">
      <TextField label="Key" labelHidden value={made} readOnly monospaced selectTextOnFocus autoComplete="off" />
      <Text as="p">It goes with every request to {address} in the header Authorization, after the word Bearer.</Text>
    </BlockStack>
  </Banner>
);

function Key({ listed: { id, name, shown, may, made, used } }: { listed: ShownKey }) {
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
            {may}
          </Text>
          <Text as="p" tone="subdued" variant="bodySm">
            {used ? `Made ${made}, last used ${used}` : `Made ${made}, never used`}
          </Text>
        </BlockStack>
        <Button tone="critical" onClick={() => setAsking(true)} accessibilityLabel={`Revoke the key of ${name}`}>
          Revoke
        </Button>
      </InlineStack>
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        title={`Revoke the key of ${name}?`}
        primaryAction={{ content: "Revoke", destructive: true, loading: fetcher.state !== "idle", onAction: revoke }}
        secondaryActions={[{ content: "Keep it", onAction: () => setAsking(false) }]}
      >
        <Modal.Section>
          <Text as="p">Whatever uses it is let in no more, from this moment on.</Text>
        </Modal.Section>
      </Modal>
    </Box>
  );
}
