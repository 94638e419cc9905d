import { Box, Button, Card, EmptyState, InlineStack, Scrollable, type ScrollableRef } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import type { ShownText } from "./shown.ts";
import { ThreadText } from "./thread-text.tsx";

type Props = { texts: ShownText[]; hasEarlier: boolean; onEarlier: () => void };

/** All that was texted, the latest in sight. */
export function ThreadLog({ texts, hasEarlier, onEarlier }: Props) {
  const log = useRef<ScrollableRef>(null);
  const inSight = useRef<string>();
  const last = texts.at(-1)?.id;
  useEffect(() => {
    if (inSight.current === last) return;
    inSight.current = last;
    log.current?.scrollTo(Number.MAX_SAFE_INTEGER, { behavior: "instant" });
  });
  if (texts.length === 0)
    return (
      <Card>
        <EmptyState heading="No texts yet" image="">
          <p>Nothing was texted with this number so far.</p>
        </EmptyState>
      </Card>
    );
  return (
    <Card padding="0">
      <Scrollable ref={log} focusable shadow style={{ maxHeight: "50vh" }}>
        <div role="log" aria-label="Texts" style={{ padding: "1rem" }}>
          {hasEarlier && (
            <Box paddingBlockEnd="400">
              <InlineStack align="center">
                <Button variant="plain" onClick={onEarlier}>
                  Show earlier texts
                </Button>
              </InlineStack>
            </Box>
          )}
          <ol style={list}>
            {texts.map((text) => (
              <ThreadText key={text.id} {...text} />
            ))}
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
