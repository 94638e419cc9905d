import { Banner, BlockStack, Box, Button, Card, InlineStack, Tabs } from "@shopify/polaris";
import { useState } from "react";
import { EmptyState } from "../empty-state.tsx";
import { Pager, type PagerProps } from "../pager.tsx";
import { SearchField } from "../search-field.tsx";
import { useSay, useT } from "../translation.ts";
import { InboxTable, type ShownPerson } from "./inbox-table.tsx";

const tabs = [
  { id: "all", content: "Everybody" },
  { id: "needs-you", content: "Needs you" },
  { id: "with-team", content: "With your team" },
  { id: "not-understood", content: "Not understood" },
  { id: "locked", content: "Locked" },
  { id: "scheduled", content: "Scheduled" },
];

type Props = PagerProps & {
  people: ShownPerson[];
  show: string;
  search: string;
  hasNumber: boolean;
  /** Why the person that somebody came for is not shown. */
  problem?: string;
  onShow: (show: string) => void;
  onSearch: (search: string) => void;
};

/** One page of the people who text with the shop, and the ways to others. */
export function Inbox({ people, show, search, hasNumber, problem, onShow, onSearch, ...pager }: Props) {
  const say = useSay();
  const t = useT();
  const [typed, setTyped] = useState(search);
  return (
    <BlockStack gap="300">
      {problem && <Banner tone="warning">{say(problem)}</Banner>}
      <Tabs
        tabs={tabs.map(({ id, content }) => ({ id, content: t(content) }))}
        selected={search ? 0 : tabs.findIndex(({ id }) => id === show)}
        onSelect={(index) => {
          setTyped("");
          onShow(tabs[index]!.id);
        }}
      />
      <Box paddingInline={{ xs: "400", sm: "0" }}>
        <InlineStack align="space-between" gap="300">
          <Box width="26rem" maxWidth="100%">
            <SearchField
              label={t("Find a person or a text")}
              placeholder={t("Name, number or words of a text")}
              {...{ typed, onType: setTyped, search, onSearch }}
            />
          </Box>
          <Button url="/app/conversations/replies">{t("Saved replies")}</Button>
        </InlineStack>
      </Box>
      {people.length === 0 ? (
        <Nobody isSought={search !== ""} isFiltered={show !== "all"} hasNumber={hasNumber} />
      ) : (
        <Card padding="0">
          <InboxTable people={people} />
        </Card>
      )}
      <Pager {...pager} />
    </BlockStack>
  );
}

function Nobody({ isSought, isFiltered, hasNumber }: { isSought: boolean; isFiltered: boolean; hasNumber: boolean }) {
  const t = useT();
  const { heading, said } = isSought
    ? {
        heading: "Nothing found",
        said: "Try a part of a name, the last digits of a number, or words that somebody texted.",
      }
    : isFiltered
      ? {
          heading: "Nobody here",
          said: "Whoever this is about stands here. Those who need you come first among everybody.",
        }
      : {
          heading: "No conversations yet",
          said: "Whoever texts your number stands here: what they asked, what was answered, and whether they need you.",
        };
  const connect = { content: t("Connect your number"), url: "/app/settings" };
  return (
    <Card>
      <EmptyState heading={t(heading)} action={hasNumber ? undefined : connect}>
        <p>{t(said)}</p>
      </EmptyState>
    </Card>
  );
}
