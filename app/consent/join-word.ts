import { z } from "zod";

/** What people type after JOIN: letters and figures that are told apart at a glance and on a bad print. */
const form = /^[A-Z][A-Z\d]{2,11}$/;

const words = (written: string): ReadonlySet<string> => new Set(written.split(" "));

/** What follows "join" in talk that is about something else, or says no more than JOIN itself: "join us later". */
export const joinTalk = words(
  "US ME YOU UR HIM HER IT THEM THEY WE THE AN THIS THAT THESE THOSE IN ON AT TO FOR AND OR NOT NOW LATER TODAY TOMORROW TONIGHT HERE THERE AGAIN BACK UP PLEASE PLS LIST TEXT TEXTS SMS CLUB TEAM MY OUR YOUR WITH DATE FORCES HANDS ROOM CALL MEETING PARTY GROUP CHAT GAME",
);

/** Words that mean something of their own to a network or to us. */
const taken = words(
  "STOP STOPALL END CANCEL QUIT REVOKE OPTOUT UNSUBSCRIBE START UNSTOP YES HELP INFO JOIN MORE MENU BUY TRACK",
);

/** A word as a merchant writes it, and what it is for. */
export const JoinWord = z.object({
  word: z
    .string()
    .trim()
    .transform((written) => written.toUpperCase())
    .refine((word) => form.test(word), "3 to 12 letters A to Z and figures, beginning with a letter, such as NEWS7")
    .refine(
      (word) => !taken.has(word) && !joinTalk.has(word),
      "This word means something else in a text: choose another",
    ),
  name: z.string().trim().min(1, "Say what it is for").max(60),
});
export type JoinWord = z.infer<typeof JoinWord>;
