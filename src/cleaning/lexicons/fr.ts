import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of French pages. */
export const french: Lexicon = {
  advert: {
    is: phrases`annonce, contenu sponsorise, pub, publicite, sponsorise`,
    opens: phrases`l article continue, la suite apres, la suite de votre, publicite, suite apres, votre contenu continue`,
    holds: phrases`apres cette publicite, apres la pub, apres la publicite, la suite apres cette, liens affilies`,
  },
  aiNotice: {
    opens: phrases`ce contenu a ete genere, ce resume a ete, resume genere`,
    holds: phrases`
      a l aide d une ia, a l aide de l intelligence artificielle, avec l aide d une ia, genere
      automatiquement, genere avec l aide, genere par ia, genere par l ia, genere par une ia, intelligence artificielle et,
      redige par une ia, traduction automatique, traduit automatiquement, traduit par une ia
    `,
  },
  audio: {
    is: phrases`audio, ecouter, video`,
    opens: phrases`ecouter, ecouter cet article, ecouter l article, ecoutez, lecture audio, voir la video, votre navigateur ne`,
    holds: phrases`navigateur ne supporte`,
  },
  author: {
    is: phrases`a propos de l auteur, auteur, l auteur`,
    opens: phrases`
      a propos de l auteur, l auteur est, l autrice est, sur le meme auteur, tous les articles de, voir tous les articles
    `,
  },
  byline: {
    opens: phrases`auteur, ecrit par, la redaction, par, propos recueillis par, publie par, redaction`,
  },
  caption: {
    is: phrases`agrandir, agrandir l image, diaporama, voir la galerie`,
    opens: phrases`credit, credit photo, credits photo, illustration, image, legende, photo, photographie, photos, source`,
    holds: phrases`credit photo, image d archive, image d illustration, photo archives, photo d archives, photo d illustration`,
  },
  channel: {
    opens: phrases`
      abonnez vous a notre chaine, ne manquez rien, ne ratez rien, recevez les alertes, rejoignez, rejoignez nous, restez
      informe, retrouvez l, retrouvez nous, retrouvez tous, retrouvez toute, suivez, suivez nous, suivre l actualite,
      telechargez l, telechargez notre
    `,
    holds: phrases`
      canal whatsapp, chaine whatsapp, installez l application, nos reseaux, notre application, notre chaine, suivez nous
      sur, sur google actualites, sur google news, sur telegram, telechargez l application
    `,
  },
  comments: {
    is: phrases`
      # commentaires, commentaire, commentaires, commenter, laisser un commentaire, lire les commentaires, reagir, repondre,
      signaler, voir les commentaires, vos commentaires
    `,
    opens: phrases`
      commentaires, connectez vous pour, enregistrer mon nom, laisser un commentaire, laissez un commentaire,
      lire les commentaires, reagir a, reagissez, soyez le premier, voir les commentaires, votre adresse, vous devez
    `,
    holds: phrases`champs obligatoires, dans les commentaires, en commentaire, ne sera pas publiee`,
  },
  consent: {
    opens: phrases`
      accepter les cookies, ce site utilise, en cliquant, en continuant, en validant, en vous inscrivant, j accepte,
      les informations recueillies, nous utilisons, pour afficher ce, vos donnees, votre adresse email
    `,
    holds: phrases`
      accepter les cookies, conditions generales, depot de cookies, donnees personnelles, mentions legales,
      politique de confidentialite, utilise des cookies, vous desabonner, vous desinscrire
    `,
  },
  contact: {
    is: phrases`contact, contactez nous, nous contacter`,
    opens: phrases`
      collectif des familles bp, contact presse, contactez, contacts presse, ecrivez nous, nous contacter, pour nous contacter,
      pour nous ecrire, signaler une, une erreur, une info a, vous avez repere, vous avez une information
    `,
    holds: phrases`signaler une erreur`,
  },
  copyright: {
    opens: phrases`
      cet article a ete publie, cet article est republie, copyright, droits de reproduction, reproduction interdite,
      tous droits
    `,
    holds: phrases`
      droits de reproduction, reproduction interdite, sous licence creative, tous droits reserves, toute reproduction
    `,
  },
  correction: {
    is: phrases`correction, rectificatif`,
    opens: phrases`
      cet article a ete corrige, correction * version|article|titre|texte, dans une version precedente, note de l editeur,
      note de la redaction, rectificatif, une version precedente de
    `,
  },
  counter: {
    is: phrases`# lectures, # partages, # vues, partages`,
    opens: phrases`cet article a ete lu, evaluez cet article, noter cet article, noter l article, notez cet article`,
    holds: phrases`a ete lu # fois, lecteurs ont lu cet, ont deja lu, personnes ont lu cet`,
  },
  credit: {
    is: phrases`
      avec afp|efe|ap|reuters|ansa|dpa|lusa|agences, avec afp|efe|ap|reuters|ansa|dpa|lusa|agences et
      afp|efe|ap|reuters|ansa|dpa|lusa|agences, avec l afp|efe|ap|reuters|ansa|dpa|lusa|agences, avec nos correspondants, de
      notre correspondant, de notre correspondante, de notre envoye special, notre correspondant, notre correspondante,
      notre envoye special, notre envoyee speciale
    `,
    opens: phrases`
      avec afp, avec agences, avec ap, avec l afp, avec reuters, edite par, la redaction avec, propos recueillis, source,
      sources, traduction, traduit par
    `,
    holds: phrases`la redaction avec afp`,
  },
  donation: {
    opens: phrases`
      aidez nous, cet article vous a plu, faire un don, faites un don, je fais un don, nous avons besoin de, pour nous aider,
      soutenez, soutenir, votre soutien, vous avez aime
    `,
    holds: phrases`
      deductible des impots, faire un don, faites un don, journalisme independant, media independant, presse independante,
      soutenez nous, votre soutien
    `,
    tells: phrases`finance par nos lecteurs, finance par ses lecteurs, financee par ses lecteurs`,
  },
  houseLabel: {
    is: phrases`
      # choses a savoir, ce qu il faut retenir, chiffres cles, en # points, en chiffres, l essentiel,
      l essentiel en # points, les chiffres, pourquoi c est important
    `,
  },
  live: {
    is: phrases`a la une, aller au contenu, dans cet article, direct, en continu, en direct, fil info, l essentiel, sommaire`,
    opens: phrases`en direct, revivez, suivez en direct, suivez le direct`,
  },
  newsletter: {
    is: phrases`
      adresse email, inscription, je m abonne, je m inscris, newsletter, newsletters, s abonner, s inscrire, valider,
      votre email
    `,
    opens: phrases`
      abonnez vous a, chaque jour, chaque matin, chaque semaine, inscription a, inscrivez vous, la newsletter, ne manquez,
      newsletter, recevez, recevoir, restez informe, s inscrire a, tous les matins, votre e mail
    `,
    holds: phrases`
      a la newsletter, dans votre boite, infolettre, inscrivez vous a, la newsletter, nos newsletters, notre newsletter,
      par e mail, votre adresse e mail, votre boite mail
    `,
  },
  paywall: {
    is: phrases`
      abonne, abonnes, abonnez vous, article reserve aux abonnes, connectez vous, connexion, decouvrir les offres, deja abonne,
      deja abonne connectez vous, je m abonne, lire la suite, offrir l article, reserve aux abonnes, s abonner, s identifier,
      se connecter, voir les offres
    `,
    opens: phrases`
      abonnement numerique, abonnez vous, accedez a, article reserve, ce contenu est reserve, cet article est reserve, cet
      article vous est, connectez vous, contenu reserve, continuer la lecture, debloquez, deja abonne, essayez gratuitement,
      identifiez vous, il vous reste, la suite est reservee, lecture du ? en cours, lisez la suite, offre numerique, offrez
      un article, pour lire la suite, premier mois, profitez de, reserve aux, sans engagement, vous avez deja un compte,
      vous pouvez lire, vous pouvez partager
    `,
    holds: phrases`
      abonnez vous a, abonnez vous pour, acces illimite, de cet article a lire, deja abonne, lire la suite de, pour les abonnes,
      pour lire la suite, reserve aux abonnes, reservee aux abonnes, sans engagement, votre abonnement, vous reste #
    `,
    tells: phrases`reserve aux abonnes, reservee aux abonnes, il vous reste # , deja abonne`,
  },
  popular: {
    is: phrases`
      a la une, a lire en ce moment, actualites, articles recents, dernieres actualites, dernieres infos, derniers articles,
      l actualite, le fil info, le plus lu, les articles les plus lus, les derniers articles, les plus lues, les plus lus,
      les plus partages, les plus vus, plus lus, tendances, toute l actualite
    `,
    opens: phrases`les articles les plus, les dernieres, les plus lus`,
    tells: phrases`les plus lues, les plus lus`,
  },
  published: {
    opens: phrases`cree le, date, mis a jour, mis en ligne, mise a jour, modifie, publie, publie le, publiee`,
  },
  readAlso: {
    opens: phrases`
      a decouvrir, a ecouter, a lire, a lire aussi, a lire egalement, a relire, a voir, a voir aussi, article precedent,
      article suivant, aussi a lire, cliquez ici, decouvrez, ecouter aussi, en images, en savoir plus, en video, lire, lire
      aussi, lire egalement, lire egalement nos, lire l, lire la suite, lire nos, lire notre, lire plus, lisez aussi, notre
      dossier, plus d infos, pour aller plus loin, reecoutez, relire, retrouvez, sur le meme sujet, sur le meme theme,
      video, videos, voir, voir aussi, voir nos
    `,
    holds: phrases`
      a lire aussi, a lire egalement, autres episodes de la serie, autres reportages de la serie, cliquez ici, en savoir
      plus, lire aussi, lire nos, voir aussi
    `,
  },
  readTime: {
    is: phrases`# min, # mn`,
    opens: phrases`# min de lecture, # minutes de lecture, duree de lecture, lecture #, lecture en #, temps de lecture`,
  },
  related: {
    is: phrases`
      a lire, a lire aussi, a lire egalement, a voir aussi, aller plus loin, articles connexes, articles lies,
      articles similaires, autres articles, ces articles peuvent vous interesser, contenus lies, dans l actualite,
      dans la meme rubrique, en lien, en savoir plus, lectures recommandees, liens utiles, lire aussi, lire plus, nos articles,
      notre selection, plus, plus d articles, pour aller plus loin, precedent, recommandations, recommande pour vous, suivant,
      sujets associes, sur le meme sujet, sur le meme theme, voir aussi, vous aimerez, vous aimerez aussi, vous pourriez aimer
    `,
    opens: phrases`
      a lire aussi, articles lies, autres articles, ces articles, dans la meme, plus d articles, sur le meme sujet,
      vous aimerez, vous pourriez
    `,
  },
  share: {
    is: phrases`
      copier le lien, enregistrer, envoyer, envoyer par e mail, imprimer, lien copie, offrir, partager, partager l article,
      partager sur, partager sur facebook, partagez, sauvegarder
    `,
    opens: phrases`ajouter a, cliquez pour partager, copier le lien, envoyer par, partager, partagez`,
    holds: phrases`ouvre dans une nouvelle, partager sur facebook, partager sur twitter`,
  },
  standards: {
    opens: phrases`le contenu de, les opinions, les propos`,
    holds: phrases`
      n engage que, n engagent que, ne reflete pas, ne refletent pas, noms ont ete changes, noms ont ete modifies, prenom a
      ete change, prenom a ete modifie, prenoms ont ete changes, prenoms ont ete modifies
    `,
  },
  tags: {
    is: phrases`dossiers, etiquettes, mots cles, plus sur, rubriques, sujets, sujets abordes, tags, thematiques, themes`,
    opens: phrases`classe sous, dans la rubrique, etiquettes, mots cles, sujets, tags, thematiques, themes`,
  },
  tools: {
    is: phrases`
      accueil, afficher la suite, afficher plus, chargement, fermer, imprimer, ma liste, menu, plus, precedent, rechercher,
      retour, suivant, voir plus, voir tout
    `,
    opens: phrases`afficher plus, aller au, charger plus, retour a, revenir, une publication partagee, voir cette publication`,
    tells: phrases`page # sur #`,
  },
}
