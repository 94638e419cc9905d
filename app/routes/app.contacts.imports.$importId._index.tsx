import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getCountries } from "libphonenumber-js/max";
import { z } from "zod";
import { isOn } from "#app/automations/run.server.ts";
import { confirmSignup } from "#app/automations/registry.ts";
import { ImportPage } from "#app/components/contacts/import-page.tsx";
import { problemWords } from "#app/components/contacts/import-words.ts";
import { planFieldsOf, planIn } from "#app/components/contacts/plan-fields.ts";
import { shownImport } from "#app/components/contacts/shown-import.ts";
import { useLive } from "#app/components/conversations/use-live.ts";
import type { Answer } from "#app/components/use-answer.ts";
import type { Import } from "#app/imports/import.ts";
import { check, discard, goOn, loadImport, start, stop } from "#app/imports/imports.server.ts";
import { markOfImport } from "#app/imports/mark.server.ts";
import { preview } from "#app/imports/preview.server.ts";
import { firstProblems } from "#app/imports/report.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { errorsOf, fieldsOf } from "#app/shops/settings-form.ts";
import type { Shop } from "#app/shops/shop.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  // Before the rest: what changes while it is read makes the page load again.
  const mark = await markOfImport(shop.id, idOf(params));
  const work = await importOf(shop.id, params);
  const rows = await firstProblems(shop.id, work.id);
  return {
    mark,
    work: shownImport(work),
    rows: rows.map(({ line, ending, problem }) => ({ line, ending, words: problemWords[problem] })),
    plan: ["uploaded", "checked"].includes(work.state) ? await planGiven(shop, work) : null,
  };
}

async function planGiven(shop: Shop, work: Import) {
  const { first, rows, guess } = await preview(shop, work);
  return {
    ...{ first, rows, countries: getCountries() as string[] },
    fields: planFieldsOf(work, { ...guess, country: shop.country }),
  };
}

/** Throws a 404 where it is no name of an import. */
function idOf({ importId }: { importId?: string }): string {
  const id = z.uuid().safeParse(importId).data;
  if (!id) throw new Response(null, { status: 404 });
  return id;
}

async function importOf(shopId: string, params: { importId?: string }): Promise<Import> {
  const work = await loadImport(shopId, idOf(params));
  if (!work) throw new Response(null, { status: 404 });
  return work;
}

const Sent = z.looseObject({ intent: z.enum(["check", "start", "stop", "go-on", "discard"]) });

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer | Response> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const work = await importOf(shop.id, params);
  const fields = await fieldsOf(request);
  const sent = Sent.safeParse(fields);
  if (!sent.success) throw new Response(null, { status: 400 });
  switch (sent.data.intent) {
    case "check":
      return checkWith(shop, work, fields);
    case "start":
      return (await whyNotStart(shop, work)) ?? answerOf(await start(shop.id, work.id), "Under way");
    case "go-on":
      return answerOf(await goOn(shop.id, work.id), "Under way again");
    case "stop":
      return answerOf(await stop(shop.id, work.id), "Stopped");
    case "discard":
      await discard(shop.id, work.id);
      return redirect("/app/contacts/imports");
  }
}

const answerOf = (done: boolean, said: string): Answer =>
  done ? { ok: true, said } : { ok: false, said: "It was done already" };

async function checkWith(shop: Shop, work: Import, fields: Record<string, string>): Promise<Answer> {
  const plan = planIn(fields);
  if (!plan.success) return { ok: false, said: "Something is missing", errors: errorsOf(plan.error) };
  return answerOf(await check(shop.id, work.id, plan.data, fields.hasNames === "on"), "Being checked");
}

/** People are asked by text: that takes a number, and the text that asks. */
async function whyNotStart(shop: Shop, { plan }: Import): Promise<Answer | undefined> {
  if (plan?.mode !== "ask") return undefined;
  if (!isOn(shop, confirmSignup)) return { ok: false, said: `Turn on “${confirmSignup.name}” in Automations first` };
  const numbers = await numbersOfShop(shop.id);
  return numbers.length > 0 ? undefined : { ok: false, said: "Connect your number first, in Settings" };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.work.fileName ?? "Import" }];

export default function ImportRoute() {
  const { mark, ...page } = useLoaderData<typeof loader>();
  useLive(`/app/contacts/imports/${page.work.id}/events?`, mark);
  return <ImportPage {...page} />;
}
