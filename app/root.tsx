import { Links, Meta, Outlet, Scripts, useRouteError } from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import { AppError } from "#app/components/app-error.tsx";
import { filesOf } from "#app/components/translation-files.ts";
import { TranslationContext } from "#app/components/translation.ts";

/** Scroll restoration is left out: it keeps its state in sessionStorage, which a browser may refuse to a frame of another site. */
export function Layout({ children }: { children: ReactNode }) {
  const { language } = useContext(TranslationContext);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {filesOf(language).map((file) => (
          <link key={file} rel="preload" as="fetch" crossOrigin="anonymous" href={file} />
        ))}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}

export const meta = () => [{ title: "smscommerce" }];

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <AppError error={useRouteError()} />;
}
