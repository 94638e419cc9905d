import { defineWords } from "./words.ts";

export const helpCommandsWords = defineWords({
  intent: "commands",
  nearest: "help",
  keyword: "COMMANDS",
  help: {
    en: "COMMANDS",
    es: "COMANDOS",
    fr: "OPTIONS",
    de: "BEFEHLE",
    pt: "COMANDOS",
    it: "COMANDI",
    nl: "OPTIES",
    hi: "COMMANDS",
  },
  verbs: {
    en: ["commands", "command list", "command", "options", "keywords", "key words"],
    es: ["opciones", "comandos"],
    fr: ["commandes disponibles", "options"],
    de: ["optionen", "befehle"],
    pt: ["opções", "comandos"],
    it: ["opzioni", "comandi"],
    nl: ["opties", "commando's"],
    hi: ["commands"],
  },
  phrases: {
    en: [
      "what (can|could|should|may|are|all|else|commands|things|words|is|stuff|keywords|do you|do we|do i text|do i say|do i type|do i write) (i|you|u|we|the|it|this|all|my|can|do|could|are|things|text|options|commands|i do|number|commands can|else|about|of|am|kind of)* (text|say|type|send|options|commands|write|available|possible|use) (here|you|to you|in)?",
      "(what|which|tell|list|show|give|know|types|kinds|explain|send) (me)? (are|is|all|the|a|of|about|your|list of|some|kind of|kinds of|type of|types of|sort of|things|i|can)* (commands|command|options|keywords|instructions)",
    ],
    es: [
      "que (puedo|puedes|se puede|cosas puedo|otras cosas puedo|mas puedo) (escribir|enviar|mandar|textear)",
      "que (opciones|comandos) (hay|tengo|tienen|puedo|tienes|existen)",
    ],
    fr: [
      "(que|quoi|qu est ce que) (puis je|peut on|je peux|on peut) (ecrire|envoyer|texter)",
      "(quelles|quels) sont (les|vos) (commandes disponibles|options|possibilites)",
    ],
    de: [
      "was (kann|konnen|könnt|kannst|muss) (ich|man|du|sie|ihr|wir|hier|alles)* (schreiben|texten|senden|eingeben)",
      "welche (befehle|optionen|möglichkeiten|kommandos) (gibt|habe|kann)",
    ],
    pt: [
      "(o que|que) (posso|eu posso|da pra|voces podem|voce pode|mais posso) (escrever|enviar|mandar|digitar)",
      "quais (sao)? (os|as)? (comandos|opcoes)",
    ],
    it: [
      "(cosa|che cosa|che) (posso|puoi|si puo|potete) (scrivere|inviare|mandare)",
      "quali (sono)? (i|le)? (comandi|opzioni)",
    ],
    nl: [
      "wat (kan|kun|kunnen|moet) (ik|je|we|jullie|allemaal|hier)* (sturen|typen|sms)",
      "wat zijn de (opties|mogelijkheden|commando)",
    ],
  },
  alone: true,
  chatty: true,
  slots: [],
  examples: {
    en: ["COMMANDS", "COMMANDS 2", "what can I text here"],
    es: ["COMANDOS 2", "qué puedo escribir"],
    fr: ["OPTIONS 2"],
    de: ["BEFEHLE 2", "was kann ich schreiben"],
    pt: ["COMANDOS 2"],
    it: ["COMANDI 2"],
    nl: ["OPTIES 2"],
  },
});
