import { useFetcher } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Layout, Page } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import { useT } from "../translation.ts";
import { PersonCard } from "./person-card.tsx";
import { Composer, type ComposerProps } from "./composer.tsx";
import { CustomerCard } from "./customer-card.tsx";
import { ScheduledList } from "./scheduled-list.tsx";
import type { ShownThread } from "./shown.ts";
import { ThreadLog } from "./thread-log.tsx";
import { WhoAnswers } from "./who-answers.tsx";

type Props = Pick<ComposerProps, "rules" | "saved"> & {
  contactId: string;
  thread: ShownThread;
  sought: string | null;
  onEarlier: () => void;
};

/** All that the shop and one person texted, who answers, and the box to answer in. */
export function ThreadPage({ contactId, thread, sought, onEarlier, ...writing }: Props) {
  const t = useT();
  const { who, phone, unseen, texts, notes, scheduled, hasEarlier, human, isMute } = thread;
  useSeen(unseen);
  useIntroduction(thread.isStranger);
  return (
    <Page
      title={who}
      subtitle={who === phone ? undefined : phone}
      backAction={{ content: t("Conversations"), url: "/app/conversations" }}
    >
      <TitleBar title={who} />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <WhoAnswers {...thread} />
            <ThreadLog {...{ texts, notes, sought, hasEarlier, onEarlier }} />
            <ScheduledList scheduled={scheduled} isMute={isMute} />
            <Composer isMute={isMute} isHuman={human !== null} {...writing} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <PersonCard {...thread} />
            <CustomerCard contactId={contactId} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}

/** What is shown to somebody has been seen; what stands in a tab behind has not. */
function useSeen(unseen: number) {
  const { submit } = useFetcher();
  useEffect(() => {
    if (unseen === 0 || document.hidden) return;
    submit({ intent: "seen" }, { method: "post" });
  }, [unseen, submit]);
}

/** Asks Shopify, once a visit, who somebody is of whom little is known. */
function useIntroduction(isStranger: boolean) {
  const { submit } = useFetcher();
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!isStranger || hasAsked.current) return;
    hasAsked.current = true;
    submit({ intent: "introduce" }, { method: "post" });
  }, [isStranger, submit]);
}
