import { Button, InlineStack } from "@shopify/polaris";
import { useT } from "./translation.ts";

export type PagerProps = { isFirstPage: boolean; hasNext: boolean; onNext: () => void; onNewest: () => void };

/** The ways from one page of what comes newest first to others. */
export const Pager = ({ isFirstPage, hasNext, onNext, onNewest }: PagerProps) => {
  const t = useT();
  return (
    <InlineStack align="center" gap="200">
      {!isFirstPage && <Button onClick={onNewest}>{t("Newest")}</Button>}
      {hasNext && <Button onClick={onNext}>{t("Older")}</Button>}
    </InlineStack>
  );
};
