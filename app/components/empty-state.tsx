import { BlockStack, Box, Button, Text, type ButtonProps } from "@shopify/polaris";
import type { ReactNode } from "react";

type Action = { content: string; onAction?: () => void } & Pick<ButtonProps, "url" | "target" | "loading">;
type Props = { heading: string; action?: Action; children: ReactNode };

/**
 * What stands where nothing is listed yet. Polaris' own asks for a picture, keeps its place until it came, and moves the page when
 * it does not come.
 */
export const EmptyState = ({ heading, action, children }: Props) => (
  <Box padding="600">
    <BlockStack gap="400" inlineAlign="center">
      <Box maxWidth="25rem">
        <BlockStack gap="150">
          <Text as="h2" variant="headingMd" alignment="center">
            {heading}
          </Text>
          <Box color="text-secondary">
            <div style={{ textAlign: "center" }}>{children}</div>
          </Box>
        </BlockStack>
      </Box>
      {action && <Act {...action} />}
    </BlockStack>
  </Box>
);

const Act = ({ content, onAction, ...button }: Action) => (
  <Button variant="primary" onClick={onAction} {...button}>
    {content}
  </Button>
);
