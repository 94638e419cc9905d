import { useFetcher } from "@remix-run/react";
import { Badge, Banner, BlockStack, Button, ButtonGroup, Checkbox, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { ConnectForm, type OfferedGateway } from "./connect-form.tsx";

export type ShownNumber = {
  id: string;
  number: string;
  label: string;
  gateway: string;
  gatewayName: string;
  problem: string | null;
  /** ISO. */
  checked: string | null;
  /** Whether texts that answer nobody go out from it; null where it is the only one. */
  sends: boolean | null;
  shown: Record<string, string>;
};

type Props = {
  number: ShownNumber;
  gateways: OfferedGateway[];
  confirms: boolean;
  onConfirms: (confirms: boolean) => void;
};

/** One connected number: how it is, and what can be done with it. */
export function NumberCard({ number, gateways, confirms, onConfirms }: Props) {
  const say = useSay();
  const { moment } = useFormats();
  const t = useT();
  const [open, setOpen] = useState<"nothing" | "replace" | "disconnect">("nothing");
  return (
    <BlockStack gap="300">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="050">
          <Text as="h3" variant="headingSm">
            {number.label || number.number}
          </Text>
          <Text as="p" tone="subdued">
            {[
              number.gatewayName,
              number.sends && t("texts that answer nobody go out from it"),
              number.checked && t("checked {{at}}", { at: moment(number.checked) }),
            ]
              .filter(Boolean)
              .join(", ")}
          </Text>
        </BlockStack>
        <Badge tone={number.problem ? "critical" : "success"}>
          {number.problem ? t("Needs attention") : t("Connected")}
        </Badge>
      </InlineStack>
      {number.problem && <Banner tone="critical">{say(number.problem)}</Banner>}
      <Checkbox
        label={t("My network confirms opt-outs by itself")}
        helpText={t(
          "Then we send no confirmation of our own after a STOP, so that your customers get one and not two.",
        )}
        checked={confirms}
        onChange={onConfirms}
      />
      {open === "replace" && (
        <ConnectForm
          gateways={gateways}
          replaces={{ id: number.id, gateway: number.gateway, shown: number.shown }}
          onDone={() => setOpen("nothing")}
        />
      )}
      {open === "disconnect" && <Disconnect number={number} onCancel={() => setOpen("nothing")} />}
      {open === "nothing" && (
        <ButtonGroup>
          <Button onClick={() => setOpen("replace")}>{t("Replace credentials")}</Button>
          {number.sends === false && <SendFrom number={number} />}
          <Button onClick={() => setOpen("disconnect")} tone="critical" variant="plain">
            {t("Disconnect")}
          </Button>
        </ButtonGroup>
      )}
    </BlockStack>
  );
}

function SendFrom({ number }: { number: ShownNumber }) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const choose = () =>
    fetcher.submit({ intent: "send-from", id: number.id }, { method: "post", action: "/app/settings" });
  return (
    <Button onClick={choose} loading={fetcher.state !== "idle"}>
      {t("Send from this number")}
    </Button>
  );
}

function Disconnect({ number, onCancel }: { number: ShownNumber; onCancel: () => void }) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const disconnect = () =>
    fetcher.submit({ intent: "disconnect", id: number.id }, { method: "post", action: "/app/settings" });
  return (
    <Banner tone="warning" title={t("Disconnect {{number}}?", { number: number.number })}>
      <BlockStack gap="300">
        <Text as="p">
          {t(
            "Texts to this number are not answered any more, and its credentials are deleted. What was texted stays in your messages.",
          )}
        </Text>
        <ButtonGroup>
          <Button tone="critical" onClick={disconnect} loading={fetcher.state !== "idle"}>
            {t("Disconnect")}
          </Button>
          <Button onClick={onCancel}>{t("Keep it")}</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
