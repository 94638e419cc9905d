import { TitleBar } from "@shopify/app-bridge-react";
import { Box, Page, type PageProps } from "@shopify/polaris";
import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode } & Pick<PageProps, "fullWidth">;

/** One of the app's main pages. Its title stands in the admin's bar, and here for those who listen. */
export const AppPage = ({ title, children, fullWidth }: Props) => (
  <Page title={title} titleHidden fullWidth={fullWidth}>
    <TitleBar title={title} />
    <Box paddingBlock="400">{children}</Box>
  </Page>
);
