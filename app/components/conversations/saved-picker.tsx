import { useFetcher } from "@remix-run/react";
import { ActionList, Box, Button, Link, Popover } from "@shopify/polaris";
import { useState } from "react";
import type { Filled } from "#app/conversations/thread-saved.server.ts";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

export type SavedName = { id: string; name: string };
type Props = { saved: SavedName[]; onPick: (filled: Filled) => void };

/** The merchant's saved replies: the one that is picked is filled in for this person. */
export function SavedPicker({ saved, onPick }: Props) {
  const t = useT();
  const fetcher = useFetcher<Answer & { filled?: Filled }>();
  const [isOpen, setIsOpen] = useState(false);
  useAnswer(fetcher, ({ filled }) => filled && onPick(filled));
  function pick(id: string) {
    setIsOpen(false);
    fetcher.submit({ intent: "fill", id }, { method: "post" });
  }
  const button = (
    <Button onClick={() => setIsOpen(!isOpen)} disclosure loading={fetcher.state !== "idle"}>
      {t("Saved replies")}
    </Button>
  );
  return (
    <Popover active={isOpen} activator={button} onClose={() => setIsOpen(false)} preferredAlignment="right">
      <ActionList
        actionRole="menuitem"
        allowFiltering
        items={saved.map(({ id, name }) => ({ content: name, onAction: () => pick(id) }))}
      />
      <Box padding="300">
        <Link url="/app/conversations/replies">
          {saved.length > 0 ? t("Manage saved replies") : t("Add a saved reply")}
        </Link>
      </Box>
    </Popover>
  );
}
