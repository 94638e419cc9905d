import { defineWords } from "./words.ts";

const booked =
  "(booking|bookings|reservation|appointment|ticket|tickets|table|class|seat|seats|room|visit|session|slot)";

export const moveWords = defineWords({
  intent: "move",
  nearest: "question",
  keyword: "MOVE 1001",
  help: {
    en: "MOVE 1001 to friday 5pm",
    es: "MOVER 1001 al viernes 17:00",
    fr: "DÉPLACER 1001 à vendredi 17h",
    de: "VERSCHIEBEN 1001 auf Freitag 17 Uhr",
    pt: "REMARCAR 1001 para sexta 17h",
    it: "SPOSTA 1001 a venerdì 17:00",
    nl: "VERZETTEN 1001 naar vrijdag 17:00",
    hi: "MOVE 1001 friday 5pm",
  },
  verbs: {
    en: [
      "(reschedule|rebook|postpone)",
      `(reschedule|rebook|postpone|move|switch|shift|change|bring forward|push back) {my} {any}? ${booked}`,
      "move {order}? {reference}",
    ],
    es: ["mover {order}? {reference}", "(reprogramar|aplazar|mover) {my}? (reserva|cita|mesa|clase|entrada)"],
    fr: [
      "(déplacer|décaler) {order}? {reference}",
      "(déplacer|décaler|reporter|changer) {my}? (réservation|rendez|rdv|table|cours|billet)",
    ],
    de: [
      "(verschieben|verschiebe|verlegen|umbuchen) {order}? {reference}",
      "(verschieben|verschiebe|verlegen|umbuchen) {my}? (termin|buchung|reservierung|tisch|kurs)",
    ],
    pt: [
      "(remarcar|reagendar|mover) {order}? {reference}",
      "(remarcar|reagendar|mover|mudar) {my}? (reserva|consulta|mesa|aula|ingresso)",
    ],
    it: [
      "(sposta|spostare) {order}? {reference}",
      "(sposta|spostare) {any}? {my}? (prenotazione|appuntamento|tavolo|lezione|biglietto)",
    ],
    nl: [
      "(verzetten|verzet|verplaatsen|omboeken) {order}? {reference}",
      "(verzetten|verzet|verplaatsen|omboeken) {my}? (afspraak|boeking|reservering|tafel|les)",
    ],
    hi: ["move (karo)? {reference}", "(booking|appointment) (reschedule|badlo|badalna|change)"],
  },
  tails: {
    de: ["(termin|buchung|reservierung|{reference}) (verschieben|verlegen|umbuchen)"],
    nl: ["(afspraak|boeking|reservering|{reference}) (verzetten|verplaatsen|omboeken)"],
  },
  phrases: { en: [`(reschedule|move|switch|shift|change) {my} {any}? ${booked}`] },
  not: ["({address}|adress|direccion|adresse|endereco|indirizzo|adres|pata)", "(moved|moving) (house|home|to)"],
  chatty: true,
  slots: ["order", "product"],
  examples: {
    en: ["MOVE 1001 to friday 5pm", "reschedule my booking", "move my appointment to monday 10am"],
    es: ["MOVER 1001 al viernes 17:00", "reprogramar mi cita"],
    fr: ["déplacer ma réservation"],
    de: ["Termin verschieben", "VERSCHIEBEN 1001 auf Freitag 17 Uhr"],
    pt: ["remarcar minha consulta"],
    it: ["spostare la mia prenotazione", "SPOSTA 1001 a venerdì 17:00"],
    nl: ["mijn afspraak verzetten"],
  },
});
