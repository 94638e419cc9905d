import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerNumber } from "#app/components/extensions/answer-number.server.ts";

/** The shop's number, for whoever looks at an order of theirs (extensions/order-sms). */
export const loader = ({ request }: LoaderFunctionArgs) => answerNumber(request, "customerAccount");
