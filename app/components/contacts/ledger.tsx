import { BlockStack, Box, Card, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import type { ShownEntry } from "./shown-contact.ts";

/** All that somebody ever said about getting texts, the newest first. Nothing here can be changed. */
export const Ledger = ({ entries }: { entries: ShownEntry[] }) => {
  const t = useT();
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {t("What they agreed to")}
          </Text>
          <Text as="p" tone="subdued">
            {entries.length > 0
              ? t("Every entry stays as it was written down, and is kept as proof.")
              : t("Nothing yet: they neither agreed to texts nor objected to them.")}
          </Text>
        </BlockStack>
      </Box>
      {entries.length > 0 && (
        <BlockStack as="ul">
          {entries.map((entry) => (
            <Entry key={entry.id} {...entry} />
          ))}
        </BlockStack>
      )}
    </Card>
  );
};

const Entry = ({ what, how, at, text, wording, actor, evidence, position }: ShownEntry) => {
  const t = useT();
  const { moment } = useFormats();
  return (
    <Box as="li" padding="400" borderBlockStartWidth="025" borderColor="border">
      <BlockStack gap="200">
        <BlockStack gap="050">
          <Text as="h3" variant="headingSm">
            {t(what)}
          </Text>
          <Text as="p">{t(how)}</Text>
          <Text as="p" tone="subdued" variant="bodySm">
            {t("{{at}}, entry {{position}} of your shop", { at: moment(at), position })}
          </Text>
        </BlockStack>
        {text && <Quote of={t("They wrote")}>{text}</Quote>}
        {wording && <Quote of={t("They had been shown")}>{wording}</Quote>}
        {actor && (
          <Text as="p" variant="bodySm">
            {t("Written down by {{actor}}", { actor })}
          </Text>
        )}
        {evidence.map(({ name, value, isMoment }) => (
          <Text as="p" variant="bodySm" key={name}>
            {t(name)}: <span style={wrapped}>{isMoment ? moment(value) : value}</span>
          </Text>
        ))}
      </BlockStack>
    </Box>
  );
};

const Quote = ({ of, children }: { of: string; children: string }) => (
  <Text as="p" variant="bodySm">
    {of}: <q style={wrapped}>{children}</q>
  </Text>
);

const wrapped = { overflowWrap: "anywhere", whiteSpace: "pre-wrap" } as const;
