import { z } from "zod";
import { longestText } from "#app/templates/render.ts";

/** Flow names customers by a number; the rest of the platform by a gid. */
const CustomerId = z
  .union([z.number().int().positive(), z.string().regex(/^(gid:\/\/shopify\/Customer\/)?\d{1,20}$/)], {
    error: "This step needs a customer: begin the workflow with something that has one",
  })
  .transform((written) => `gid://shopify/Customer/${String(written).split("/").at(-1)}`);

/** A box that nobody touched is not sent. */
const Tick = z
  .union([z.boolean(), z.enum(["true", "false", ""]), z.null()])
  .optional()
  .transform((ticked) => ticked === true || ticked === "true");

/** Flow fills in what stands in braces before it calls: what still stands there is filled in by nobody. */
const unfilled = /\{\{.*?\}\}|\{%.*?%\}/s;

const Message = z
  .string("Write the message")
  .trim()
  .min(1, "The message is empty: what it was to be filled with may be missing in this order or customer")
  .superRefine((text, context) => {
    if (text.length > longestText)
      context.addIssue(`The message has ${text.length} characters, and a text has at most ${longestText}`);
    const left = unfilled.exec(text)?.[0];
    if (left) context.addIssue(`Flow did not fill in ${left.slice(0, 60)}: choose it from the list of variables`);
  });

const call = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({ action_run_id: z.string("The run has no id").min(1, "The run has no id").max(200), properties });

/** A call of the action Send SMS, by the keys of extensions/flow-send-sms. */
export const SendCall = call(z.object({ customer_id: CustomerId, message: Message, "about-order": Tick }));
export type SendCall = z.infer<typeof SendCall>;

/** A call of the action Set SMS consent, by the keys of extensions/flow-set-sms-consent. */
export const ConsentCall = call(
  z.object({
    customer_id: CustomerId,
    subscribed: Tick,
    source: z
      .string("Say where they agreed or objected, such as the name of the form")
      .trim()
      .min(1, "Say where they agreed or objected, such as the name of the form")
      .max(200, "Say where they agreed or objected in at most 200 characters"),
  }),
);
export type ConsentCall = z.infer<typeof ConsentCall>;

/** What is wrong with a call, in words for a workflow's log. */
export const wrongWith = ({ issues }: z.ZodError): string =>
  [...new Set(issues.map(({ message }) => message))].join(". ");

/** Flow says that a shop's workflows begin with a trigger, or no longer do. */
export const LifecycleCall = z.object({
  flow_trigger_definition_id: z.string().max(300),
  has_enabled_flow: z.boolean(),
  timestamp: z.coerce.date(),
});
