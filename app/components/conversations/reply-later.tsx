import { BlockStack, Button, Popover, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useSay, useT } from "../translation.ts";

type Props = {
  firstDueAt: string;
  timeZone: string;
  canSend: boolean;
  isBusy: boolean;
  error?: string;
  onSchedule: (dueAt: string) => void;
};

/** When a reply is to go out, by the shop's clock. */
export function ReplyLater({ firstDueAt, timeZone, canSend, isBusy, error, onSchedule }: Props) {
  const say = useSay();
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const [dueAt, setDueAt] = useState(firstDueAt);
  const button = (
    <Button onClick={() => setIsOpen(!isOpen)} disabled={!canSend && !isOpen} disclosure>
      {t("Send later")}
    </Button>
  );
  return (
    <Popover active={isOpen} activator={button} onClose={() => setIsOpen(false)} sectioned preferredAlignment="right">
      <BlockStack gap="300">
        <TextField
          label={t("Send it on")}
          type="datetime-local"
          value={dueAt}
          onChange={setDueAt}
          error={say(error ?? "")}
          helpText={t("By your shop's clock ({{timeZone}}).", { timeZone })}
          autoComplete="off"
        />
        <Text as="p" tone="subdued" variant="bodySm">
          {t("If they write before then, it is kept back and you are told. If they opt out, it is not sent.")}
        </Text>
        <Button variant="primary" onClick={() => onSchedule(dueAt)} disabled={!canSend} loading={isBusy}>
          {t("Schedule")}
        </Button>
      </BlockStack>
    </Popover>
  );
}
