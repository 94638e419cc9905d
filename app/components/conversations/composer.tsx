import { Banner, BlockStack, Button, ButtonGroup, Card } from "@shopify/polaris";
import { useState } from "react";
import { useT } from "../translation.ts";
import { NoteBox } from "./note-box.tsx";
import { ReplyBox, type ReplyBoxProps } from "./reply-box.tsx";

export type ComposerProps = ReplyBoxProps & { isMute: boolean };

/** Where a person of the shop writes: to the customer, or for the team alone. The two look different, so that no note is ever sent. */
export function Composer({ isMute, ...reply }: ComposerProps) {
  const t = useT();
  const [isNote, setIsNote] = useState(false);
  const showsReply = !isNote && !isMute;
  return (
    <Card background={showsReply ? undefined : "bg-surface-warning"}>
      <BlockStack gap="300">
        {isMute && <Banner tone="warning">{t("Nothing can be texted to this number.")}</Banner>}
        {!isMute && (
          <ButtonGroup variant="segmented">
            <Button pressed={!isNote} onClick={() => setIsNote(false)}>
              {t("Reply")}
            </Button>
            <Button pressed={isNote} onClick={() => setIsNote(true)}>
              {t("Note")}
            </Button>
          </ButtonGroup>
        )}
        {/* What was written stays, whichever is shown. */}
        {!isMute && (
          <div hidden={!showsReply}>
            <ReplyBox {...reply} />
          </div>
        )}
        <div hidden={showsReply}>
          <NoteBox />
        </div>
      </BlockStack>
    </Card>
  );
}
