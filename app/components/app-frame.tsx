import { Link, useNavigate } from "@remix-run/react";
import { AppProvider } from "@shopify/polaris";
import { useContext, useEffect, type ComponentProps, type ReactNode } from "react";
import { TranslationContext } from "./translation.ts";

type Props = { apiKey: string; appBridgeUrl: string; children: ReactNode };

/** Joins the page with Shopify's admin around it: App Bridge, whose script must be the first to run, and Polaris. */
export function AppFrame({ apiKey, appBridgeUrl, children }: Props) {
  useLinksOfAdmin();
  const { polaris } = useContext(TranslationContext);
  return (
    <>
      <script src={appBridgeUrl} data-api-key={apiKey} />
      <AppProvider i18n={polaris} linkComponent={PolarisLink}>
        {children}
      </AppProvider>
    </>
  );
}

/** The admin's own menu is followed within the page, without loading it anew. */
function useLinksOfAdmin() {
  const navigate = useNavigate();
  useEffect(() => {
    function follow(event: Event) {
      const { target } = event;
      const href = target instanceof Element ? target.getAttribute("href") : undefined;
      if (!href?.startsWith("/app")) return;
      event.preventDefault();
      navigate(href);
    }
    addEventListener("shopify:navigate", follow);
    return () => removeEventListener("shopify:navigate", follow);
  }, [navigate]);
}

type PolarisLinkProps = Omit<ComponentProps<"a">, "href" | "ref"> & { url: string; external?: boolean };

function PolarisLink({ url, external, children, ...rest }: PolarisLinkProps) {
  if (external)
    return (
      <a {...rest} href={url} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  return (
    <Link {...rest} to={url}>
      {children}
    </Link>
  );
}
