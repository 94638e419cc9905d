/** What goes on in a shop while people text, and how often in a round. */
export const deeds = [
  { name: "a parcel leaves", odds: 0.3 },
  { name: "a second parcel leaves", odds: 0.15 },
  { name: "a top-up is paid", odds: 0.6 },
  { name: "cash comes in", odds: 0.25 },
  { name: "an order falls through", odds: 0.2 },
  { name: "a return is approved", odds: 0.4 },
  { name: "a price changes", odds: 0.2 },
  { name: "goods run out", odds: 0.12 },
  { name: "goods come back", odds: 0.2 },
  { name: "somebody buys online", odds: 0.3 },
  { name: "somebody leaves a cart", odds: 0.15 },
  { name: "somebody unsubscribes in the shop", odds: 0.2 },
  { name: "somebody subscribes in the shop", odds: 0.2 },
  { name: "billers make up their minds", odds: 0.6 },
] as const;

export type Deed = (typeof deeds)[number]["name"];
