import type { Handlers } from "#app/queue/work.server.ts";
import { alertStaff } from "./alert-staff.server.ts";
import { answerMessage } from "./answer-message.server.ts";
import { askToConfirm } from "./ask-to-confirm.server.ts";
import { beginDays } from "./begin-days.server.ts";
import { beginComparisons } from "./begin-comparisons.server.ts";
import { compareConsents } from "./compare-consents.server.ts";
import { erasePersonalData } from "./erase-personal-data.server.ts";
import { finishPayments } from "./finish-payments.server.ts";
import { lookUpMessage } from "./look-up-message.server.ts";
import { mirrorConsent } from "./mirror-consent.server.ts";
import { passOnWish } from "./pass-on-wish.server.ts";
import { readChanges } from "./read-changes.server.ts";
import { refreshTokens } from "./refresh-tokens.server.ts";
import { releaseHold } from "./release-hold.server.ts";
import { runAutomations } from "./run-automations.server.ts";
import { runDaily } from "./run-daily.server.ts";
import { runDay } from "./run-day.server.ts";
import { runDue } from "./run-due.server.ts";
import { runImport } from "./run-import.server.ts";
import { sendMessage } from "./send-message.server.ts";
import { sendScheduledReply } from "./send-scheduled-reply.server.ts";
import { settleBill } from "./settle-bill.server.ts";
import { sumDays } from "./sum-days.server.ts";
import { syncProducts } from "./sync-products.server.ts";
import { tellFlow } from "./tell-flow.server.ts";
import { tellTheme } from "./tell-theme.server.ts";
import { tidyUp } from "./tidy-up.server.ts";
import { watchNumber } from "./watch-number.server.ts";
import { watchNumbers } from "./watch-numbers.server.ts";
import { welcomeShop } from "./welcome-shop.server.ts";

/** Who does each job of the queue's catalogue: one that is missing does not compile. */
export const handlers: Handlers = {
  "answer-message": answerMessage,
  "send-message": sendMessage,
  "run-automations": runAutomations,
  "run-due": runDue,
  "run-daily": runDaily,
  "run-day": runDay,
  "mirror-consent": mirrorConsent,
  "read-changes": readChanges,
  "look-up-message": lookUpMessage,
  "pass-on-wish": passOnWish,
  "settle-bill": settleBill,
  "send-scheduled-reply": sendScheduledReply,
  "ask-to-confirm": askToConfirm,
  "tell-theme": tellTheme,
  "watch-number": watchNumber,
  "watch-numbers": watchNumbers,
  "welcome-shop": welcomeShop,
  "sync-products": syncProducts,
  "release-hold": releaseHold,
  "run-import": runImport,
  "compare-consents": compareConsents,
  "begin-comparisons": beginComparisons,
  "erase-personal-data": erasePersonalData,
  "refresh-tokens": refreshTokens,
  "finish-payments": finishPayments,
  "begin-days": beginDays,
  "alert-staff": alertStaff,
  "sum-days": sumDays,
  "tell-flow": tellFlow,
  "tidy-up": tidyUp,
};
