import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useRef } from "react";
import { useT } from "../translation.ts";

/** The same invitation as HTML, to put into an e-mail. */
export function EmailCard({ html }: { html: string }) {
  const t = useT();
  const shopify = useAppBridge();
  const box = useRef<HTMLDivElement>(null);
  async function copy() {
    const copied = await copyText(html, box.current?.querySelector("textarea"));
    shopify.toast.show(copied ? t("Copied") : t("Your browser did not copy it: select the text and copy it yourself"), {
      isError: !copied,
    });
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("For an e-mail")}
          </Text>
          <Text as="p" tone="subdued">
            {t(
              "The invitation as HTML, with its legal text, for Shopify Email or any other sender. On a phone its button opens the messages.",
            )}
          </Text>
        </BlockStack>
        <div ref={box}>
          <TextField
            label={t("HTML to copy")}
            value={html}
            multiline={6}
            maxHeight={240}
            readOnly
            monospaced
            autoComplete="off"
          />
        </div>
        <InlineStack>
          <Button onClick={() => void copy()}>{t("Copy the HTML")}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

/** A frame may be refused the clipboard; what is selected in it may still be copied the old way. */
async function copyText(text: string, shown: HTMLTextAreaElement | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shown?.select();
    return document.execCommand("copy");
  }
}
