/** Folded as `products/words.ts` folds: lower case, without accents. All languages together: who changes an order uses one of them. */
const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

export const adding = words(`
  add adding include another plus
  agregar agrega agregue anadir anade sumar
  ajouter ajoute ajoutez rajouter
  hinzufugen hinzu dazu fuge erganzen
  adicionar adiciona adicione acrescentar acrescenta incluir
  aggiungere aggiungi aggiunga
  toevoegen toe voeg erbij
  jodo jodna jodiye daalo जोड़ो जोड़ना जोड़िए जोड़ें
`);

export const removing = words(`
  remove removing delete without minus
  quitar quita quite sacar saca eliminar elimina
  retirer retirez enlever enleve enlevez supprimer
  entfernen entferne streichen streiche raus ohne weglassen
  tirar tira tire remover remova retirar
  togliere togli tolga rimuovere rimuovi
  verwijderen verwijder weghalen zonder
  hatao hatana hataiye nikalo हटाओ हटाना हटाइए हटाएं
`);

/** "2 more": that many on top. */
export const more = words(`more extra additional mas mehr weitere mais altri altre meer aur और`);

/** Between what is to go and what is to come: "size to L", "blue for red". */
export const becoming = words(
  `to into for with a al por zu gegen auf en contre pour par em per con in naar tegen voor`,
);

export const joining = words(`and & + y et und e ed en aur और`);

export const orderNouns = words(`
  order orden pedido compra commande bestellung encomenda ordine bestelling ऑर्डर आर्डर
`);

/** Between a verb and its order, or between an order's noun and its number. */
export const aroundOrder = words(`
  to from on in of for off into my the no number nr num #
  a al de del en mi el numero
  dans sur du au ma la le n
  zu zur aus von in bei meiner meine der die das nummer
  ao do no da em meu minha o
  al all dall nell dell dal nel mio il
  van uit aan bij mijn het
  mera meri mere mein me se ka ki ko में से का की को
`);

/** Opens a request and says nothing of what is to change. */
export const leadIn = words(`
  please pls can could may would you i id we want to need like lets let still just also hi hello now then
  edit change modify update amend adjust switch swap make it set order quantity qty
  editar edita modificar cambiar cambia por favor puedo quiero quisiera cantidad
  modifier changer editer je veux voudrais peux puis s il vous plait quantite
  andern andere bearbeiten anpassen bitte ich mochte will kann noch menge
  alterar mudar trocar quero posso quantidade
  modifica modificare cambiare cambia vorrei posso quantita
  wijzigen wijzig aanpassen graag ik wil kan aantal
  badlo badalna karo karna कृपया बदलो
`);

/** Stands for the goods that both know of. */
export const pronouns = words(`it them that this this one lo la los las ca es sie das isso esso quello het dat ye yeh`);

const counts: Record<number, string> = {
  1: "one a an un una uno une ein eine einen um uma een ek एक",
  2: "two dos deux zwei dois duas due twee do दो",
  3: "three tres trois drei tre drie teen तीन",
  4: "four cuatro quatre vier quatro quattro char चार",
  5: "five cinco cinq funf cinque vijf paanch पांच",
  6: "six seis sechs sei zes chhe छह",
  7: "seven siete sept sieben sete sette zeven saat सात",
  8: "eight ocho huit acht oito otto aath आठ",
  9: "nine nueve neuf neun nove negen नौ",
  10: "ten diez dix zehn dez dieci tien das दस",
};

export const numberWords = new Map(
  Object.entries(counts).flatMap(([count, list]) => [...words(list)].map((word) => [word, Number(count)] as const)),
);

/** What separates the two sides the other way round: "red instead of blue". */
export const insteadOf =
  /\b(?:instead of|en vez de|en lugar de|au lieu d[eu']?|statt|anstelle von|em vez de|invece d[ei]l?|in plaats van|ki jagah)\b|की जगह/u;
