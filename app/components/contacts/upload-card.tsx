import { useNavigate } from "@remix-run/react";
import { Banner, BlockStack, Card, DropZone, Spinner, Text } from "@shopify/polaris";
import { useState } from "react";
import { useSay, useT } from "../translation.ts";
import { noUpload } from "./import-words.ts";

type Uploaded = { id: string } | { refused: string };

/** Where a merchant drops a list. It is sent as it is, so that a long one is never held whole. */
export function UploadCard() {
  const t = useT();
  const say = useSay();
  const navigate = useNavigate();
  const [sending, setSending] = useState("");
  const [refused, setRefused] = useState("");
  async function send(file: File | undefined) {
    if (!file) return;
    setRefused("");
    setSending(file.name);
    const answer = await upload(file).catch((): Uploaded => ({ refused: noUpload }));
    setSending("");
    if ("refused" in answer) setRefused(answer.refused);
    else navigate(`/app/contacts/imports/${answer.id}`);
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingSm">
            {t("Bring in a list")}
          </Text>
          <Text as="p">
            {t(
              "A CSV file with one person a row. For each of them it must say when and where they agreed to get texts from your shop; or each gets one text that asks them to reply YES, and nothing else unless they do. Whoever opted out stays opted out.",
            )}
          </Text>
        </BlockStack>
        {refused && (
          <Banner tone="critical" title={t("This file was not taken")}>
            {say(refused)}
          </Banner>
        )}
        <DropZone
          label={t("CSV file")}
          labelHidden
          accept=".csv,.txt,.tsv,text/csv"
          type="file"
          allowMultiple={false}
          disabled={sending !== ""}
          onDrop={([file]) => void send(file)}
        >
          {sending ? (
            <Sending name={sending} />
          ) : (
            <DropZone.FileUpload
              actionTitle={t("Choose a CSV file")}
              actionHint={t("or drop it here: 30 MB at most")}
            />
          )}
        </DropZone>
      </BlockStack>
    </Card>
  );
}

const Sending = ({ name }: { name: string }) => {
  const t = useT();
  return (
    <BlockStack inlineAlign="center" align="center" gap="200">
      <Spinner size="small" accessibilityLabel={t("Uploading")} />
      <Text as="p">{t("Uploading {{name}}", { name })}</Text>
    </BlockStack>
  );
};

async function upload(file: File): Promise<Uploaded> {
  const response = await fetch("/app/contacts/imports/upload", {
    method: "POST",
    body: file,
    headers: { "content-type": "text/csv", "x-file-name": encodeURIComponent(file.name) },
  });
  return response.ok ? ((await response.json()) as Uploaded) : { refused: noUpload };
}
