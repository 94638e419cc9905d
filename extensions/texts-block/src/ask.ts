/** As the app answers where it cannot do what it is asked: said in the language of the admin. */
export type Problem = { problem: string };

export const isProblem = (answer: object): answer is Problem => "problem" in answer;

/** What a person agreed to, and the last texts with them: app/components/extensions/shown-page.ts. */
export type Person = {
  who: string;
  phone: string;
  /** In the app. */
  url: string;
  standing: "opted-in" | "pending" | "opted-out" | "suppressed" | "none";
  consent: { label: string; detail: string; since: string | null; how: string | null };
  /** Whether a text would go out now, and why not. */
  goes: boolean;
  why: string | null;
  texts: Text[];
};

export type Text = {
  id: string;
  isTheirs: boolean;
  text: string;
  at: string;
  status: string;
  tone: "neutral" | "info" | "success" | "caution" | "warning" | "critical";
  why: string | null;
};

/** What became of a text. */
export type End = { is: "sent" | "on-its-way" | "held" | "refused"; said: string };

export type Translate = (key: string, values?: Record<string, string>) => string;

/**
 * Asks the app. Shopify adds the token of whoever looks at the page, and finds the app's address. The language is the one that this
 * extension speaks here, so that all of it speaks one.
 */
export async function ask<Answer extends object>(
  t: Translate,
  path: string,
  { query = {}, body }: { query?: Record<string, string>; body?: object },
): Promise<Answer | Problem> {
  try {
    const address = `/extensions/${path}?${new URLSearchParams({ ...query, locale: t("language") })}`;
    const response = await fetch(
      address,
      body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    );
    const answer = (await response.json()) as Answer | Problem;
    return response.ok || isProblem(answer) ? answer : { problem: t("silent") };
  } catch {
    return { problem: t("silent") };
  }
}

/** Whom a page of the admin is about. */
export const lookAt = ({ i18n }: { i18n: { translate: Translate } }, about: string) =>
  ask<Person>(i18n.translate, "person", { query: { about } });

/** The way to a page of the app, inside Shopify's admin. */
export const inApp = (url: string) => `app:${url.replace(/^\//, "")}`;
