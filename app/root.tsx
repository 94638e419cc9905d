import { Links, Meta, Outlet, Scripts } from "@remix-run/react";

/** Scroll restoration is left out: it keeps its state in sessionStorage, which a browser may refuse to a frame of another site. */
export default function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
