import { Button, InlineStack } from "@shopify/polaris";

export type PagerProps = { isFirstPage: boolean; hasNext: boolean; onNext: () => void; onNewest: () => void };

/** The ways from one page of what comes newest first to others. */
export const Pager = ({ isFirstPage, hasNext, onNext, onNewest }: PagerProps) => (
  <InlineStack align="center" gap="200">
    {!isFirstPage && <Button onClick={onNewest}>Newest</Button>}
    {hasNext && <Button onClick={onNext}>Older</Button>}
  </InlineStack>
);
