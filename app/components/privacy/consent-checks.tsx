import { Badge, BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";

import type { Line } from "./words.ts";

/** What the last comparison with somebody's list of opt-outs came to; `lines` say what was found, in whole sentences. */
export type ShownCheck = { list: string; at: string; problem: string | undefined; lines: Line[] };

/** That opt-outs are the same everywhere is looked at every night: this says what the last look found. */
export function ConsentChecks({ checks }: { checks: ShownCheck[] }) {
  const t = useT();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("Opt-outs compared every night")}
        </Text>
        <Text as="p" tone="subdued">
          {t(
            "At three in the morning this app compares who may be texted with Shopify and with your network, and puts right what got lost on the way. Somebody who said STOP is never texted, whatever the other lists say.",
          )}
        </Text>
        {checks.length === 0 && <Text as="p">{t("The first comparison is made tonight.")}</Text>}
        {checks.map((check) => (
          <Check key={check.list} {...check} />
        ))}
      </BlockStack>
    </Card>
  );
}

function Check({ list, at, problem, lines }: ShownCheck) {
  const t = useT();
  const { moment, number } = useFormats();
  const say = useSay();
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {list}
        </Text>
        {problem ? <Badge tone="warning">{t("Not compared")}</Badge> : <Badge tone="success">{t("Compared")}</Badge>}
      </InlineStack>
      <Text as="p" tone="subdued">
        {moment(at)}
      </Text>
      {problem && <Text as="p">{say(problem)}</Text>}
      {lines.map(({ said, count }) => (
        <Text as="p" key={said}>
          {t(said, { count: number(count) })}
        </Text>
      ))}
    </BlockStack>
  );
}
