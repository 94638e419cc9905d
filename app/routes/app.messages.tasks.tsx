import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { ParkedList } from "#app/components/messages/parked-list.tsx";
import { ShowTabs } from "#app/components/messages/show-tabs.tsx";
import { reasonOf, taskOf } from "#app/components/messages/words.ts";
import { Pager } from "#app/components/pager.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { countParkedByKind, letAllGo, letGo, parkedJobs, runAgain, runAllAgain } from "#app/queue/parked.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";

const After = z.string().max(100).optional().catch(undefined);
const About = z.object({ messageId: z.uuid() });

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const after = After.parse(new URL(request.url).searchParams.get("after") ?? undefined);
  const [{ jobs, next }, kinds] = await Promise.all([parkedJobs(shop.id, { after }), countParkedByKind(shop.id)]);
  return {
    next,
    isFirstPage: !after,
    kinds: kinds.map(({ name, count }) => ({ name, count, task: taskOf(name) })),
    jobs: jobs.map(({ id, name, error, failedAt, payload }) => {
      const reason = reasonOf(error);
      const messageId = About.safeParse(payload).data?.messageId;
      return {
        ...{ id, reason, task: taskOf(name), error: reason === error ? null : error },
        textUrl: messageId ? `/app/messages/${messageId}` : null,
        at: failedAt.toISOString(),
      };
    }),
  };
}

const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["run-again", "let-go"]), id: z.uuid() }),
  z.object({ intent: z.enum(["run-all", "let-all-go"]), name: z.string().max(60) }),
]);

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request)).data;
  switch (sent?.intent) {
    case "run-again":
      return answer(await runAgain(shop.id, sent.id), "Running again");
    case "let-go":
      return answer(await letGo(shop.id, sent.id), "Let go");
    case "run-all":
      return answer((await runAllAgain(shop.id, sent.name)) > 0, "All are running again");
    case "let-all-go":
      return answer((await letAllGo(shop.id, sent.name)) > 0, "All are let go");
    case undefined:
      throw new Response(null, { status: 400 });
  }
}

const answer = (done: boolean, said: string): Answer =>
  done ? { ok: true, said } : { ok: false, said: "It was dealt with already" };

export const meta = () => [{ title: "Messages" }];

export default function Tasks() {
  const t = useT();
  const { jobs, kinds, next, isFirstPage } = useLoaderData<typeof loader>();
  const [, setParams] = useSearchParams();
  const parked = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <AppPage title={t("Messages")} fullWidth>
      <BlockStack gap="400">
        <ShowTabs show="tasks" parked={parked} />
        <ParkedList jobs={jobs} kinds={kinds} />
        <Pager
          isFirstPage={isFirstPage}
          hasNext={next !== undefined}
          onNext={() => setParams({ after: next! })}
          onNewest={() => setParams({})}
        />
      </BlockStack>
    </AppPage>
  );
}
