import { Box, Button, Card, InlineStack, Scrollable, type ScrollableRef } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import { EmptyState } from "../empty-state.tsx";
import { useT } from "../translation.ts";
import type { ShownNote, ShownText } from "./shown.ts";
import { ThreadNote } from "./thread-note.tsx";
import { ThreadText } from "./thread-text.tsx";

type Props = {
  texts: ShownText[];
  notes: ShownNote[];
  /** The text that somebody came for. */
  sought: string | null;
  hasEarlier: boolean;
  onEarlier: () => void;
};

type Entry = { of: "text"; shown: ShownText } | { of: "note"; shown: ShownNote };

const entriesOf = (texts: ShownText[], notes: ShownNote[]): Entry[] =>
  [
    ...texts.map((shown) => ({ of: "text" as const, shown })),
    ...notes.map((shown) => ({ of: "note" as const, shown })),
  ].sort((one, other) => Date.parse(one.shown.at) - Date.parse(other.shown.at));

/** All that was texted and noted, the latest in sight, or the one that was sought. */
export function ThreadLog({ texts, notes, sought, hasEarlier, onEarlier }: Props) {
  const t = useT();
  const log = useRef<ScrollableRef>(null);
  const inSight = useRef<string>();
  const entries = entriesOf(texts, notes);
  const last = entries.at(-1)?.shown.id;
  useEffect(() => {
    if (inSight.current === last) return;
    const found = inSight.current === undefined && sought ? document.getElementById(`text-${sought}`) : null;
    inSight.current = last;
    if (found) found.scrollIntoView({ block: "center" });
    else log.current?.scrollTo(Number.MAX_SAFE_INTEGER, { behavior: "instant" });
  });
  if (entries.length === 0)
    return (
      <Card>
        <EmptyState heading={t("No texts yet")}>
          <p>{t("Nothing was texted with this number so far.")}</p>
        </EmptyState>
      </Card>
    );
  return (
    <Card padding="0">
      <Scrollable ref={log} focusable shadow style={{ maxHeight: "50vh" }}>
        <div role="log" aria-label={t("Texts")} style={{ padding: "1rem" }}>
          {hasEarlier && (
            <Box paddingBlockEnd="400">
              <InlineStack align="center">
                <Button variant="plain" onClick={onEarlier}>
                  {t("Show earlier texts")}
                </Button>
              </InlineStack>
            </Box>
          )}
          <ol style={list}>
            {entries.map(({ of, shown }) =>
              of === "note" ? (
                <ThreadNote key={shown.id} {...shown} />
              ) : (
                <ThreadText key={shown.id} {...shown} isSought={shown.id === sought} />
              ),
            )}
          </ol>
        </div>
      </Scrollable>
    </Card>
  );
}

const list = {
  display: "flex",
  flexDirection: "column",
  gap: "1rem",
  margin: 0,
  padding: 0,
  listStyle: "none",
} as const;
