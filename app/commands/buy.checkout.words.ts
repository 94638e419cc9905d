import { defineWords } from "./words.ts";

export const checkoutWords = defineWords({
  intent: "checkout",
  nearest: "buy",
  keyword: "CHECKOUT",
  help: {
    en: "CHECKOUT",
    es: "CARRITO",
    fr: "PANIER",
    de: "WARENKORB",
    pt: "CARRINHO",
    it: "CARRELLO",
    nl: "WINKELMAND",
    hi: "CHECKOUT",
  },
  verbs: {
    en: [
      "check out",
      "checkout",
      "(show|see|view|open|what is in|whats in)* (my|the)? (cart|basket|bag)",
      "(place|finish|complete) (my|the|this) order",
    ],
    es: ["(ver)? (mi|el)? (carrito|carro)", "(pagar|finalizar) (mi|el)? (compra|carrito)"],
    fr: ["(voir)? (mon|le)? panier", "(valider|finaliser) (mon|le|ma|la)? (panier|commande)"],
    de: ["(mein|den|zum)? warenkorb", "zur kasse"],
    pt: ["(ver)? (meu|o)? carrinho", "finalizar (minha|a)? compra"],
    it: ["(vedi)? (il)? (mio)? carrello", "concludi (l|il)? (ordine|acquisto)"],
    nl: ["(mijn)? (winkelmand|winkelmandje|winkelwagen)", "afrekenen"],
    hi: ["(mera)? cart (dikhao)?"],
  },
  not: ["check out (this|that|my|the|our|your|these|these|what|how|now|https|www)", "check out ** (time|date|counter)"],
  alone: true,
  slots: [],
  examples: {
    en: ["CHECKOUT", "my cart", "check out please"],
    es: ["ver mi carrito"],
    fr: ["mon panier"],
    de: ["Warenkorb"],
    pt: ["meu carrinho"],
    it: ["il mio carrello"],
    nl: ["mijn winkelmandje"],
  },
});
