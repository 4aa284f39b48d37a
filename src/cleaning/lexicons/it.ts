import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Italian pages. */
export const italian: Lexicon = {
  advert: {
    is: phrases`annuncio, contenuto sponsorizzato, pubblicita`,
    opens: phrases`continua a leggere, continua dopo, pubblicita`,
    holds: phrases`dopo la pubblicita`,
  },
  aiNotice: {
    holds: phrases`
      con l aiuto dell intelligenza artificiale, generato automaticamente, generato dall intelligenza, intelligenza
      artificiale e revisionato, tradotto automaticamente, traduzione automatica
    `,
  },
  audio: {
    is: phrases`ascolta, audio, video`,
    opens: phrases`ascolta, ascolta l articolo, guarda il video`,
  },
  byline: {
    opens: phrases`a cura di, di, redazione, scritto da`,
  },
  caption: {
    opens: phrases`credit, fonte, foto, immagine`,
    holds: phrases`foto ansa, foto di archivio, foto di repertorio`,
  },
  channel: {
    opens: phrases`iscriviti al canale, resta aggiornato, segui, seguici, unisciti`,
    holds: phrases`canale telegram, canale whatsapp, seguici su, su google news, su telegram, su whatsapp`,
  },
  comments: {
    is: phrases`# commenti, commenta, commenti, lascia un commento, rispondi`,
    opens: phrases`commenti, il tuo indirizzo, lascia un commento, per commentare`,
    holds: phrases`non sara pubblicato`,
  },
  consent: {
    opens: phrases`accetto, cliccando, questo sito utilizza, utilizziamo i cookie`,
    holds: phrases`informativa sulla privacy, privacy policy, utilizza cookie, utilizzo dei cookie`,
  },
  copyright: {
    opens: phrases`copyright, riproduzione riservata, tutti i diritti`,
    holds: phrases`diritti riservati, riproduzione riservata, tutti i diritti riservati`,
  },
  counter: {
    opens: phrases`valuta questo, vota questo articolo`,
    holds: phrases`hanno letto questo`,
  },
  donation: {
    opens: phrases`aiutaci, dona, sostieni`,
    holds: phrases`fai una donazione, giornalismo indipendente`,
  },
  houseLabel: {
    is: phrases`i numeri, in cifre, perche e importante`,
  },
  newsletter: {
    is: phrases`iscriviti, newsletter`,
    opens: phrases`abbonati alla, iscriviti, newsletter, ricevi`,
    holds: phrases`alla newsletter, la newsletter, nostra newsletter, tua email`,
  },
  paywall: {
    is: phrases`abbonati, accedi, premium, registrati, sei gia abbonato`,
    opens: phrases`
      abbonati, accedi, articolo riservato, contenuto riservato, hai gia un, per continuare, questo contenuto e,
      sei gia abbonato
    `,
    holds: phrases`accesso illimitato, per continuare a leggere, per gli abbonati, riservato agli abbonati, sei gia abbonato`,
  },
  popular: {
    is: phrases`
      di tendenza, i piu letti, in evidenza, le piu lette, piu letti, piu visti, primo piano, ultima ora, ultime notizie
    `,
    opens: phrases`i piu letti, ultime notizie`,
  },
  published: {
    opens: phrases`aggiornato, pubblicato, ultima modifica, ultimo aggiornamento`,
  },
  readAlso: {
    opens: phrases`
      approfondisci, clicca qui, continua a leggere, guarda anche, leggi, leggi anche, leggi di piu, leggi tutto, per
      approfondire, potrebbe interessarti, sullo stesso tema, vedi anche
    `,
    holds: phrases`clicca qui, leggi anche, potrebbe interessarti, vedi anche`,
  },
  readTime: {
    opens: phrases`# min di lettura, # minuti di lettura, lettura # min, tempo di lettura`,
  },
  related: {
    is: phrases`
      altre notizie, altri articoli, articoli correlati, correlati, leggi anche, notizie correlate, per approfondire,
      potrebbe interessarti, potrebbero interessarti, precedente, successivo, ti consigliamo, ti potrebbe interessare,
      vedi anche
    `,
    opens: phrases`altre notizie, altri articoli, articoli correlati, potrebbe interessarti, ti potrebbe`,
  },
  share: {
    is: phrases`condividi, condividi articolo, condividi su facebook, copia link, invia, salva, stampa`,
    opens: phrases`condividi, copia link, invia per`,
    holds: phrases`condividi su`,
  },
  tags: {
    is: phrases`argomenti, categorie, etichette, tag, tags, temi`,
    opens: phrases`argomenti, argomenti trattati, parole chiave, tag, tags`,
  },
  tools: {
    is: phrases`altro, avanti, carica altro, cerca, chiudi, home, indietro, menu, mostra altro`,
    opens: phrases`torna a, torna alla, vai al, visualizza questo post`,
  },
}
