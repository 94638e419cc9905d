import type { Ware } from "./stock-up.ts";

const week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The next days on the shop's calendar, from tomorrow, as a merchant writes them in an option. */
export function daysAhead(now: Date, count: number, timeZone = "America/New_York"): string[] {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  const [year = 0, month = 1, today = 1] = day.format(now).split("-").map(Number);
  return Array.from({ length: count }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1, today + 1 + ahead)).toISOString().slice(0, 10),
  );
}

/** What of the demo shop's shelf is booked and not bought: one of each kind. */
export function demoBookings(now: Date): Ware[] {
  const days = daysAhead(now, 21);
  return [
    {
      ...{ title: "Yoga Class", type: "Classes", price: 20, sku: "YOG", shipped: false, stock: [8, 8, 8] },
      options: { Day: week, Time: ["9:00 AM", "6:00 PM", "7:30 PM"] },
      booking: { weekday: "Day", time: "Time", persons: { most: 4 } },
    },
    {
      ...{
        title: "Aurora",
        type: "Cinema",
        price: 12,
        sku: "AUR",
        shipped: false,
        stock: [6, 30],
        tags: ["film", "ticket"],
      },
      options: { Show: days.slice(0, 7).map((day) => `${day} 20:00`), Seat: ["Balcony", "Stalls"] },
      booking: { moment: "Show", persons: { most: 6 } },
    },
    {
      ...{
        title: "Coach to Boston",
        type: "Travel",
        price: 35,
        sku: "BOS",
        shipped: false,
        stock: [20],
        tags: ["bus"],
      },
      options: { Date: days.slice(0, 14), Departure: ["07:15", "16:40"] },
      booking: { date: "Date", time: "Departure", persons: { most: 5 }, names: "each" },
    },
    {
      ...{ title: "Haircut", type: "Appointments", price: 45, sku: "HAI", shipped: false, stock: [1] },
      options: { Date: days.slice(0, 7), Time: ["10:00", "11:00", "17:00"] },
      booking: { date: "Date", time: "Time" },
    },
    {
      ...{ title: "Temple Darshan", type: "Puja", price: 5, sku: "DAR", shipped: false, stock: [40], tags: ["temple"] },
      options: { Date: days.slice(0, 7), Time: ["06:00", "18:00"] },
      booking: { date: "Date", time: "Time", persons: { most: 8 }, names: "each" },
    },
    {
      ...{ title: "Garden Room", type: "Rooms", price: 110, sku: "GAR", shipped: false, stock: [3], tags: ["hotel"] },
      options: { Night: days },
      booking: { night: "Night", nights: { most: 7 }, persons: { most: 4, perUnit: 2 }, names: "one" },
    },
    {
      ...{ title: "Dinner Table", type: "Restaurant", price: 10, sku: "DIN", shipped: false, stock: [5] },
      options: { Day: week, Time: ["18:00", "20:00"] },
      booking: {
        ...{ weekday: "Day", time: "Time", persons: { most: 8, perUnit: 4 } },
        note: { ask: "Any allergies?" },
      },
    },
  ];
}
