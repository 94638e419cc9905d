/**
 * Requests for no more texts in languages that we do not write ourselves: whoever wants out is understood. Each language
 * has the same four: stop sending, no more texts, take my number off, leave me alone. The notation is that of
 * `../pattern.ts`; a word's endings are written out since nothing here knows a language's grammar.
 */
export const optOutElsewhere: readonly string[] = [
  // Polish
  "(przestan|przestancie|prosze przestac|przestac|skonczcie|zaprzestancie|koniec) (juz|prosze|mi|do mnie|z)* (pisac|wysylac|przysylac|dzwonic|meczyc|nekac|spamowac|tym|wiadomosci|sms|smsami|smsy|spamem)",
  "(nie|juz nie) (pisz|piszcie|pisac|wysylaj|wysylajcie|wysylac|przysylaj|przysylajcie|przysylac|kontaktuj|kontaktujcie|dzwon|dzwoncie|zycze sobie) (mi|do mnie|sie|wiecej|juz|prosze|ze mna)*",
  "nie (chce|zycze sobie|chcemy|potrzebuje) * (wiadomosci|sms|smsow|sms-ow|reklam|spamu|waszych|wiecej|otrzymywac|dostawac)",
  "(zadnych|dosc|koniec) (wiecej|juz|tych|waszych|z)* (wiadomosci|sms|smsow|reklam|spamu|smsami)",
  "(usun|usuncie|usuniecie|usunac|o usuniecie|skasuj|skasujcie|wykresl|wykreslcie|prosze o usuniecie|prosze usunac|wypisz|wypiszcie|wypisac) (moj|mojego|ten|mnie|z|swojej|waszej)* (numer|numeru|numerow|listy|bazy|dane|mnie)",
  "(wypisz|wypiszcie|wypisuje|wypisac|odsubskrybuj|odsubskrybowac|rezygnuje|zrezygnowac) (mnie|sie|z)*",
  "(anuluj|anulowac|anulujcie|wypowiadam) (subskrypcje|subskrypcja|newsletter|zgode|powiadomienia)",
  "(wycofuje|cofam) (moja)? zgode",
  "(zostaw|zostawcie|dajcie|daj) (mnie|mi) (w spokoju|spokoj|swiety spokoj)",
  "(odwal|odwalcie|odczep|odczepcie|spadaj|spadajcie|spieprzaj|spieprzajcie|spierdalaj|spierdalajcie) (sie)? (ode mnie)?",
  "(^|to) (zly|pomylka) (numer)",
  // Russian, Ukrainian
  "(не|больше не|никогда не) (пиши|пишите|шлите|шли|присылайте|присылай|отправляйте|отправляй|звоните|беспокойте|беспокоить|надо|нужно|хочу|желаю|писать|присылать|отправлять|надсилайте|пишіть|турбуйте) (мне|мені|больше|более|сюда|получать|никаких|ничего|ваши|эти|сообщений|сообщения|смс|рекламу|присылать|писать|рассылку)*",
  "(хватит|прекратите|прекращайте|перестаньте|прекрати|перестань|стоп|завязывайте|довольно|припиніть|досить) (мне|уже|же)? (писать|слать|присылать|отправлять|спамить|звонить|сообщения|рассылку|смс|спам|эти|надоедать|беспокоить|надсилати|писати|пожалуйста|это)",
  "(удалите|удали|уберите|убери|исключите|вычеркните|сотрите|видаліть|приберіть) (меня|мой|этот|мене|мій|пожалуйста|из|с|ваш|мои)* (номер|номера|списка|базы|рассылки|данные|меня|мене)",
  "(отпишите|отписать|отпишусь|отписаться|отписаться|отключите|отмените|отменить|отпишитесь) (меня|от|эту|мою|рассылку|рассылки|подписку|уведомления|смс|сообщения)*",
  "(никаких|нет|без) (больше)? (сообщений|смс|рекламы|спама|рассылок)",
  "(отстаньте|отстань|отвали|отвалите|отвяжитесь|отвяжись|идите|иди|пошли|пошел|пошёл|достали|заебали|задолбали) (от меня|вы|ты|на|в|нах|нахер|нахуй|лесом|к черту|уже|меня)*",
  "оставьте (меня)? в покое",
  "(вы ошиблись|ошиблись|не тот|неправильный|неверный) номер",
  "(отзываю|отозвать) (своё|свое|мое|моё)? согласие",
  // Turkish
  "(mesaj|mesajlar|mesajlari|sms|smsler|reklam|bildirim|bir sey) (bana|artik|daha|daha fazla)* (atma|atmayin|atmayiniz|gonderme|gondermeyin|gondermeyiniz|yollama|yollamayin|yazma|yazmayin|istemiyorum|istemiyoruz|almak|durdur|durdurun|kes|kesin|yeter)",
  "(bana|beni|buraya)? (artik|bir daha|daha fazla|lutfen) (yazma|yazmayin|atma|atmayin|aramayin|gonderme|gondermeyin|mesaj|rahatsiz)",
  "(bana|beni) (artik|bir daha)? (yazma|yazmayin|aramayin|rahatsiz|mesaj) (etme|etmeyin|atma|atmayin|gondermeyin)?",
  "(dur|durun|yeter|kes|kesin) (artik|lutfen|su|sunu|mesaj|mesajlari)",
  "(aboneligimi|abonelikten|aboneligi|uyeligimi|listeden|listenizden|sistemden|kaydimi|numarami|numaram|beni) (listeden|listenizden|lutfen)? (iptal|cik|cikar|cikarin|cikariniz|cikmak|sil|silin|siliniz|silinsin|kaldir|kaldirin) (edin|et|istiyorum)?",
  "(beni)? rahat (birak|birakin|birakiniz)",
  "(siktir|defol|defolun|yanlis numara) (git|gidin)?",
  // Arabic
  "(لا|لاتقوموا|ما|لن) (ترسل|ترسلوا|ترسلون|تراسلني|تراسلوني|تبعث|تبعثوا|تتصل|تتصلوا|تزعجني|تزعجوني|أريد|اريد|ابي|أرغب|ارغب|عايز|بدي) (لي|الي|إلي|لنا|بي|علي|في|استقبال|تلقي|أي|اي|هذه|المزيد|من|مزيد|رسائل|رسائلكم|الرسائل|رسايل|مرة|أخرى|بعد)*",
  "(أوقف|اوقف|أوقفوا|اوقفوا|وقف|وقفوا|توقف|توقفوا|كفى|يكفي|كفاية|إيقاف|ايقاف|إلغاء|الغاء|الغي|ألغي|ألغوا) (عن|من|هذه|ارسال|إرسال|جميع|كل)* (الرسائل|رسائل|رسائلكم|رسايل|الارسال|الإرسال|الإعلانات|الاعلانات|الاشتراك|اشتراكي|مراسلتي|ازعاجي|إزعاجي|الخدمة)",
  "(احذف|احذفوا|إحذف|امسح|امسحوا|شيل|شيلوا|أزل|ازل|أزيلوا|ازيلوا|حذف|إزالة|ازالة) (لي|من)? (رقمي|الرقم|رقم|اسمي|القائمة|هاتفي|بياناتي)",
  "(اتركني|اتركوني|دعني|دعوني|خلوني) (وشأني|في|لحالي|بحالي)?",
  "(الرقم|رقم) (خطأ|غلط|خاطئ)",
  // Hebrew
  "(תפסיקו|תפסיק|תפסיקי|להפסיק|הפסיקו|מספיק|די|לעצור) (כבר|בבקשה|עם)* (לשלוח|לשלח|לסמס|להציק|להטריד|לכתוב|להודיע|הודעות|ההודעות|הספאם|הפרסומות|את)",
  "(אל|לא|בלי) (תשלחו|תשלח|תשלחי|לשלוח|תכתבו|תכתוב|תסמסו|תטרידו|תציקו|תתקשרו|רוצה|מעוניין|מעוניינת|מעונין|מעונינת|מאשר|מאשרת) (לי|אליי|אלי|לקבל|יותר|עוד|ב|הודעות|בהודעות|סמס|פרסומות|בפרסומות|כלום|אותי)*",
  "(הסר|הסירו|הסירי|תסירו|תסיר|להסיר|מחק|מחקו|תמחקו|תמחק|תורידו|הורידו|להוריד) (אותי|את|אותנו|מ|מה|המספר|הטלפון|שלי|מהרשימה|מרשימת|מהמערכת|התפוצה|בבקשה)*",
  "(תעזבו|עזבו|תעזוב) אותי",
  "(להסרה|הסרה|מבטל|מבטלת|ביטול) (מהרשימה|מרשימת|התפוצה|מנוי|הרשמה|אותי)?",
  "(טעות|מספר) (במספר|שגוי)",
  // Swedish, Norwegian, Danish
  "(sluta|slutt|slut|stopp|stoppa|stop|stans|hold op|holde op|hold opp|lad vaere|avslutt|avbryt) (nu|nå|na|med|att|at|å|a|genast|venligst|alle|alla|disse|dessa|era|jeres|mig|meg)* (skicka|sende|send|skrive|skriva|skriv|messa|smsa|texta|mase|masa|tjata|melde|sms|smser|messaging|meddelanden|meldinger|beskeder|besked|tekste|plage|stora|spamma|spamme|kontakta|kontakte|utskick|reklam|reklame|med det|det her|dette)",
  "hold op $",
  "(inga|ingen|ikke|icke|inte|aldrig|aldri) (send|skicka|sende|skriv|skriva|skrive|kontakta|kontakt|kontakte)? (mig|meg)? (fler|flere|flera|mer|mere|nogle|noen|nagra)? (sms|smser|meddelanden|meddelande|meldinger|beskeder|reklam|reklame|utskick|spam|meldingar)",
  "(inte|ikke|aldrig|aldri) (skriva|skrive|sende|skicka|kontakta|kontakte|ringe|ringa|smse|smsa) (til|till)? (mig|meg|oss|os) (mer|mere|mera|igen|igjen|langre|lenger)",
  "(skicka|skriv|send|kontakta|kontakt|ring|smsa|messa) (mig|meg|till mig|til mig|til meg)? (inte|inga|ikke|ingen|aldrig|aldri) (mig|meg)? (mer|mere|fler|flere|igen|igjen|langre|sms|meddelanden|meldinger|beskeder|mera)",
  "(vill|vil|onskar|ønsker|onsker) (jag|jeg|inte|ikke|ikkje) (inte|ikke|ha|langre|have|lenger|laengere|mer)* (ha|fa|få|faa|modtage|motta|have|ta emot)* (fler|flere|mer|mere|era|jeres)? * (sms|meddelanden|meldinger|beskeder|smser|reklam|reklame|mer|mere)",
  "(ta|tag|fjern|slett|slet|radera|stryk|plocka) (bort|vaek|vekk)? (mig|meg|mitt|mit|min|nummeret|nummer|telefonnummer|telefonnummeret) (fra|fran|av|af|mitt|mit|bort|ur|denna|denne|jeres|er|listan|listen|registret|nummer|$)",
  "(meld|afmeld|avmeld|frameld|avregistrera|avanmal|avsluta|stoppa) (mig|meg|min|mitt|prenumerationen|abonnementet|abonnement) (av|fra|af|prenumeration)?",
  "(avanmal|avanmäl|avprenumerera|avregistrere|afmelding|avmelding|framelding)",
  "(lamna|lad|la|lat) (mig|meg) (vara|vaere|være|i)? (i fred|ifred|fred|vaere|være|vara|ifra)",
  "(dra|stick|skrid|rend) (at|til|mig|og)* (helvete|helvede|skogen|skogs)",
  "(fel|feil|forkert) (nummer|person)",
  // Indonesian, Malay
  "(jangan|jgn|tidak usah|ga usah|gak usah|stop|berhenti|hentikan|setop|tolong jangan) (lagi|pernah|tolong|untuk)* (kirim|kirimi|kirimkan|mengirim|mengirimi|sms|hubungi|menghubungi|chat|ganggu|mengganggu|wa|spam|pesan|iklan|promosi|hantar|semua|berlangganan|langganan|langgan)",
  "^ (hentikan|stop|berhenti|setop) (dong|ya|semua|sekarang|ini|lah|saja|aja)? $",
  "(tidak|tak|gak|ga|nggak|ngga) (mau|ingin|perlu|nak|butuh) * (pesan|sms|promosi|iklan|langganan|dihubungi|terima)",
  "(hapus|hapuskan|padam|padamkan|keluarkan|buang) (nomor|nomer|no|saya|aku|data|nombor) (saya|ini|dari|aku)?",
  "(batal|batalkan|stop|berhenti) (langganan|berlangganan|langganannya|daftar)",
  "(salah) (nomor|sambung|orang|nombor)",
  // Vietnamese
  "(dung|đừng|ngung|ngừng|thoi|khong|không|xin dung|cham dut) (co|nen|bao gio|duoc)? (nhan|gui|lam phien|lien lac|lien he|goi|spam|quay ray) (tin|cho|nhan|toi|minh|tin nhan|them|nua)*",
  "(khong|không|ko|k) (muon|can|thich|dong y) * (nhan|tin|nhan tin|gui)",
  "(huy|huỷ|hủy|tat|ngung|ngừng|bo) (dang ky|đăng ký|nhan tin|tin nhan|thong bao|dich vu)",
  "(xoa|xóa|go|bo) (so|sdt|so dien thoai|ten|thong tin) (cua|nay|dien thoai|toi|minh)*",
  "(de|hay de) (toi|minh) yen",
  "(nham|sai) so",
];

