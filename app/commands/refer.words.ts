import { defineWords } from "./words.ts";

export const referWords = defineWords({
  intent: "refer",
  nearest: "deals",
  keyword: "REFER",
  help: {
    en: "REFER",
    es: "REFERIR",
    fr: "PARRAINER",
    de: "EMPFEHLEN",
    pt: "INDICAR",
    it: "INVITA",
    nl: "UITNODIGEN",
    hi: "REFER",
  },
  verbs: {
    en: ["refer", "referral", "referrals", "refer a friend", "invite (a)? friends?", "invite", "refer friends?"],
    es: ["referir", "recomendar a un amigo", "invitar (a)? (un)? (amigo|amigos)"],
    fr: ["parrainer", "parrainage", "inviter (un|des)? (ami|amis)"],
    de: ["empfehlen", "freunde werben", "freund werben"],
    pt: ["indicar", "indicar (um)? amigo", "convidar (um)? (amigo|amigos)"],
    it: ["invita", "invita (un)? (amico|amici)", "porta un amico"],
    nl: ["uitnodigen", "vriend uitnodigen", "vrienden werven"],
    hi: ["refer karo", "dost ko refer"],
  },
  phrases: {
    en: [
      "(how|can|want|like) (do|can|i|to)* (refer|invite) (a|my|some)? (friend|friends)",
      "(referral|refer a friend) (program|code|link|bonus)",
    ],
  },
  chatty: true,
  slots: [],
  examples: { en: ["REFER", "refer a friend"], fr: ["parrainer"], de: ["Freunde werben"] },
});
