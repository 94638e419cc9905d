/**
 * Words that stand for one another in phrases, of all languages together: people mix them, and a text of three words
 * does not show its language.
 */
export const classes: Record<string, readonly string[]> = {
  // What we send.
  texts: [
    "text texts txt txts texto textos message messages messges mesages mssgs msg msgs msges massage massages sms smses smss mms ad ads advert adverts advertising advertisement advertisements advertisments promo promos promotion promotions promotional notification notifications notifs alerts spam marketing newsletter newsletters email emails mail communications communication correspondence solicitation solicitations offers updates junk texting messaging contact",
    "mensaje mensajes mensajitos mjs mnsjs publicidad propaganda promociones promocion notificaciones notificacion avisos anuncios correos comunicaciones ofertas boletin",
    "messages message textos pub pubs publicite publicites notifications promos offres courriels mails démarchage",
    "nachricht nachrichten sms werbung newsletter benachrichtigung benachrichtigungen mitteilungen mitteilung werbenachrichten werbesms textnachrichten angebote infos mails spam",
    "mensagem mensagens msg msgs msn torpedo torpedos propagandas promocoes promocao notificacoes anuncios avisos publicidade ofertas",
    "messaggio messaggi msg pubblicita notifiche promozioni promozione comunicazioni avvisi offerte",
    "bericht berichten berichtjes berichtje smsjes smsje reclame meldingen aanbiedingen nieuwsbrief nieuwsbrieven appjes spam",
    "msg message messages mesej mesage mesej sandesh massage mssg mesg मैसेज मेसेज मैसेजेस संदेश सन्देश एसएमएस विज्ञापन",
  ],
  texting: [
    "texting txting txtin textin texing texitng messaging msging messging sending sendin emailing mailing bothering spamming harassing harrassing annoying bugging pestering pinging notifying soliciting contacting hounding stalking disturbing",
  ],
  sendto: [
    "text txt message msg contact email mail bother spam harass annoy bug pester ping notify solicit send disturb sms",
  ],
  me: ["me us my this"],
  you: ["you u ya yall your ur"],
  neg: [
    "dont donot not never no dnt nt doesnt didnt wont wouldnt cant cannot couldnt isnt arent wasnt aint nor havent hasnt shouldnt",
  ],
  want: ["want wanna wish need like care desire"],
  swear: [
    "fuck fucking fuckin fkn fking effing damn goddamn bloody freaking frickin frigging stupid shitty annoying hell heck dumb crap bullshit",
  ],
  // What the shop sends: the noun of an order command.
  order: [
    "order orders ordr oder ordre ordrs purchase package packages parcel parcels shipment shipments delivery deliveries pkg",
    "pedido pedidos pedio orden ordenes compra compras paquete paquetes envio envios encargo",
    "commande commandes colis livraison livraisons achat achats comande",
    "bestellung bestellungen bestelung paket pakete lieferung lieferungen sendung sendungen auftrag päckchen bestellnummer kauf",
    "encomenda encomendas entrega pacote pacotes compras",
    "ordine ordini ordinazione pacco pacchi spedizione spedizioni consegna acquisto",
    "bestelling bestellingen pakket pakketje pakje levering zending aankoop order",
    "order ordar parcel saman samaan delivery orders ऑर्डर आर्डर पार्सल सामान डिलीवरी आदेश",
  ],
  my: [
    "my the this that mi el la los las este esta mis ma mon mes la le les cette ce ces mein meine meinen meiner meines die der das den diese dieser dieses meu minha meus minhas o a os as este esta essa esse il lo la i gli mio mia miei mie questo questa mijn m'n de het deze dit mera meri mere apna apni apne yeh ye is iss our un une a an l d der last letzte letzten letzter ultimo ultima ultimos laatste derniere dernier pichla pichli latest recent new entire whole placed मेरा मेरी मेरे अपना अपनी यह ये इस",
  ],
  no: ["no number num nr numero numéro nummer nro nº numer n nmr nummero of de number number नंबर नम्बर # id"],
  how: ["how como comment wie come hoe kaise kese कैसे"],
  // Doubt and time that take a purchase back.
};
