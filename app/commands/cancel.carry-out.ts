import { cancelOnce } from "#app/outcomes/cancel-order.ts";
import type { CommandRequest } from "./command.ts";
import type { Offer } from "./cancel.offer.ts";

export const carryOut = (request: CommandRequest, { orderId, refund }: Offer) =>
  cancelOnce(request, {
    orderId,
    refund,
    staffNote: "Cancelled by the customer by text, with a one-time code",
  });
