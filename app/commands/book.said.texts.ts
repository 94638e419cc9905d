import type { Localised } from "#app/templates/text.ts";

type Words = { nights: string; persons: string };

/** What is booked: "Aurora Balcony, Fri 20 Nov, 8:00 PM, 2 people (Ann Lee, Bob Ray)". A person agrees to it, so nothing is left out. */
const booking = ({ nights, persons }: Words) =>
  `{{ product }}{% if kind != "" %} {{ kind }}{% endif %}, {{ when }}{% if nights > 0 %}, ${nights}{% endif %}{% if persons > 0 %}, ${persons}{% endif %}{% if names != "" %} ({{ names }}){% endif %}`;

const counted = (what: string, one: string, many: string) =>
  `{{ ${what} }} {% if ${what} == 1 %}${one}{% else %}${many}{% endif %}`;

export const whatIsBooked = {
  en: booking({ nights: counted("nights", "night", "nights"), persons: counted("persons", "person", "people") }),
  es: booking({ nights: counted("nights", "noche", "noches"), persons: counted("persons", "persona", "personas") }),
  fr: booking({ nights: counted("nights", "nuit", "nuits"), persons: counted("persons", "personne", "personnes") }),
  de: booking({ nights: counted("nights", "Nacht", "Nächte"), persons: counted("persons", "Person", "Personen") }),
  pt: booking({ nights: counted("nights", "noite", "noites"), persons: counted("persons", "pessoa", "pessoas") }),
  it: booking({ nights: counted("nights", "notte", "notti"), persons: counted("persons", "persona", "persone") }),
  nl: booking({ nights: counted("nights", "nacht", "nachten"), persons: counted("persons", "persoon", "personen") }),
  hi: booking({ nights: "{{ nights }} रात", persons: "{{ persons }} लोग" }),
} satisfies Required<Localised>;

/** Numbered lines to reply to: "1 for Fri 20 Nov, 6:00 PM, 2 for …". */
export const numbered = (wordFor: string, line = "{{ option }}") =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} ${line}{% unless forloop.last %}, {% endunless %}{% endfor %}`;
