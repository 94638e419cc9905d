/** The merchant's say in whether an offer waits, within its day, for the hour at which each customer is likeliest to read it. */
export const bestHourField = {
  bestHour: {
    kind: "switch",
    label: "Send it at each customer's own hour",
    help: "Within the day, when they usually text, follow a link or order. Of whom too little is known, it goes out at once.",
    default: true,
  },
} as const;
