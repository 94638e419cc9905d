import { z } from "zod";
import { birthdayText, readBirthday } from "#app/contacts/birthday.ts";
import { say } from "#app/outcomes/outcome.ts";
import { noteBirthdayOf } from "#app/shopify/customer-days.ts";
import { birthdaySamples, birthdayTexts } from "./birthday.texts.ts";
import { birthdayWords } from "./birthday.words.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";

const Option = z.object({ birthday: z.string() });
type Option = z.infer<typeof Option>;
type BirthdayStep = Step<Option, never, never>;

/** BDAY 12 April, BDAY 0412: noted, so that the shop can greet. What could be two days is asked about. */
export const birthday = defineCommand<Option, never, never>({
  key: "birthday",
  name: "Birthday",
  description: "Notes when customers have their birthday, for the greeting that you turned on under Automations.",
  intents: ["birthday"],
  words: [birthdayWords],
  texts: birthdayTexts,
  samples: birthdaySamples,
  // Nobody's birthday is noted for nothing.
  isReady: ({ automations }) => automations["birthday-gift"]?.on ?? false,
  option: Option,
  run(request) {
    const { text, language, shop, contact } = request;
    const monthFirst = (contact.countryCode ?? shop.country) === "US";
    const [first, other] = readBirthday(text, language, { monthFirst });
    if (!first) return Promise.resolve(say("when"));
    if (!other) return note(request, first);
    const days = { first: birthdayText(first, language), second: birthdayText(other, language) };
    const options = [{ birthday: first }, { birthday: other }];
    return Promise.resolve(ask("which", days, { awaiting: "choice", options }));
  },
  choose: (request, option) => note(request, option.birthday),
});

async function note({ admin, customers, journal, language }: CommandRequest, day: string): Promise<BirthdayStep> {
  const [customer] = await customers();
  // Where Shopify does not take it, it is noted here all the same.
  if (customer)
    await journal("birthday", {
      find: async () => undefined,
      act: async () => ({ noted: !(await noteBirthdayOf(admin, { customerId: customer.id, birthday: day })).refused }),
    });
  return { ...say("noted", { day: birthdayText(day, language) }), changes: [{ kind: "birthday", birthday: day }] };
}
