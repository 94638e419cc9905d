import { Badge, BlockStack, Card, InlineStack, Text } from "@shopify/polaris";

/** What the last comparison with somebody's list of opt-outs came to; `lines` say what was found, in whole sentences. */
export type ShownCheck = { list: string; at: string; problem: string | undefined; lines: string[] };

/** That opt-outs are the same everywhere is looked at every night: this says what the last look found. */
export function ConsentChecks({ checks }: { checks: ShownCheck[] }) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Opt-outs compared every night
        </Text>
        <Text as="p" tone="subdued">
          At three in the morning this app compares who may be texted with Shopify and with your network, and puts right
          what got lost on the way. Somebody who said STOP is never texted, whatever the other lists say.
        </Text>
        {checks.length === 0 && <Text as="p">The first comparison is made tonight.</Text>}
        {checks.map((check) => (
          <Check key={check.list} {...check} />
        ))}
      </BlockStack>
    </Card>
  );
}

function Check({ list, at, problem, lines }: ShownCheck) {
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {list}
        </Text>
        {problem ? <Badge tone="warning">Not compared</Badge> : <Badge tone="success">Compared</Badge>}
      </InlineStack>
      <Text as="p" tone="subdued">
        {at}
      </Text>
      {problem && <Text as="p">{problem}</Text>}
      {lines.map((line) => (
        <Text as="p" key={line}>
          {line}
        </Text>
      ))}
    </BlockStack>
  );
}
