import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerNumber } from "#app/components/extensions/answer-number.server.ts";

/** The shop's number, for whoever has just ordered (extensions/order-sms). */
export const loader = ({ request }: LoaderFunctionArgs) => answerNumber(request, "checkout");
