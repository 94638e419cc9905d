import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { MessageLog } from "#app/components/messages/message-log.tsx";
import { ParkedList } from "#app/components/messages/parked-list.tsx";
import { ShowTabs } from "#app/components/messages/show-tabs.tsx";
import { taskOf, whyOf } from "#app/components/messages/words.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { momentIn } from "#app/lib/moment.ts";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { loadLog, logFilters } from "#app/messages/log.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { letGo, parkedJobs, runAgain } from "#app/queue/parked.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";

const Wish = z.object({
  show: z.enum([...logFilters, "tasks"]).catch("all"),
  phone: PhoneNumber.optional().catch(undefined),
  after: z.string().max(100).optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const { show, phone, after } = Wish.parse(Object.fromEntries(new URL(request.url).searchParams));
  const at = (moment: Date) => momentIn(shop.timeZone, moment);
  const [jobs, numbers] = await Promise.all([parkedJobs(shop.id), numbersOfShop(shop.id)]);
  const log = show === "tasks" ? undefined : await loadLog({ shopId: shop.id, filter: show, phone, after });
  return {
    show,
    phone,
    isFirstPage: !after,
    hasNumber: numbers.length > 0,
    messages: log?.messages.map((message) => ({ ...message, why: whyOf(message), at: at(message.createdAt) })) ?? [],
    next: log?.next,
    jobs: jobs.map(({ id, name, error, failedAt }) => ({ id, task: taskOf(name), error, at: at(failedAt) })),
  };
}

const Sent = z.object({ intent: z.enum(["run-again", "let-go"]), id: z.uuid() });

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  const { intent, id } = sent.data;
  const done = intent === "run-again" ? await runAgain(shop.id, id) : await letGo(shop.id, id);
  if (!done) return { ok: false, said: "It was dealt with already" };
  return { ok: true, said: intent === "run-again" ? "Running again" : "Let go" };
}

export const meta = () => [{ title: "Messages" }];

export default function Messages() {
  const { show, phone, messages, next, jobs, isFirstPage, hasNumber } = useLoaderData<typeof loader>();
  const [, setParams] = useSearchParams();
  const go = (wish: { show?: string; phone?: string; after?: string }) =>
    setParams(Object.fromEntries(Object.entries(wish).filter(([, value]) => value)) as Record<string, string>);
  return (
    <AppPage title="Messages" fullWidth>
      <BlockStack gap="400">
        <ShowTabs show={show} parked={jobs.length} onShow={(chosen) => go({ show: chosen, phone })} />
        {show === "tasks" ? (
          <ParkedList jobs={jobs} />
        ) : (
          <MessageLog
            messages={messages}
            phone={phone}
            hasNumber={hasNumber}
            isFiltered={show !== "all" || Boolean(phone)}
            hasNext={next !== undefined}
            isFirstPage={isFirstPage}
            onPhone={(chosen) => go({ show, phone: chosen })}
            onNext={() => go({ show, phone, after: next })}
            onNewest={() => go({ show, phone })}
          />
        )}
      </BlockStack>
    </AppPage>
  );
}
