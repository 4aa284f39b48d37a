import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Dutch pages. */
export const dutch: Lexicon = {
  advert: {
    is: phrases`
      advertentie, advertenties, artikel gaat verder onder advertentie, de tekst gaat verder onder de advertentie,
      gesponsord
    `,
    opens: phrases`
      advertentie, artikel gaat verder, de tekst gaat verder, het artikel gaat verder, lees verder onder, tekst gaat verder,
      tekst loopt door, verder lezen na
    `,
    holds: phrases`na de advertentie, onder de advertentie, onder de foto verder`,
  },
  aiNotice: {
    holds: phrases`
      automatisch gegenereerd, automatisch vertaald, door ai gegenereerd, gegenereerd door ai, met behulp van ai, met behulp
      van kunstmatige intelligentie, met hulp van ai
    `,
  },
  audio: {
    is: phrases`afspelen, audio, beluister, luister, video`,
    opens: phrases`bekijk de video, beluister, luister dit artikel, luister naar`,
  },
  author: {
    is: phrases`auteur, over de auteur`,
    opens: phrases`alle artikelen van, meer artikelen van, meer van deze auteur, over de auteur`,
    holds: phrases`is correspondent voor, is redacteur bij`,
  },
  byline: {
    opens: phrases`auteur, door, geschreven door, redactie, tekst, van onze`,
  },
  caption: {
    opens: phrases`archieffoto, beeld, bron, foto, foto s, fotografie, illustratie`,
    holds: phrases`beeld anp, foto afp, foto anp, foto getty, foto reuters`,
  },
  channel: {
    opens: phrases`
      abonneer je op ons, blijf op de hoogte, download de app, download onze, mis niets, volg het laatste nieuws, volg ons
    `,
    holds: phrases`onze app, op google nieuws, telegramkanaal, volg ons op, whatsapp kanaal, whatsappkanaal`,
  },
  comments: {
    is: phrases`# reacties, geef een reactie, laat een reactie achter, plaats reactie, reacties, reageer, reageren`,
    opens: phrases`geef je mening, laat een reactie, plaats een reactie, reageer op`,
    holds: phrases`e mailadres wordt niet gepubliceerd`,
  },
  consent: {
    opens: phrases`accepteer cookies, deze content, deze website gebruikt, wij gebruiken cookies`,
    holds: phrases`
      algemene voorwaarden, cookie instellingen, cookiebeleid, cookies accepteren, cookievoorkeuren, privacybeleid,
      privacyverklaring
    `,
  },
  contact: {
    is: phrases`contact, neem contact op`,
    opens: phrases`fout gezien, heb je een tip, heeft u een tip, mail ons, neem contact, taalfout gezien, tip de redactie`,
    holds: phrases`mail naar de redactie, tip de redactie`,
  },
  copyright: {
    opens: phrases`alle rechten, copyright, overname`,
    holds: phrases`alle rechten voorbehouden, rechten voorbehouden, zonder toestemming`,
  },
  counter: {
    is: phrases`# keer bekeken, # keer gedeeld, # keer gelezen`,
    holds: phrases`keer bekeken, keer gelezen`,
  },
  credit: {
    opens: phrases`bewerking, bron anp, met bijdragen van, met medewerking van, vertaling`,
  },
  donation: {
    opens: phrases`doneer, help ons, steun ons, steun onze, word lid, word vriend`,
    holds: phrases`doneer nu, onafhankelijke journalistiek, steun onze journalistiek, word lid`,
  },
  houseLabel: {
    is: phrases`de cijfers, in cijfers, waarom dit belangrijk is`,
  },
  newsletter: {
    is: phrases`aanmelden, inschrijven, nieuwsbrief, nieuwsbrieven`,
    opens: phrases`aanmelden voor, meld je aan, nieuwsbrief, schrijf je in`,
    holds: phrases`in je inbox, in je mailbox, nieuwsbrief, onze nieuwsbrief`,
  },
  paywall: {
    is: phrases`abonneer, abonneren, al abonnee, exclusief voor abonnees, inloggen, log in, premium, word abonnee`,
    opens: phrases`
      al abonnee, alleen voor abonnees, dit artikel is exclusief, exclusief voor abonnees, heb je al een account, je hebt
      nog, log in om, neem een abonnement, onbeperkt lezen, word abonnee
    `,
    holds: phrases`
      al abonnee, alleen voor abonnees, exclusief voor abonnees, om verder te lezen, onbeperkt toegang, per maand opzegbaar
    `,
    tells: phrases`al abonnee, alleen voor abonnees, exclusief voor abonnees`,
  },
  popular: {
    is: phrases`best gelezen, laatste nieuws, meest bekeken, meest gelezen, net binnen, populair, trending`,
    opens: phrases`best gelezen, het laatste nieuws, meest gelezen`,
  },
  published: {
    opens: phrases`aangepast, bijgewerkt, gepubliceerd, gepubliceerd op, laatst bijgewerkt, laatste update`,
  },
  readAlso: {
    opens: phrases`
      bekijk ook, kijk ook, klik hier, lees hier, lees meer, lees ook, lees verder, luister ook, meer lezen, meer over, ook
      interessant
    `,
    holds: phrases`bekijk ook, klik hier, lees ook`,
  },
  readTime: {
    is: phrases`# min`,
    opens: phrases`# min leestijd, # minuten leestijd, leestijd, leestijd # min`,
  },
  related: {
    is: phrases`
      aanbevolen, gerelateerd, gerelateerde artikelen, lees meer, lees ook, meer lezen, meer nieuws, meer over dit
      onderwerp, ook interessant, verder lezen, volgende, vorige
    `,
    opens: phrases`gerelateerde artikelen, meer nieuws, meer over`,
  },
  share: {
    is: phrases`bewaren, deel, deel dit artikel, delen, kopieer link, link gekopieerd, opslaan, printen`,
    opens: phrases`deel dit, deel op, deel via, delen via, kopieer de link`,
  },
  standards: {
    opens: phrases`de mening van, dit is een opiniestuk`,
    holds: phrases`naam is gefingeerd, namen zijn gefingeerd, niet noodzakelijk de mening, op persoonlijke titel`,
  },
  tags: {
    is: phrases`meer over, onderwerpen, tags, trefwoorden`,
    opens: phrases`gerelateerde onderwerpen, onderwerpen, tags, trefwoorden`,
  },
  tools: {
    is: phrases`laden, meer laden, menu, naar boven, sluiten, terug, toon meer, zoeken`,
    opens: phrases`ga naar, laad meer, terug naar, toon meer`,
  },
}
