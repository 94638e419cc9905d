import { isRouteErrorResponse } from "@remix-run/react";
import { useEffect } from "react";
import { loadAgain } from "./load-again.ts";
import { useT } from "./translation.ts";

/** A page that fails sooner than this failed while it was loaded: loading it again by itself could go on for ever. */
const settledAfterMs = 5_000;

/** What a merchant sees where a page failed. Uses nothing that may have failed with it. */
export function AppError({ error }: { error: unknown }) {
  const t = useT();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  useReload(status === 401);
  return (
    <main style={style}>
      <h1>{status === 404 ? t("This page is not here") : t("Something went wrong")}</h1>
      <p>{t(said[status] ?? "Please try again. If it stays, the app's log says why.")}</p>
      <button type="button" onClick={() => loadAgain(status === 404 ? "/app" : undefined)}>
        {status === 404 ? t("Go to the first page") : t("Load the page again")}
      </button>
    </main>
  );
}

const said: Record<number, string> = {
  401: "Shopify ended your session. Load the page again to go on.",
  404: "What you are looking for was moved or never existed.",
  413: "That was more than can be sent at once.",
};

const style = { fontFamily: "system-ui, sans-serif", maxWidth: "36rem", margin: "3rem auto", padding: "0 1rem" };

/** A token that was revoked while a page was open: loading it again gets a new one. */
function useReload(wanted: boolean) {
  useEffect(() => {
    if (wanted && performance.now() > settledAfterMs) loadAgain();
  }, [wanted]);
}
