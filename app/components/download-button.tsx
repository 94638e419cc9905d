import { useAppBridge } from "@shopify/app-bridge-react";
import { Button, type ButtonProps } from "@shopify/polaris";
import { useState } from "react";
import { download } from "./download.ts";
import { useT } from "./translation.ts";

type Props = { url: string; name: string; children: string } & Pick<ButtonProps, "accessibilityLabel" | "variant">;

/** Saves a file of the app's, and says so where that does not work. */
export function DownloadButton({ url, name, children, ...look }: Props) {
  const [busy, setBusy] = useState(false);
  const shopify = useAppBridge();
  const t = useT();
  const save = async () => {
    setBusy(true);
    const saved = await download(url, name).catch(() => false);
    setBusy(false);
    if (!saved) shopify.toast.show(t("The file could not be downloaded. Try again in a moment."), { isError: true });
  };
  return (
    <Button {...look} onClick={() => void save()} loading={busy}>
      {children}
    </Button>
  );
}
