import { BlockStack, Box, Card, InlineGrid, Select, Tabs } from "@shopify/polaris";
import { useState } from "react";
import { EmptyState } from "../empty-state.tsx";
import { Pager, type PagerProps } from "../pager.tsx";
import { SearchField } from "../search-field.tsx";
import { useT } from "../translation.ts";
import { ContactTable, type ShownContact } from "./contact-table.tsx";
import { sourceWords } from "./words.ts";

const tabs = [
  { id: "all", content: "Everybody" },
  { id: "opted-in", content: "Opted in" },
  { id: "pending", content: "Not confirmed" },
  { id: "opted-out", content: "Opted out" },
  { id: "suppressed", content: "Cannot be texted" },
];

/** Two methods by which we learn of consent have one name here: the list is of the one that is meant. */
const sources = [
  { value: "", label: "From anywhere" },
  { value: "keyword", label: "From a keyword texted" },
  { value: "words", label: "From a text in their own words" },
];
const otherSources = Object.entries(sourceWords).filter(([method]) => method !== "keyword" && method !== "words");

type Wish = { show: string; source: string; search: string };
type Props = PagerProps & Wish & { contacts: ShownContact[]; onWish: (wish: Partial<Wish>) => void };

/** One page of the shop's contacts, and the ways to others. */
export function ContactList({ contacts, show, source, search, onWish, ...pager }: Props) {
  const t = useT();
  const [typed, setTyped] = useState(search);
  function choose(wish: Partial<Wish>) {
    setTyped("");
    onWish({ show, source, ...wish });
  }
  return (
    <BlockStack gap="300">
      <Tabs
        tabs={tabs.map(({ id, content }) => ({ id, content: t(content) }))}
        selected={
          search
            ? 0
            : Math.max(
                0,
                tabs.findIndex(({ id }) => id === show),
              )
        }
        onSelect={(index) => choose({ show: tabs[index]!.id })}
      />
      <Box paddingInline={{ xs: "400", sm: "0" }}>
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
          <SearchField
            label={t("Find a contact")}
            placeholder={t("Name or number")}
            {...{ typed, onType: setTyped, search, onSearch: (sought) => onWish({ search: sought }) }}
          />
          <Select
            label={t("Where their consent came from")}
            labelHidden
            options={[
              ...sources.map(({ value, label }) => ({ value, label: t(label) })),
              ...otherSources.map(([value, label]) => ({ value, label: t("From: {{source}}", { source: t(label) }) })),
            ]}
            value={search ? "" : source}
            onChange={(chosen) => choose({ source: chosen })}
          />
        </InlineGrid>
      </Box>
      {contacts.length === 0 ? (
        <Nobody isSought={search !== ""} isFiltered={show !== "all" || source !== ""} />
      ) : (
        <Card padding="0">
          <ContactTable contacts={contacts} />
        </Card>
      )}
      <Pager {...pager} />
    </BlockStack>
  );
}

function Nobody({ isSought, isFiltered }: { isSought: boolean; isFiltered: boolean }) {
  const t = useT();
  if (isSought || isFiltered)
    return (
      <Card>
        <EmptyState heading={t("Nobody found")}>
          <p>
            {isSought ? t("Try a part of their name, or the last digits of their number.") : t("Look at everybody.")}
          </p>
        </EmptyState>
      </Card>
    );
  return (
    <Card>
      <EmptyState
        heading={t("No contacts yet")}
        action={{ content: t("Bring in a list"), url: "/app/contacts/imports" }}
      >
        <p>
          {t(
            "Whoever texts your number or orders in your shop stands here, with what they agreed to and the proof of it. You can bring in people from elsewhere who agreed to get texts, or ask them to confirm.",
          )}
        </p>
      </EmptyState>
    </Card>
  );
}
