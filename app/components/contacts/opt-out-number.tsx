import { useFetcher } from "@remix-run/react";
import { Modal, Text, TextField, BlockStack } from "@shopify/polaris";
import { useState } from "react";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

type Props = { open: boolean; onClose: () => void };

/** Opts a number out that somebody named, whether or not it is a contact. */
export function OptOutNumber({ open, onClose }: Props) {
  const t = useT();
  const say = useSay();
  const fetcher = useFetcher<Answer>();
  const [phone, setPhone] = useState("");
  useAnswer(fetcher, ({ ok }) => {
    if (!ok) return;
    setPhone("");
    onClose();
  });
  const send = () => fetcher.submit({ intent: "opt-out", phone }, { method: "post" });
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t("Opt out a number")}
      primaryAction={{
        content: t("Opt out"),
        destructive: true,
        disabled: phone.trim() === "",
        loading: fetcher.state !== "idle",
        onAction: send,
      }}
      secondaryActions={[{ content: t("Cancel"), onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="300">
          <Text as="p">
            {t(
              "For somebody who asked you by phone, by email or in person to stop. The number gets no texts any more, and Shopify is told. Only the person can undo it, by texting START.",
            )}
          </Text>
          <TextField
            label={t("Phone number")}
            type="tel"
            name="phone"
            value={phone}
            onChange={setPhone}
            error={say(fetcher.data?.errors?.phone ?? "")}
            autoComplete="off"
          />
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
