import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Button } from "@shopify/polaris";
import type { Command } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import { AppPage } from "#app/components/app-page.tsx";
import { Lead } from "#app/components/lead.tsx";
import { CommandTable, type ListedCommand } from "#app/components/commands/command-table.tsx";
import { useT } from "#app/components/translation.ts";
import { alwaysAsksForCode } from "#app/conversations/command-choices.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Settings } from "#app/shops/settings.ts";

/** What only hears the answers to an automation's question is worded with that automation. */
const commands = Object.values<Command>(registry).filter(({ intents }) => intents.length > 0);

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const { settings } = await shopOfPage(session.shop);
  return { commands: commands.map((command) => listed(command, settings)) };
}

function listed(command: Command, settings: Settings): ListedCommand {
  const { key, name, words, isReady } = command;
  const { on = true, confirm } = settings.commands[key] ?? {};
  return {
    ...{ key, name },
    keyword: words.map(({ keyword }) => keyword).join(", "),
    state: !on ? "off" : isReady?.(settings) === false ? "not-ready" : "on",
    asksForCode: alwaysAsksForCode(command) || confirm === "code",
    example: words[0]?.help.en ?? "",
  };
}

export const meta = () => [{ title: "Commands" }];

export default function Commands() {
  const t = useT();
  return (
    <AppPage title={t("Commands")}>
      <BlockStack gap="400">
        <Lead action={<Button url="/app/try">{t("Try it")}</Button>}>
          {t(
            "What your customers can text you. Open one to switch it off, to add words of your own or to choose how it works.",
          )}
        </Lead>
        <CommandTable {...useLoaderData<typeof loader>()} />
      </BlockStack>
    </AppPage>
  );
}
