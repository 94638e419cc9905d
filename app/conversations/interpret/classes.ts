/**
 * Words that stand for one another in phrases, of all languages together: people mix them, and a text of three words
 * does not show its language.
 */
export const classes: Record<string, readonly string[]> = {
  // What we send.
  texts: [
    "text texts txt txts texto textos message messages messges mesages mssgs msg msgs msges massage massages sms smses smss mms ad ads advert adverts advertising advertisement advertisements advertisments promo promos promotion promotions promotional notification notifications notifs alerts spam marketing newsletter newsletters email emails mail communications communication correspondence solicitation solicitations offers updates texting messaging contact",
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
  wrongs: [
    "wrong incorrect mistake error typo mal equivocada equivocado equivoque incorrecta incorrecto falsch falsche falschen falscher verkeerd verkeerde fout mauvais mauvaise trompe trompee erronee errado errada sbagliato sbagliata sbagliare errato galat गलत ग़लत",
  ],
  changes: [
    "change changed update updated edit correct fix switch cambiar cambio cambien cambie corregir actualizar modificar changer changement changez modifier modifiez corriger ändern ändere ändert geändert korrigieren aktualisieren mudar mude trocar troca alterar altere corrigir atualizar cambiare cambia cambiate modificare correggere aggiornare wijzigen wijzig veranderen verander aanpassen aangepast badal badalna badlo badalwana change बदल बदलना बदलो बदलें",
  ],
  money: [
    "money cash dinero plata pasta geld kohle betrag argent sous dinheiro grana soldi denaro paise paisa rupaye पैसे पैसा रुपये",
  ],
  back: [
    "back returned zurück zurückhaben zurückbekommen wiederhaben devuelvan devuelva devuelvanme devolver devuelvas regresen reembolsen rendre rendez recuperer vuelta volta devolvam devolva devolvem indietro ridatemi restituite terug terughebben terugkrijgen wapas vapas lautao lauta वापस लौटाओ",
  ],
  // The same in every language but English, which has phrases of its own: to stop, what we send, no, more, to send, to want.
  halting: [
    "parar pare paren parenle parale detener detengan deten dejen deja deje dejar cancelar cancelen cancela cancele anular anulen anula suspender suspendan alto basta terminar finalizar desactivar desactiven desactiva bloquear cesen eliminar",
    "arreter arretez arrete arretes stop stopper stoppez cesser cessez annuler annulez annule suspendre suspendez bloquer assez marre desactiver desactivez fin halte refuse",
    "stopp stoppen stoppt aufhören beenden beendet abbestellen abbestelle abbestellt abmelden einstellen unterlassen unterlasst schluss ende löschen kündigen deaktivieren nerven nervt sperren abschalten ausschalten",
    "parem chega cancelo cancelem encerrar encerrem desativar desativem interromper remover bloqueia",
    "fermare ferma fermate smettere smettete smettetela smetti annullare annulla annullate disattivare disattivate disattiva bloccare interrompere interrompete cancellare sospendere",
    "stopt stop opzeggen afmelden ophouden beeindig beëindigen genoeg kappen stopzetten uitzetten",
    "band bandh bund roko rok rokiye bas hatao khatam बंद बन्द रोको रोक रोकें बस हटाओ",
  ],
  messages: [
    "sms smses message messages msg msgs mensaje mensajes mensajitos mensagem mensagens nachricht nachrichten messaggio messaggi bericht berichten berichtjes smsje smsjes textos publicidad pub pubs publicite werbung propaganda propagandas pubblicita reclame newsletter sandesh मैसेज मेसेज मैसेजेस संदेश सन्देश एसएमएस spam",
  ],
  refusing: [
    "no ne n pas plus nicht nichts nix keine kein keinen keinerlei nie niemals nao nunca non niente nulla niet niets niks geen nooit nahi nahin nhi mat नहीं नही मत jamais jamas nem ni aucun aucune rien ningun nessun nenhuma nenhum nada",
  ],
  further: ["mas más mehr mais piu meer plus aur jamais nunca wieder again aage dobara और आगे दोबारा"],
  sendForms: [
    "manden mandes mande mandar mandarme mandarnos envien envies envie enviar enviarme escriban escribas escriba escribir escribirme llamen llamenme llames molesten molestes molestar contacten contactes contactar contactarme",
    "envoyez envoyer envoie ecrivez ecrire ecris contactez contacter derangez deranger sollicitez solliciter recontactez",
    "schicken schickt schick senden sendet schreiben schreibt schreib kontaktieren kontaktiert zusenden zuschicken anschreiben texten",
    "mandem manda enviem envia escreva escrevam escrever ligue liguem contatem contate contatar incomodem incomode perturbem",
    "mandate mandatemi mandarmi inviate inviatemi inviarmi scrivete scrivetemi scrivermi mandare inviare scrivere contattatemi contattarmi disturbate disturbatemi",
    "stuur sturen stuurt contacteer contacteren benader benaderen versturen lastigvallen",
    "bhejo bhejna bhejiye bheje bhejen भेजो भेजें भेजना भेजिए",
  ],
  wishForms: [
    "quiero deseo quisiera queremos veux veut souhaite voudrais desire desirons mochte will wollen wünsche wunsche quero desejo queria gostaria voglio desidero vorrei vogliamo wil wens willen mujhe muje mjhe hame मुझे हमें recibir recevoir erhalten bekommen empfangen receber ricevere ontvangen krijgen chahiye chaiye चाहिए चाहिये",
  ],
  // To leave a list, in languages other than English: with a negation before it somebody wants to stay.
  leaving: [
    "baja darme desuscribirme desuscriban desuscribas desuscribanme salir salirme borrarme borren borres saquen saques sacarme quiten quites eliminen elimines eliminarme cancelar cancelen",
    "desabonner desabonnez desabonne desinscrire desinscrivez desinscris retirez retirer supprimez supprimer resilier enlevez",
    "sair descadastrar descadastrem descadastre desinscrever removam remova tirem tire tira excluam retirem cancelem",
    "disiscrivermi disiscrivetemi disiscrivere cancellarmi cancellatemi cancellate cancellarvi toglietemi togliete rimuovetemi rimuovete eliminatemi annullare",
    "abmelden abbestellen austragen kündigen abgemeldet ausgetragen löschen streichen entfernen",
    "afmelden uitschrijven opzeggen verwijderen afgemeld uitgeschreven",
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
  address: [
    "address adress addres addy direccion adresse lieferadresse anschrift versandadresse endereco indirizzo adres bezorgadres pata पता एड्रेस",
  ],
  no: ["no number num nr numero numéro nummer nro nº numer n nmr nummero of de number number नंबर नम्बर # id"],
  how: ["how como comment wie come hoe kaise kese कैसे"],
  arrival: [
    "arrive arrived arrives arriving arrival come comes came coming ship ships shipped shipping deliver delivers delivered delivering sent send sending receive received receiving recieve recieved get getting got gotten here late delayed delay waiting wait waited happened going taking long soon update updates status tracking track location whereabouts left transit way stuck lost missing eta expect expecting expected estimated dispatch dispatched due news heard ready progress process processed today tomorrow friday monday far",
    "llega llegado llego llegar llegara recibido recibo recibi recibir enviado enviaron salio camino tarda tardando demora demorado retraso retrasado esperando espera perdido entregado entregan entrega estado noticias novedad novedades falta pasa paso sabe saber hoy",
    "arrive arrivee arriver arrivera recu recue recevoir recois livre livree livrer livraison expedie expediee envoye partie retard perdu attends attendre chemin nouvelles passe suivi statut aujourd traine disparu toujours",
    "kommt angekommen ankommen bekommen erhalten geliefert liefern verschickt versandt versendet unterwegs spat verspatet verspätung warte warten verloren zugestellt da dauert los passiert status stand heute",
    "chega chegou chegar chegara recebi receber recebo enviado enviaram saiu caminho atrasado atrasada demora demorando atraso esperando perdido entregue entregar status noticia aconteceu sumiu desapareceu extraviou hoje",
    "arriva arrivato arrivata arrivare arrivera ricevuto ricevo ricevere spedito spedita spedire partito ritardo aspetto aspettando perso consegnato consegna stato notizie successo oggi",
    "komt aangekomen ontvangen gekregen geleverd verzonden verstuurd onderweg laat vertraagd vertraging wacht kwijt bezorgd status duurt gebeurd vandaag binnen",
    "aaya aayi aya ayi aayega ayega aaega milega mila mili pahuncha pahucha pahunchega bheja bheji late der kahan kaha kidhar kab status hua hui hota आया आई आएगा आएगी मिला मिली मिलेगा पहुंचा पहुंचेगा भेजा देर कहाँ कहां कब हुआ हुई",
  ],
  /** Before a purchase these take it back: it is supposed, refused, told, put off or asked about. */
  doubt: [
    "if whether unless until before after when where why how who what which might maybe perhaps probably possibly thinking thought considering dont donot not never cant cannot wont didnt doesnt wouldnt couldnt shouldnt shouldve should would've did does was were has had have havent hasnt already always usually often almost nearly wish wished used planned planning wanted tried instead rather nobody he she they his him them told says said saw someone everyone people every still yesterday tomorrow later too makes make made let stop quit no without",
    "nada pensando no nunca si cuando donde como quizas tal acaso aun todavia ya porque quien antes despues ellos ella el tampoco",
    "rien pense reflechis hesite ne pas plus jamais quand ou comment peut-etre si deja pourquoi avant apres elle ils",
    "nichts nix uberlege uberlegen überlege denke nachdenken zogere nicht kein keine nie wenn falls ob wann wo wie warum vielleicht schon noch hatte hätte habe hab wollte später morgen man er sie",
    "nada pensando nao nunca se quando onde como talvez ja porque ainda antes depois ele ela",
    "niente nulla pensando non mai se quando dove come forse gia perche ancora prima dopo lui lei",
    "niets niks nadenken twijfel overweeg niet geen nooit als wanneer waar hoe waarom misschien al of nog hij zij",
    "nahi nahin nhi nai mat agar kab kahan kahaan kaise kese kyu kyun kyon shayad baad kal na kya abhi kuch नहीं मत अगर कब कहाँ कहां कैसे क्यों शायद बाद कल क्या कुछ",
  ],
};
