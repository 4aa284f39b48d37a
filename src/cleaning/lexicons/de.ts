import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of German pages. */
export const german: Lexicon = {
  advert: {
    is: phrases`anzeige, anzeigen, artikel nach der werbung weiterlesen, bezahlter inhalt, gesponsert, sponsored, werbung`,
    opens: phrases`
      anzeige, artikel nach der, der artikel geht, hier geht es weiter, lesen sie nach der, nach der anzeige,
      text geht unterhalb, weiter nach der, werbung
    `,
    holds: phrases`
      affiliate links, erhalten wir eine provision, geht nach der, mit einem * gekennzeichnet, nach der anzeige,
      nach der werbung, unterhalb der anzeige
    `,
  },
  aiNotice: {
    is: phrases`zusammenfassung`,
    opens: phrases`diese zusammenfassung, dieser text wurde, ki zusammenfassung, zusammenfassung`,
    holds: phrases`
      automatisch erstellt, automatisch generiert, automatisch ubersetzt, automatisiert ubersetzt, hilfe einer ki, ki
      generiert, kunstlicher intelligenz erstellt, maschinell erstellt, maschinell ubersetzt, maschinelle ubersetzung, mit
      hilfe von ki, mit ki erstellt, mithilfe kunstlicher, mithilfe von ki, unterstutzung einer ki, unterstutzung von ki,
      von einer ki erstellt, von ki erstellt
    `,
  },
  audio: {
    is: phrases`abspielen, anhoren, artikel anhoren, audio, horen, merken, stopp, video, video starten, vorlesen`,
    opens: phrases`
      anhoren, artikel anhoren, audio, beitrag horen, das video, dein browser, diesen artikel anhoren, horen sie, ihr browser,
      jetzt anhoren, video laden, vorlesen, zum anhoren, zum video
    `,
    holds: phrases`browser unterstutzt, diesen artikel anhoren, javascript aktivieren`,
  },
  author: {
    is: phrases`autor, autoren, autorin, mehr artikel, uber den autor, uber die autorin, zum autor, zur autorin, zur person`,
    opens: phrases`
      alle artikel von, der autor ist, die autorin ist, mehr uber den autor, mehr von, uber den autor, uber die autorin,
      weitere artikel von, zum autor, zur autorin, zur person
    `,
    holds: phrases`freie journalistin, freier journalist, ist redakteur, ist redakteurin`,
  },
  byline: {
    opens: phrases`
      aus, autor, ein artikel von, ein bericht von, ein gastbeitrag von, ein interview von, ein kommentar von, eine analyse von,
      eine kolumne von, geschrieben von, interview, text, von
    `,
  },
  caption: {
    is: phrases`
      bild, bild vergrossern, bilder anzeigen, bildergalerie, bilderstrecke, foto, fotostrecke, galerie, grosse ansicht,
      vollbild, zoom, zur galerie
    `,
    opens: phrases`
      archivbild, archivfoto, bild, bilder, bildnachweis, bildquelle, bildrechte, copyright, credit, foto, fotos, grafik,
      illustration, imago, picture alliance, quelle, symbolbild, symbolfoto
    `,
    holds: phrases`
      archivbild, archivfoto, bild dpa, bild imago, dpa symbolbild, foto afp, foto dpa, foto getty, foto imago, foto picture,
      foto reuters, picture alliance, quelle dpa, quelle imago, quelle picture, symbolbild, symbolfoto
    `,
  },
  channel: {
    opens: phrases`
      abonnieren sie unseren, alle nachrichten, besuchen sie uns, bleiben sie, folge uns, folgen sie uns,
      hier geht es zum whatsapp, holen sie sich, immer auf dem laufenden, jetzt dem, jetzt folgen, kennen sie schon unseren,
      lade dir, laden sie, nichts mehr verpassen, wir sind jetzt auf
    `,
    holds: phrases`
      als bevorzugte quelle, auf google news, auf instagram, auf whatsapp, bei facebook, folgen sie uns, folgt uns,
      google discover, in unserer app, push nachrichten, telegram kanal, unsere app, unserem whatsapp, unseren whatsapp,
      whatsapp kanal
    `,
  },
  comments: {
    is: phrases`
      # kommentar, # kommentare, antwort abbrechen, antworten, diskussion, diskutieren sie mit, kommentar, kommentar schreiben,
      kommentar verfassen, kommentare, kommentare #, kommentare anzeigen, kommentare laden, kommentieren, leserbriefe,
      leserkommentare, melden, mitdiskutieren, schreibe einen kommentar, zu den kommentaren
    `,
    opens: phrases`
      bitte melden sie, deine e mail, deine meinung, die kommentarfunktion, die redaktion behalt, diskutiere mit,
      diskutieren sie, du musst, haben sie fragen, hinterlasse, ihr kommentar, ihre e mail, ihre meinung, kommentar schreiben,
      kommentare, leserbrief, liebe leser, liebe nutzer, meinen namen, name e mail, schreibe einen kommentar,
      schreiben sie einen kommentar, sie mussen, um kommentieren, um zu kommentieren, was denken sie, was meinen sie,
      zu diesem artikel
    `,
    holds: phrases`
      als erster, erforderliche felder, in den kommentaren, keine kommentare, kommentare und pings, kommentarfunktion,
      leserbrief schreiben, netiquette, nicht veroffentlicht, verfolgen uber den rss
    `,
  },
  consent: {
    opens: phrases`
      an dieser stelle, an dieser stelle finden sie, beim anzeigen, datenschutz, diese seite verwendet, diese website,
      dieser inhalt, durch das laden, einverstanden, empfohlener externer, empfohlener redaktioneller, es wird versucht,
      externer inhalt, hier wurde, hinweis, ich bin damit einverstanden, ich habe die, informationen zum datenschutz, ja ich,
      mit deiner anmeldung, mit dem absenden, mit dem klick, mit der anmeldung, mit ihrer anmeldung, mit klick, mit meiner,
      um diesen inhalt, wir benotigen ihre, wir nutzen, wir verwenden cookies, zum schutz ihrer, zur anzeige
    `,
    holds: phrases`privatsphare einstellungen, dass mir inhalte von, dass mir externe inhalte, an drittplattformen, 
      cookie einstellungen, cookies zu, datenschutzbestimmungen, datenschutzeinstellungen, datenschutzerklarung,
      datenschutzhinweis|datenschutzhinweise|datenschutzhinweisen, drittanbieter, drittplattformen, einverstanden, externe inhalte, externen inhalt, externer inhalt,
      jederzeit abbestellen, mit der maus, nutzungsbedingungen, personenbezogene daten, verwendet cookies, widerrufen,
      wieder abbestellen
    `,
  },
  contact: {
    is: phrases`
      adresse, ansprechpartner, haben sie einen fehler entdeckt, impressum, kontakt, kontaktieren sie uns, pressekontakt,
      ruckfragen
    `,
    opens: phrases`
      ansprechpartner, e mail, feedback, fehler gefunden, fehler melden, haben sie einen fehler, haben sie hinweise, kontakt,
      kontaktieren, original content von, pressekontakt, ruckfragehinweis, ruckfragen, schreiben sie an, schreiben sie uns,
      sie haben fragen, tel, telefon, weitere informationen
    `,
    holds: phrases`feedback an, fehler entdeckt, fehler melden, schreiben sie uns`,
  },
  copyright: {
    opens: phrases`
      alle rechte, c #, copyright, dieser artikel erschien, dieser artikel ist, dieser artikel stammt, dieser artikel wurde,
      dieser beitrag erschien, dieser beitrag wurde, dieser text erschien, dieser text ist, dieser text stammt
    `,
    holds: phrases`
      alle rechte vorbehalten, dpa infocom, erschien zuerst, original content, rechte vorbehalten, ubermittelt durch,
      weiterverbreitung, zuerst erschienen
    `,
  },
  correction: {
    is: phrases`korrektur`,
    opens: phrases`
      anm d red, anmerkung der redaktion, hinweis der redaktion, in einer fruheren, in einer fruheren version, in einer
      vorherigen version, korrektur * version|artikel|artikels|text|beitrag|fassung, transparenzhinweis
    `,
  },
  counter: {
    is: phrases`# aufrufe, # mal gelesen, aufrufe #, mal geteilt`,
    opens: phrases`artikel bewerten, bewerten sie diesen, bewertung, dieser artikel wurde # mal, gelesen #`,
    holds: phrases`haben diesen artikel gelesen, mal gelesen, mal geteilt`,
  },
  credit: {
    is: phrases`mit afp, mit dpa, mit material von afp, mit material von dpa, mit reuters`,
    opens: phrases`
      afp, apa, artikelbild, aufmacherbild, beitragsbild, dpa, epd, kna, mit agenturmaterial, mit informationen, mit material,
      mitarbeit, quelle, quellen, redaktion, sendung, sid, text und fotos, titelbild, ubersetzung
    `,
    holds: phrases`
      material der dpa, mit agenturmaterial, mit dpa, mit material der, mit material von, nachrichtenagenturen dpa, von dpa
    `,
  },
  donation: {
    opens: phrases`
      dieser artikel hat, gefallt ihnen, hat ihnen, helfen sie, ihre spende, jetzt spenden, spenden, unterstutze,
      unterstutzen sie, unterstutzt, werden sie, wir brauchen ihre
    `,
    holds: phrases`
      freiwilligen beitrag, ihre spende, ihre unterstutzung, jetzt spenden, kostenlos lesen, mit einer spende, spendenkonto,
      unabhangigen journalismus, unabhangiger journalismus
    `,
  },
  houseLabel: {
    is: phrases`
      auf einen blick, das wichtigste in kurze, die zahlen, in # punkten, in # satzen, in zahlen, warum das wichtig ist,
      wie es weitergeht
    `,
  },
  live: {
    is: phrases`
      alle inhalte, auf einen blick, das wichtigste in kurze, in diesem artikel, inhalt, inhalte, inhaltsverzeichnis, live,
      liveticker, nach oben, newsticker, ubersicht, zum inhalt, zum inhalt springen, zum seitenanfang
    `,
    opens: phrases`
      hier geht s zum, im liveticker, lesen sie im, nach oben, zum inhalt, zum liveticker, zur startseite, zur ubersicht
    `,
  },
  newsletter: {
    is: phrases`
      abonnieren, absenden, anmelden, e mail, e mail adresse, jetzt abonnieren, jetzt anmelden, jetzt kostenlos abonnieren,
      kostenlos abonnieren, newsletter, newsletter abonnieren, zum newsletter
    `,
    opens: phrases`
      abonniere, abonnieren sie, anmeldung, bitte geben sie, bleiben sie informiert, der newsletter, der tagliche, jede woche,
      jeden morgen, jeden tag, jetzt anmelden, jetzt fur den, jetzt newsletter, kostenlos, lassen sie sich, melde dich,
      melden sie sich, mit unserem newsletter, newsletter, nichts verpassen, sie mochten, taglich, unser newsletter,
      vielen dank, was ist heute, wochentlich
    `,
    holds: phrases`
      den newsletter, e mail adresse, ihre mailbox, in ihr postfach, in ihrem postfach, ins postfach, kostenlosen newsletter,
      newsletter abonn~, newsletter an, newsletter anmelden, newsletter von, per e mail, per mail, podcast abonnieren,
      uberall wo es podcasts, unsere newsletter, unserem newsletter, unseren newsletter
    `,
  },
  paywall: {
    is: phrases`
      abo, abonnenten, abonnieren, anmelden, artikel verschenken, bereits abonnent, einloggen, exklusiv fur abonnenten, f plus,
      jetzt lesen, jetzt registrieren, jetzt testen, jetzt weiterlesen, login, mehr erfahren, plus, premium, registrieren,
      schenken, sie haben bereits ein abo, verschenken, weiterlesen, zum abo
    `,
    opens: phrases`
      alle artikel, alle inhalte von, als abonnent, bereits abonnent, bitte loggen, bitte registrieren, danach ab,
      das beste aus, dieser artikel ist fur, dieser inhalt ist nur, exklusiv fur, freischalten, fur nur, ihr abo,
      jetzt ? monat~, jetzt abo, jetzt abonnieren, jetzt testen, jetzt weiterlesen, kostenlos registrieren, lesen sie weiter,
      mit ? plus, mit einem, mit einem abo, monatlich kundbar, noch kein, nur fur abonnenten, registrieren sie sich,
      sichern sie, sie haben bereits, sie lesen, sie sind bereits, testen sie, um diesen artikel, unbegrenzt~, uneingeschrankt~,
      weiterlesen mit, zugang zu allen
    `,
    holds: phrases`
      als abonnent, bereits abonnent, digitalabo, fur abonnenten, gratis testen, ihr abonnement, im abo, jederzeit kundbar,
      jetzt abonnieren, jetzt freischalten, jetzt registrieren, kostenlos registrieren, kostenlos testen, mehr zum angebot,
      monatlich kundbar, ohne werbung, probeabo, pur abo, um weiterzulesen, unbegrenzter zugang, weiterlesen mit,
      zugriff auf alle
    `,
    tells: phrases`nur fur abonnenten, bereits abonnent, jetzt weiterlesen mit, um weiterzulesen`,
  },
  popular: {
    is: phrases`
      aktuell, aktuelle artikel, aktuelle meldungen, aktuelle nachrichten, aktuelle news, aktuelle themen, aktuelles, beliebt,
      beliebte artikel, beliebte beitrage, das konnte sie auch interessieren, die meistgelesenen artikel, die neuesten,
      empfehlungen, jetzt aktuell, letzte beitrage, meist gelesen, meistgelesen, meistgelesene artikel, meistgesehen,
      meistkommentiert, nachrichten, neueste, neueste artikel, neueste beitrage, neuste artikel, news, schlagzeilen, top news,
      top themen, topthemen, trending, weitere nachrichten
    `,
    opens: phrases`aktuelle nachrichten, die besten, die meistgelesenen, meistgelesen, meistgelesene, neueste, top themen`,
    tells: phrases`meistgelesen, meistgelesene`,
  },
  published: {
    opens: phrases`aktualisiert, datum, erschienen, erstellt, geandert, publiziert, stand, veroffentlicht, zuletzt aktualisiert`,
  },
  readAlso: {
    opens: phrases`
      alle entwicklungen, alle infos, alle nachrichten, analyse, auch interessant, auch lesenswert, bildergalerie, das
      konnte dich, das konnte sie, das sollten sie, dazu passend, den originalartikel, dossier, ebenfalls interessant,
      empfehlung, exklusiv, fotostrecke, hier geht, hier lesen, hier lest ihr, hintergrund, im interview, im video,
      interaktiv, interview, kommentar, lesen, lesen sie, lesen sie auch, lesen sie dazu, lesen sie hier, lesen sie mehr,
      lesetipp, lest auch, lest den originalartikel, lies auch, mehr, mehr aus, mehr dazu, mehr lesen, mehr uber, mehr von,
      mehr zu, mehr zum thema, nachster artikel, nachster beitrag, passend dazu, podcast, quiz, siehe auch, tipp, umfrage,
      video, videos, vorheriger artikel, vorheriger beitrag, weitere artikel, weitere informationen, weitere nachrichten,
      weiterlesen, zum artikel, zum gleichen thema, zum nachlesen, zum selben thema, zum thema
    `,
    holds: phrases`
      artikel auf englisch, auch interessant, hier klicken, klicken sie hier, lesen sie auch, lesen sie dazu, lesen sie
      hier, lesen sie mehr, mehr dazu, mehr lesen sie, mehr zum thema, original auf englisch, originalartikel, zum
      originalartikel
    `,
  },
  readTime: {
    is: phrases`# min, # min lesen, # min lesezeit, # minuten, lesedauer # minuten, lesezeit # min, lesezeit # minuten`,
    opens: phrases`# min lesedauer, # min lesezeit, # minuten lesezeit, lesedauer, lesezeit`,
  },
  related: {
    is: phrases`
      ahnliche artikel, ahnliche beitrage, alle artikel, anzeige, auch interessant, auch spannend, beitrags navigation,
      beitragsnavigation, das konnte dich auch interessieren, das konnte sie auch interessieren, download, downloads,
      empfehlungen, empfohlene artikel, hintergrund, lesen sie auch, lesetipps, links, links zum thema, mehr, mehr anzeigen,
      mehr artikel, mehr aus, mehr dazu, mehr laden, mehr zu, mehr zum thema, nachster artikel, nachster beitrag,
      passend zum thema, passende artikel, siehe auch, themen, verwandte artikel, verwandte beitrage, verwandte themen,
      vorheriger artikel, vorheriger beitrag, weiter, weitere artikel, weitere beitrage, weitere informationen, weitere links,
      weitere meldungen, weitere themen, weiterfuhrende links, weiterlesen, zum thema, zum weiterlesen, zuruck
    `,
    opens: phrases`
      ahnliche, das konnte, mehr artikel, mehr aus, mehr nachrichten, mehr von, mehr zu, mehr zum thema, passend zum thema,
      verwandte, weitere artikel, weitere beitrage, weitere meldungen, weitere nachrichten, weitere themen, weiterfuhrende
    `,
  },
  share: {
    is: phrases`
      artikel drucken, artikel merken, artikel teilen, auf facebook teilen, bei facebook teilen, drucken, e mail, empfehlen,
      gefallt mir, kopieren, link kopieren, link kopiert, mailen, merken, per mail, per mail teilen, seite drucken, speichern,
      teilen, teilen auf facebook, twittern, versenden, weitersagen, wird geladen
    `,
    opens: phrases`
      artikel als, artikel teilen, auf facebook, auf twitter, bei facebook, beitrag teilen, diesen artikel teilen,
      dieser beitrag wurde, drucken, klick um, klicken um, link in, link kopieren, per e mail, per whatsapp, seite teilen,
      teile das, teile diesen, teilen, teilen sie
    `,
    holds: phrases`
      auf facebook teilen, auf facebook zu teilen, auf twitter teilen, in neuem fenster, per e mail teilen, teilen auf
    `,
  },
  standards: {
    opens: phrases`
      die meinung, dieser beitrag gibt, dieses thema im programm, gastbeitrage, uber dieses thema berichtete, uber dieses
      thema berichteten, zitiervorschlag
    `,
    holds: phrases`
      haftungsausschluss, keine anlageberatung, keine gewahr, meinung der redaktion, name geandert, name von der redaktion
      geandert, namen geandert, namen wurden geandert, nicht die meinung, ohne gewahr, redaktion unabhangig, uber dieses
      thema berichtete, uber dieses thema berichteten, unsere redaktionellen
    `,
  },
  tags: {
    is: phrases`
      kategorie, kategorien, mehr zum thema, ressort, rubriken, schlagwort, schlagworte, schlagworter, stichworte, stichworter,
      tags, themen, themen folgen, themen in diesem artikel
    `,
    opens: phrases`
      abgelegt unter, dieser beitrag wurde am, dieser eintrag wurde, getaggt, kategorie, kategorien, mehr uber, ort, rubrik,
      schlagworte, schlagworter, stichworte, stichworter, tags, themen, themen in diesem, themenseiten, veroffentlicht in,
      veroffentlicht unter, verschlagwortet
    `,
  },
  tools: {
    is: phrases`
      ablehnen, akzeptieren, alle, alle anzeigen, anzeigen, aufklappen, ausblenden, auswahl, bearbeiten, bitte warten, buchen,
      details, drucken, einstellungen, hauptnavigation, hilfe, info, infos, jetzt buchen, laden, mehr, mehr anzeigen,
      mehr laden, menu, merken, nach oben, navigation, pdf, profil, schliessen, schriftgrosse, seite drucken, senden,
      startseite, suche, suchen, ubersicht, vorlesen, warenkorb, weiter, wird geladen, zuklappen, zum anfang, zum seitenanfang,
      zur startseite, zur ubersicht, zuruck
    `,
    opens: phrases`
      direkt zum, ein beitrag geteilt, mehr laden, nach oben, seite #, sie sind hier, sieh dir diesen, springe, wird geladen,
      wischen, zum anfang, zum inhalt, zum seitenanfang, zur navigation, zur startseite, zur ubersicht, zuruck zu, zuruck zum,
      zuruck zur
    `,
    tells: phrases`seite # von #`,
  },
}
