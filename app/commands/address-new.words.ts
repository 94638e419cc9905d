import { defineWords } from "./words.ts";

export const addressNewWords = defineWords({
  intent: "address_new",
  nearest: "address",
  keyword: "NEW ADDRESS",
  help: {
    en: "NEW ADDRESS",
    es: "NUEVA DIRECCIÓN",
    fr: "NOUVELLE ADRESSE",
    de: "NEUE ADRESSE",
    pt: "NOVO ENDEREÇO",
    it: "NUOVO INDIRIZZO",
    nl: "NIEUW ADRES",
    hi: "NEW ADDRESS",
  },
  verbs: {
    en: [
      "new (shipping|delivery|home)? address",
      "add (a|an|my)? (new|another|shipping|delivery)* address",
      "save (a|an|my|this)? (new)? address",
      "newaddress",
    ],
    es: ["nueva dirección", "agregar (una)? (nueva)? dirección", "añadir (una)? dirección"],
    fr: ["nouvelle adresse", "ajouter (une)? (nouvelle)? adresse"],
    de: ["neue adresse", "neue lieferadresse", "adresse hinzufügen"],
    pt: ["novo endereço", "adicionar (um)? (novo)? endereço", "cadastrar (um)? (novo)? endereço"],
    it: ["nuovo indirizzo", "aggiungere (un)? (nuovo)? indirizzo", "aggiungi (un)? (nuovo)? indirizzo"],
    nl: ["nieuw adres", "adres toevoegen"],
    hi: ["naya pata", "naya address", "नया पता"],
  },
  slots: ["address"],
  examples: {
    en: ["NEW ADDRESS", "add a new address"],
    es: ["nueva dirección"],
    fr: ["nouvelle adresse"],
    de: ["neue Adresse"],
    pt: ["novo endereço"],
    it: ["nuovo indirizzo"],
    nl: ["nieuw adres"],
    hi: ["नया पता"],
  },
});
