import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useT } from "./translation.ts";

type Props = { id: string; open: boolean; saving: boolean; onSave: () => void; onDiscard: () => void };

/** The admin's bar for changes that are not saved yet: it also keeps the merchant from leaving without noticing. */
export function SaveBar({ id, open, saving, onSave, onDiscard }: Props) {
  const t = useT();
  const shopify = useAppBridge();
  useEffect(() => {
    void (open ? shopify.saveBar.show(id) : shopify.saveBar.hide(id));
  }, [shopify, id, open]);
  useEffect(() => () => void shopify.saveBar.hide(id), [shopify, id]);
  return (
    <ui-save-bar id={id}>
      <button variant="primary" onClick={onSave} {...(saving && { loading: "" })}>
        {t("Save")}
      </button>
      <button onClick={onDiscard}>{t("Discard")}</button>
    </ui-save-bar>
  );
}
