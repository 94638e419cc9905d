import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Automation } from "#app/automations/automation.ts";
import { automationForm, mayBeDelayed, mayBeForSome, mayKeepHours, readAutomation } from "#app/automations/choices.ts";
import * as registry from "#app/automations/registry.ts";
import { previewOf } from "#app/automations/run.preview.server.ts";
import { AutomationPage } from "#app/components/automations/automation-page.tsx";
import type { Answer } from "#app/components/use-answer.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { segments } from "#app/shopify/segments.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { titleOf } from "#app/templates/find.ts";

const automations: readonly Automation[] = Object.values(registry);

function wanted(key: string | undefined): Automation {
  const automation = automations.find((one) => one.key === key);
  if (!automation) throw new Response(null, { status: 404 });
  return automation;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const automation = wanted(params.key);
  const { key, name, description, texts, kind, steps, daily } = automation;
  // The page is drawn without them, and they follow.
  const groups = segmentsOf(shop, automation);
  const preview = await previewOf(shop, automation);
  return {
    ...{ key, name, description, kind, currency: shop.currency },
    form: automationForm(automation, shop.settings),
    fields: Object.entries(automation.settings ?? {}).map(([setting, field]) => ({ name: `values.${setting}`, field })),
    may: {
      beDelayed: mayBeDelayed(automation),
      keepHours: mayKeepHours(automation),
      beForSome: mayBeForSome(automation),
    },
    segments: groups,
    wordings: Object.keys(texts).map((text) => ({ key: `${key}.${text}`, title: titleOf(text) })),
    preview: {
      ...{ of: preview.of, texts: preview.texts },
      at: preview.happenedAt && preview.happenedAt.toISOString(),
    },
    steps: preview.steps.map(({ key: step, afterMs }) => ({
      name: steps?.find((one) => one.key === step)?.name ?? null,
      afterMinutes: afterMs === null ? null : Math.round(afterMs / 60_000),
    })),
    isDaily: !!daily,
    perPart: shop.settings.pricePerPart,
  };
}

/** The merchant's segments to choose from; null where Shopify cannot be asked now. */
async function segmentsOf(shop: Shop, automation: Automation) {
  if (!mayBeForSome(automation)) return [];
  try {
    return await segments(adminFor(shop.domain));
  } catch (error) {
    if (error instanceof ShopifyError) return null;
    throw error;
  }
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const automation = wanted(params.key);
  const read = readAutomation(automation, await fieldsOf(request));
  if ("errors" in read)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: read.errors };
  await saveSettings(shop.id, { automations: { [automation.key]: read.choices } });
  return { ok: true, said: "Automation saved" };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? "Automations" }];

export default function AutomationRoute() {
  const { key, ...automation } = useLoaderData<typeof loader>();
  return <AutomationPage key={key} {...automation} />;
}