/**
 * Chinese, Japanese, Korean and Thai set no spaces between words, so these are found inside a text. Each needs its
 * object, so that "don't stop" and a shop's closing hours do not count.
 */
export const optOutUnspaced: readonly RegExp[] = [
  /(?:不要|别|別|请勿|請勿|勿|停止|不想|不需要|拒绝|拒絕)(?:再|给我|給我|向我|收到|接收|继续|繼續|任何|你们|你們|的)*(?:发|發|寄|传|傳|联系|聯繫|聯絡|联络|骚扰|騷擾|打扰|打擾|烦|煩|短信|簡訊|简讯|信息|訊息|推送|广告|廣告)/u,
  /(?:取消|退出|解除)(?:我的)?(?:订阅|訂閱|关注|名单|名單|短信|通知)/u,
  /(?:删除|刪除|移除)(?:我的|我)?(?:号码|號碼|电话|電話|手机号|手機|名单|名單)/u,
  /(?:把我|将我|將我)从?.{0,8}(?:删除|刪除|移除|去掉)/u,
  /^(?:滚|滾)(?:开|開|蛋)?[!！。]*$/u,
  /(?:送|送信|連絡|メール|メッセージ|配信|スパム)(?:ら|し|を|は|の)*(?:ないで|停止|解除|やめ|止め|とめ|不要|いりません|要りません|拒否)/u,
  /(?:もう|二度と).{0,8}(?:送らない|送るな|いらない|いりません|連絡しない|やめて|結構です)/u,
  /^(?:やめて|止めて|やめろ|うざい|迷惑)(?:ください|下さい|くれ|です)?[!！。]*$/u,
  /(?:番号|リスト|登録).{0,6}(?:削除|消して|外して|解除)/u,
  /(?:문자|메시지|연락|광고|스팸).{0,8}(?:보내지|하지|그만|중지|거부|싫|안 ?받)/u,
  /(?:그만|더 ?이상).{0,6}(?:보내|연락|문자)/u,
  /(?:번호|목록|명단).{0,8}(?:삭제|빼|지워)/u,
  /(?:หยุด|เลิก|อย่า|ไม่ต้อง|ไม่อยาก|ไม่ต้องการ)(?:การ|ให้|รับ|มา|จะ)*(?:ส่ง|ข้อความ|รบกวน|ติดต่อ|โฆษณา|sms)/iu,
  /(?:ลบ|เอา)(?:เบอร์|หมายเลข|ชื่อ).{0,6}/u,
];

/** The same words with these in front ask for more, not for an end. */
export const unspacedGuards =
  /(?:不要|别|別|请勿|勿)(?:停止|取消|退订|退訂|解除|删除|刪除)|如果|停止(?:营业|營業)|(?:停止|解除|やめ)(?:しない|ない)|もし|하면/u;
