import { addressNewWords } from "./address-new.words.ts";
import { addressWords } from "./address.words.ts";
import { balanceWords } from "./balance.words.ts";
import { billWords } from "./bill.words.ts";
import { moveWords } from "./book.move.words.ts";
import { birthdayWords } from "./birthday.words.ts";
import { bookWords } from "./book.words.ts";
import { addWords } from "./buy.add.words.ts";
import { checkoutWords } from "./buy.checkout.words.ts";
import { dropWords } from "./buy.drop.words.ts";
import { buyWords } from "./buy.words.ts";
import { cancelWords } from "./cancel.words.ts";
import { dealsWords } from "./deals.words.ts";
import { editWords } from "./edit.words.ts";
import { emailWords } from "./email.words.ts";
import { giftWords } from "./gift.words.ts";
import { helpCommandsWords } from "./help.commands.words.ts";
import { helpTopicWords } from "./help.topic.words.ts";
import { helpWords } from "./help.words.ts";
import { invoiceWords } from "./invoice.words.ts";
import { languageWords } from "./language.words.ts";
import { nameWords } from "./name.words.ts";
import { notifyWords } from "./notify.words.ts";
import { ordersWords } from "./orders.words.ts";
import { payWords } from "./pay.words.ts";
import { personWords } from "./person.words.ts";
import { priceWords } from "./price.words.ts";
import { rechargeWords } from "./recharge.words.ts";
import { referWords } from "./refer.words.ts";
import { refundWords } from "./refund.words.ts";
import { registerWords } from "./register.words.ts";
import { reorderWords } from "./reorder.words.ts";
import { replaceWords } from "./replace.words.ts";
import { returnWords } from "./return.words.ts";
import { searchMenuWords } from "./search.menu.words.ts";
import { searchMoreWords } from "./search.more.words.ts";
import { searchWords } from "./search.words.ts";
import { sendWords } from "./send.words.ts";
import { topupWords } from "./topup.words.ts";
import { trackWords } from "./track.words.ts";
import type { Words } from "./words.ts";

/**
 * The words of all commands, without their behaviour. Where two commands fit a text equally well the earlier one is
 * taken: what undoes stands before what asks, and what asks before what buys.
 */
export const commandWords: readonly Words[] = [
  refundWords,
  returnWords,
  replaceWords,
  cancelWords,
  addressNewWords,
  addressWords,
  trackWords,
  ordersWords,
  moveWords,
  editWords,
  billWords,
  invoiceWords,
  payWords,
  sendWords,
  topupWords,
  rechargeWords,
  balanceWords,
  priceWords,
  dealsWords,
  referWords,
  notifyWords,
  reorderWords,
  giftWords,
  dropWords,
  addWords,
  checkoutWords,
  buyWords,
  bookWords,
  searchWords,
  searchMenuWords,
  searchMoreWords,
  personWords,
  languageWords,
  registerWords,
  nameWords,
  emailWords,
  helpCommandsWords,
  helpWords,
  helpTopicWords,
  birthdayWords,
];
