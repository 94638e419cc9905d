import { Box, InlineStack, Text } from "@shopify/polaris";
import type { ReactNode } from "react";

/** What a page is for, above its list, with what else can be done. A phone's pages have no margin of their own. */
export const Lead = ({ children, action }: { children: string; action?: ReactNode }) => (
  <Box paddingInline={{ xs: "400", sm: "0" }}>
    <InlineStack align="space-between" blockAlign="center" gap="300">
      <Text as="p" tone="subdued">
        {children}
      </Text>
      {action}
    </InlineStack>
  </Box>
);
