/** What a shopper can do by text, in the order in which somebody would try it. `means`: the intent that the text is read as. */
export const thingsToTry = [
  {
    title: "Buy",
    texts: [
      { text: "BUY 2 blue mug and 1 teapot", means: "buy" },
      { text: "BUY blue mug CODE welcome10", means: "buy" },
      { text: "BUY espresso cup set GIFT NOTE happy birthday", means: "buy" },
      { text: "BUY travel mug", means: "buy" },
      { text: "ADD 1 navy mug", means: "add" },
      { text: "CHECKOUT", means: "checkout" },
      { text: "REORDER", means: "reorder" },
    ],
  },
  {
    title: "Look around",
    texts: [
      { text: "MENU", means: "menu" },
      { text: "SEARCH tea", means: "search" },
      { text: "PRICE coffee grinder", means: "price" },
      { text: "DEALS", means: "deals" },
      { text: "NOTIFY red mug", means: "notify" },
    ],
  },
  {
    title: "Orders",
    texts: [
      { text: "ORDERS", means: "orders" },
      { text: "TRACK", means: "track" },
      { text: "EDIT", means: "edit" },
      { text: "CANCEL ORDER", means: "cancel" },
      { text: "RETURN", means: "return" },
      { text: "REPLACE", means: "replace" },
      { text: "REFUND", means: "refund" },
      { text: "PAY", means: "pay" },
    ],
  },
  {
    title: "Book",
    texts: [
      { text: "BOOK yoga class tomorrow", means: "book" },
      { text: "BOOK aurora", means: "book" },
      { text: "BOOK coach to boston", means: "book" },
      { text: "BOOK haircut", means: "book" },
      { text: "BOOK temple darshan for 3", means: "book" },
      { text: "BOOK garden room for 2 nights", means: "book" },
      { text: "MOVE MY BOOKING", means: "move" },
    ],
  },
  {
    title: "Recharge and bills",
    texts: [
      { text: "RECHARGE 9876543210", means: "recharge" },
      { text: "PAY POWER 12345678", means: "bill" },
    ],
  },
  {
    title: "Store credit",
    texts: [
      { text: "BALANCE", means: "balance" },
      { text: "SEND 5 TO +14155550103", means: "send" },
      { text: "TOPUP 20", means: "topup" },
      { text: "GIFT 10 TO +14155550103", means: "gift" },
      { text: "REFER", means: "refer" },
      { text: "BDAY 12 April", means: "birthday" },
    ],
  },
  {
    title: "Me",
    texts: [
      { text: "REGISTER", means: "register" },
      { text: "ADDRESS", means: "address" },
      { text: "ADDRESS NEW 12 Main St, Albany, NY 12207", means: "address" },
      { text: "NAME Ann Price", means: "name" },
      { text: "EMAIL ann.price@example.com", means: "email" },
      { text: "LANGUAGE espanol", means: "language" },
      { text: "PERSON", means: "person" },
      { text: "HELP BUY", means: "topic" },
      { text: "COMMANDS", means: "commands" },
      { text: "STOP", means: "opt_out" },
    ],
  },
];
