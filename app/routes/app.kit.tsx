import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigate, useNavigation, useSearchParams } from "@remix-run/react";
import { BlockStack, Card } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EmailCard } from "#app/components/kit/email-card.tsx";
import { FlyerCard } from "#app/components/kit/flyer-card.tsx";
import type { Wanted } from "#app/flyers/flyer.ts";
import css from "#app/components/kit/flyer.css?url";
import { WordsCard } from "#app/components/kit/words-card.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { JoinWord } from "#app/consent/join-word.ts";
import { addJoinWord, countedWords, removeJoinWord } from "#app/consent/join-words.server.ts";
import { kitOf } from "#app/flyers/kit.server.ts";
import { productChoices } from "#app/products/choices.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { errorsOf, fieldsOf } from "#app/shops/settings-form.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const [words, products] = await Promise.all([countedWords(shop.id), productChoices(shop.id)]);
  const own = words.flatMap(({ id, word }) => (id ? [word] : []));
  return {
    words,
    own,
    products: products.map(({ productId, title }) => ({ id: idIn(productId), title })),
    kit: await kitOf(shop, new URL(request.url).searchParams, own),
  };
}

const idIn = (gid: string) => gid.split("/").at(-1)!;

const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("remove"), id: z.uuid() }),
  JoinWord.extend({ intent: z.literal("add") }),
]);

const added: Record<Awaited<ReturnType<typeof addJoinWord>>, Answer> = {
  added: { ok: true, said: "The word is added" },
  there: { ok: false, errors: { word: "You have this word already" } },
  "too-many": { ok: false, said: "You have as many words as you may: remove one first" },
};

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const fields = await fieldsOf(request);
  const sent = Sent.safeParse(fields);
  if (!sent.success) {
    if (fields.intent !== "add") throw new Response(null, { status: 400 });
    return { ok: false, errors: errorsOf(sent.error) };
  }
  if (sent.data.intent === "add") return added[await addJoinWord(shop.id, sent.data)];
  const done = await removeJoinWord(shop.id, sent.data.id);
  return done ? { ok: true, said: "The word is removed" } : { ok: false, said: "It was removed already" };
}

export const meta = () => [{ title: "Flyers & links" }];

export default function Kit() {
  const t = useT();
  const { words, own, products, kit } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  // What was chosen is shown at once; the flyer follows when the server has drawn it.
  const wanted = wantedIn(useNavigation().location?.search) ?? kit?.wanted;
  const change = (to: Partial<Wanted>) => {
    if (wanted) setSearch(searchOf({ ...wanted, ...to }), { preventScrollReset: true });
  };
  return (
    <AppPage title={t("Flyers & links")}>
      <BlockStack gap="400">
        <WordsCard words={words} />
        {kit && wanted ? (
          <>
            <FlyerCard flyer={kit.flyer} wanted={wanted} words={own} products={products} change={change} />
            <EmailCard html={kit.email} />
          </>
        ) : (
          <Card>
            <EmptyState
              heading={t("A flyer needs a number to text to")}
              action={{ content: t("Connect a number"), onAction: () => navigate("/app/settings") }}
            >
              <p>{t("Once a number is connected, flyers, QR codes and e-mails to print and send are made here.")}</p>
            </EmptyState>
          </Card>
        )}
      </BlockStack>
    </AppPage>
  );
}

/** What is on its way to the server, as `searchOf` wrote it. */
function wantedIn(search = ""): Wanted | undefined {
  const asked = new URLSearchParams(search);
  const [word, size, language] = [asked.get("word"), asked.get("size"), asked.get("language")];
  if (word === null || !size || !language) return undefined;
  return {
    word,
    size: size as Wanted["size"],
    language: language as Wanted["language"],
    products: asked.getAll("product"),
  };
}

const searchOf = ({ word, size, language, products }: Wanted) =>
  new URLSearchParams([
    ...Object.entries({ word, size, language }),
    ...products.map((id): [string, string] => ["product", id]),
  ]);
