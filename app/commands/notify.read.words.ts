/** How people ask to be told, by language, as patterns: what opens, joins and closes such a text around the item. */
export const askingWords = {
  en: {
    opens:
      "(?:please )?(?:notify|remind|alert|tell|text|message|ping|lmk|let)(?: me)?(?: know)?|(?:add|put) me (?:to|on) the wait(?:ing )?list|wait ?list|watch|price (?:drop )?alert",
    joins: "when|once|if|as soon as|about|of|on|for|the price of|the price|the|a|an|your|is|are",
    cheaper:
      "(?:is|are|gets?|becomes?|costs?|goes|go|drops?|falls?|comes?)? ?(?:cheaper|less|on sale|in price|the price|price|lower|drops?|down|discounted|reduced)",
    back: "(?:is|are|gets?|comes?|will be)? ?(?:back in stock|in stock again|in stock|available again|available|restocked|back|again)",
  },
  es: {
    opens: "(?:av[ií]s[ae]n?me|avisar|notif[ií]c[ae]me|notificar)",
    joins: "cuando|si|de|del|el precio de|la|el|los|las|un|una|haya|vuelvan?|llegue|tengan|baje|est[eé]|sobre",
    cheaper: "(?:baje|est[eé]|cueste)?(?: de precio| m[aá]s barat[oa]s?| menos| en oferta| rebajad[oa]s?)",
    back: "(?:vuelva|est[eé]|haya)?(?: a estar)?(?: disponibles?| en stock| de nuevo| otra vez)",
  },
  fr: {
    opens: "(?:pr[eé]ven(?:ez|s)|pr[eé]viens|avertissez|alertez)[ -]moi|alerte",
    joins: "quand|lorsque|d[eè]s que|si|de|du|le prix|le|la|les|l'|un|une|sur",
    cheaper: "(?:sera|est|co[uû]te)? ?(?:moins ch[eè]re?s?|en promo|en solde|baisse)",
    back: "(?:sera|est|sont)? ?(?:de retour|[aà] nouveau disponibles?|disponibles?|en stock|revient)",
  },
  de: {
    opens: "erinner[en]* ?(?:mich)?|benachrichtigen?(?: sie)?(?: mich)?|sagt? (?:mir )?bescheid|bescheid geben",
    joins: "wenn|sobald|falls|über|an|der preis von|der preis|der|die|das|den|ein|eine|wieder",
    cheaper: "(?:g[uü]nstiger|billiger|im angebot|reduziert|f[aä]llt|sinkt)(?: wird| werden| ist| sind)?",
    back: "(?:wieder )?(?:da|verf[uü]gbar|lieferbar|auf lager|vorr[aä]tig)(?: ist| sind)?",
  },
  pt: {
    opens: "(?:me )?avis[ae]m?(?:[ -]me)?|avisar|notificar",
    joins: "quando|se|de|do|da|o pre[cç]o|o|a|os|as|um|uma|voltar|chegar|tiver|sobre|baixar",
    cheaper: "(?:ficar|estiver|baixar)?(?: mais barat[oa]s?| em promo[cç][aã]o| de pre[cç]o| menos)",
    back: "voltar(?:em)?|(?:voltar|estiver|chegar)?(?: dispon[ií]ve(?:l|is)| em estoque| de volta| de novo)",
  },
  it: {
    opens: "avvisa(?:mi|temi)|avvertimi|notificami",
    joins: "quando|se|del|della|il prezzo|il|la|lo|gli|le|i|l'|un|una|torna|tornano|arriva|su",
    cheaper: "(?:costa|scende|è|sono)?(?: meno| di prezzo| in sconto| in offerta| scontat[oaie])",
    back: "(?:torna|tornano|è|sono)?(?: disponibil[ei]| di nuovo| in stock)",
  },
  nl: {
    opens: "waarschuw me|laat (?:het )?me weten",
    joins: "wanneer|als|zodra|over|de prijs van|de prijs|de|het|een",
    cheaper: "(?:goedkoper|in de aanbieding|afgeprijsd|daalt|zakt)(?: wordt| worden| is| zijn)?",
    back: "(?:weer|terug) ?(?:op voorraad|verkrijgbaar|beschikbaar|leverbaar)?(?: is| zijn)?",
  },
  hi: {
    opens: "notify|suchit karo|batana jab|सूचित करो",
    joins: "jab|ka|ki|ke|जब|का|की|के",
    cheaper: "(?:sast[aie]|kam|सस्ता|सस्ती|सस्ते|कम)(?: ho| हो)?(?: jaye| जाए)?",
    back: "(?:wapas |वापस )?(?:stock (?:mein|me)|available|aaye|स्टॉक में|उपलब्ध|आए)(?: ho| aaye| हो| आए)?(?: batana| bata dena| बताना)?",
  },
} as const;
