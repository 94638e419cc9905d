import type { RequestHandler } from "express";

/**
 * Lets the demo's page frame the app, as Shopify's admin may. It stands before everything else because some
 * answers of Shopify's library never pass through the app's own document handler. The preload of Shopify's
 * script is dropped: the demo serves one of its own.
 */
export const allowFramingBy =
  (page: string): RequestHandler =>
  (_request, response, next) => {
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response;
    response.writeHead = (...args: unknown[]) => {
      const policy = response.getHeader("content-security-policy");
      if (policy)
        response.setHeader(
          "content-security-policy",
          String(policy).replace("frame-ancestors ", `frame-ancestors ${page} `),
        );
      response.removeHeader("link");
      return writeHead(...args);
    };
    next();
  };
