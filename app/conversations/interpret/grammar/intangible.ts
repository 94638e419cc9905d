/**
 * Times, people and what no shop sells, as people put them after a number or "give me": "2 weeks", "give me a moment",
 * "mi dai un bacio". A text that has one of these orders nothing by its count alone. Folded: no accents.
 */
export const intangible: ReadonlySet<string> = new Set(
  [
    "day days week weeks month months year years hour hours hrs minute minutes min mins moment moments time times second seconds secs weekend night nights things thing dollars bucks euros kids kid children pics pictures picture photo photos texts text messages message answers answer people guys friends friend sisters brothers sons daughters dogs dog cats cat cars car train trains plane tram metro taxi lift summer winter exams exam meetings meeting questions question jobs job buses bus trains flight favor favour light hug hugs kiss kisses break chance hand help ideas idea reasons reason life world truth",
    "tage tag wochen woche stunden stunde minuten minute moment augenblick sekunde sekunden jahre jahr monate monat leute kinder fragen frage freunde ruhe zeit urlaub frei nachricht nachrichten foto fotos chance kuss hilfe pause faden zug bahn weg bus platz tablette tabletten",
    "dia dias hora horas minuto minutos segundo segundos semana semanas mes meses ano anos rato momento momentos tiempo gente personas beso besos abrazo abrazos saludos mano foto fotos mensaje mensajes preguntas pregunta hijos amigos pena razon verdad paz vacaciones sueno tren metro autobus avion coche",
    "jour jours heure heures minute minutes seconde secondes semaine semaines mois ans annees moment temps personnes gens enfants amis question questions bisou bisous photo photos message messages repos vacances conge conges paix pause chance train bus avion metro voiture tram",
    "hora minuto semana mes ano tempo momento beijo beijos abraco abracos noticias mensagem mensagens pessoas filhos amigos perguntas pergunta ferias folga saudades foto paz ajuda mao trem onibus aviao carro metro",
    "giorno giorni ora ore minuto minuti secondo settimana settimane mese mesi anno anni tempo momento attimo persone bacio baci abbraccio foto messaggio messaggi domanda domande mano amici figli pausa informazioni ferie pace treno autobus aereo macchina metro",
    "dag dagen uur uren minuut minuten minuutje seconde week weken maand maanden jaar moment momentje mensen kinderen vragen vraag bericht berichten berichtje berichtjes foto vrij kus knuffel kans pauze rust hulp tijd trein tram auto fiets bus",
    "din ghante ghanta minute minat mahine saal hafte log bachche sawal photo msg message dost",
  ].flatMap((words) => words.split(" ")),
);
