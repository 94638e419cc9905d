import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { fetchTranslation } from "#app/components/translation-files.ts";
import { adminLanguageOf, TranslationContext } from "#app/components/translation.ts";

/** The page goes on in the language that the server drew it in. */
async function wake() {
  const translation = await fetchTranslation(adminLanguageOf(document.documentElement.lang) ?? "en");
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TranslationContext.Provider value={translation}>
          <RemixBrowser />
        </TranslationContext.Provider>
      </StrictMode>,
    );
  });
}

void wake();
