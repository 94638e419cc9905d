import { useEffect, useState } from "preact/hooks";
import { askForNumber, smsLink, type ShopNumber } from "./number.ts";

/** What both pages give to what is drawn in them. */
type Host = {
  i18n: { translate(key: string, values?: Record<string, string>): string };
  sessionToken: { get(): Promise<string> };
  settings: { value: { wording?: unknown } };
  shop: { name: string };
  buyerIdentity?: { phone: { value: string | undefined } };
};

/** Consent to texts, which Shopify keeps by itself as soon as the box is ticked, and where to text. `order`: its number, where it is known. */
export function OrderSms({ host, path, order }: { host: Host; path: string; order?: string }) {
  const { translate: t } = host.i18n;
  const [agrees, setAgrees] = useState(false);
  const { wording } = host.settings.value;
  const own = typeof wording === "string" ? wording.trim() : "";
  return (
    <s-stack gap="base">
      <s-heading>{t("heading")}</s-heading>
      <s-consent-checkbox
        policy="sms-marketing"
        label={t("agree", { shop: host.shop.name })}
        onChange={(event: Event) => setAgrees((event.currentTarget as HTMLInputElement).checked)}
      />
      {agrees && (
        <s-consent-phone-field
          policy="sms-marketing"
          label={t("phone")}
          defaultValue={host.buyerIdentity?.phone.value ?? ""}
        />
      )}
      <s-text type="small" color="subdued">
        {own || t("wording")}
      </s-text>
      <Ask host={host} path={path} order={order} />
    </s-stack>
  );
}

function Ask({ host, path, order }: { host: Host; path: string; order?: string }) {
  const { translate: t } = host.i18n;
  const [shop, setShop] = useState<ShopNumber>();
  useEffect(() => void askForNumber(path, () => host.sessionToken.get()).then(setShop), [host, path]);
  if (!shop) return null;
  const text = order ? `${shop.track} ${order}` : shop.track;
  return (
    <s-stack gap="small-500">
      <s-link href={smsLink(shop, text)}>{t("ask", { keyword: text, number: shop.shown })}</s-link>
      <s-text type="small" color="subdued">
        {t("ask_hint")}
      </s-text>
    </s-stack>
  );
}
