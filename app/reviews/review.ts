/** What a customer thinks of an order of theirs: a mark from 1 to 5, and why, in their words. */
export type Review = {
  id: string;
  contactId: string;
  orderId: string;
  rating: number;
  words: string | null;
  at: Date;
};
