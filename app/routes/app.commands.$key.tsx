import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Command } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import { CommandPage } from "#app/components/commands/command-page.tsx";
import type { Answer } from "#app/components/use-answer.ts";
import { alwaysAsksForCode, choicesForm, readChoices } from "#app/conversations/command-choices.ts";
import { languages } from "#app/lib/language.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { titleOf } from "#app/templates/find.ts";

const commands: readonly Command[] = Object.values(registry);

function wanted(key: string | undefined): Command {
  const command = commands.find((one) => one.key === key);
  if (!command) throw new Response(null, { status: 404 });
  return command;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const { settings, currency } = await shopOfPage(session.shop);
  const command = wanted(params.key);
  const { key, name, description, words, texts } = command;
  return {
    ...{ key, name, description, currency },
    form: choicesForm(command, settings),
    fields: Object.entries(command.settings ?? {}).map(([setting, field]) => ({ name: `values.${setting}`, field })),
    isReady: command.isReady?.(settings) ?? true,
    alwaysAsksForCode: alwaysAsksForCode(command),
    said: languages.map((language) => ({
      language,
      keywords: words.map(({ help }) => help[language] ?? help.en),
      examples: words.flatMap(({ examples }) => examples[language] ?? []),
    })),
    replies: Object.keys(texts).map((text) => ({ key: `${key}.${text}`, title: titleOf(text) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const command = wanted(params.key);
  const read = readChoices(command, shop.settings, await fieldsOf(request));
  if ("errors" in read)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: read.errors };
  await saveSettings(shop.id, { commands: { [command.key]: read.choices } });
  return { ok: true, said: `${command.name} saved` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? "Commands" }];

export default function CommandRoute() {
  const { key, ...command } = useLoaderData<typeof loader>();
  return <CommandPage key={key} {...command} />;
}
