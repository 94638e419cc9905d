import { defineWords } from "./words.ts";

export const bookWords = defineWords({
  intent: "book",
  nearest: "question",
  keyword: "BOOK",
  help: {
    en: "BOOK yoga class",
    es: "RESERVAR clase de yoga",
    fr: "RÉSERVER cours de yoga",
    de: "BUCHEN Yogakurs",
    pt: "RESERVAR aula de yoga",
    it: "PRENOTA lezione di yoga",
    nl: "RESERVEREN yogales",
    hi: "BOOK yoga class",
  },
  verbs: {
    en: [
      "book (a|an|the|me)?",
      "reserve (a|an|the)?",
      "(make|schedule|need|get|set up) (a|an)? (reservation|booking|appointment) (for|at)?",
      "booking (for)?",
      "reservation (for)?",
      "schedule",
    ],
    es: ["reservar", "reserva (de|para)?", "agendar"],
    fr: ["réserver", "réservation (de|pour)?"],
    de: ["buchen", "buche", "reservieren", "termin (buchen|vereinbaren)?"],
    pt: ["reservar", "agendar", "reserva (de|para)?"],
    it: ["prenota", "prenotare", "prenotazione (di|per)?"],
    nl: ["reserveren", "reserveer", "boeken", "afspraak maken"],
    hi: ["book karo", "booking karni hai", "बुक करो"],
  },
  tails: {
    de: ["(buchen|reservieren)"],
    nl: ["(boeken|reserveren)"],
    hi: ["(book karo|book karna hai|booking karni hai|बुक करो|बुक करना है)"],
  },
  not: [
    "(facebook|text|comic|note|cook|e|audio|good|read|a|this|that|the|my|your|favorite|next) (book|books)",
    "book (club|is|was|store|shelf|report|{any} (is|was))",
    "(cancel|scrap|drop|change|move) ** (reservation|booking|appointment)",
  ],
  chatty: true,
  slots: ["product"],
  examples: {
    en: ["BOOK yoga class", "make a reservation for two"],
    es: ["reservar clase de yoga"],
    fr: ["réserver un cours"],
    de: ["Yogakurs buchen"],
    it: ["prenotare una lezione"],
  },
});
