import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Polish pages. */
export const polish: Lexicon = {
  advert: {
    is: phrases`
      artykuł sponsorowany, dalsza czesc artykułu pod reklama, dalsza czesc tekstu pod reklama, materiał sponsorowany,
      reklama, reklamy
    `,
    opens: phrases`ciag dalszy, dalsza czesc, dalszy ciag, reklama, tresc dostepna ponizej`,
    holds: phrases`pod galeria, pod materiałem wideo, pod reklama, pod wideo, ponizej reklamy`,
  },
  aiNotice: {
    holds: phrases`
      przetłumaczone automatycznie, przy pomocy ai, przy uzyciu ai, tłumaczenie automatyczne, wygenerowane automatycznie,
      wygenerowane przez ai, wygenerowany przez ai, z pomoca sztucznej inteligencji
    `,
  },
  audio: {
    is: phrases`audio, odtworz, posłuchaj, wideo`,
    opens: phrases`obejrzyj film, obejrzyj wideo, odsłuchaj, posłuchaj, zobacz wideo`,
  },
  author: {
    is: phrases`autor, autorka, o autorce, o autorze`,
    opens: phrases`o autorce, o autorze, wiecej artykułow, zobacz wszystkie`,
  },
  byline: {
    opens: phrases`autor, autorka, oprac, opracowanie, opracował, opracowała, redakcja, tekst`,
  },
  caption: {
    opens: phrases`fot, foto, grafika, ilustracja, zdjecia, zdjecie, zdjecie ilustracyjne, zrodło, zrodło zdjecia`,
    holds: phrases`fot getty, fot pap, fot reuters, fot shutterstock, foto pap, zdjecie ilustracyjne`,
  },
  channel: {
    opens: phrases`
      badz na biezaco, dołacz do nas, jestesmy na, obserwuj nas, pobierz aplikacje, polub nas, sledz nas, znajdz nas, zobacz
      tez nasz
    `,
    holds: phrases`
      google news, kanale whatsapp, kanał na whatsapp, na naszym facebooku, nasz profil, nasza aplikacje, obserwuj nas
    `,
  },
  comments: {
    is: phrases`
      # komentarze, # komentarzy, dodaj komentarz, komentarze, odpowiedz, pokaz komentarze, skomentuj, zobacz komentarze,
      zostaw komentarz
    `,
    opens: phrases`dodaj komentarz, komentarze, masz ciekawy temat, skomentuj, twoj adres, zaloguj sie aby, zostaw komentarz`,
    holds: phrases`nie zostanie opublikowany, sekcji komentarzy, w komentarzach`,
  },
  consent: {
    opens: phrases`akceptuje, klikajac, nasza strona uzywa, ta strona korzysta, ta strona uzywa, uzywamy plikow, wyrazam zgode`,
    holds: phrases`
      danych osobowych, pliki cookies, plikow cookie, polityce prywatnosci, polityka prywatnosci, polityke prywatnosci,
      przetwarzanie danych, regulamin serwisu, ustawienia prywatnosci
    `,
  },
  contact: {
    is: phrases`kontakt, kontakt z redakcja, napisz do nas`,
    opens: phrases`
      dziekujemy ze przeczytałas, jesli chcesz byc, kontakt, masz informacje, masz temat, napisz do nas, wyslij nam,
      zauwazyłes bład, zgłos bład
    `,
    holds: phrases`kontakt z redakcja, napisz do autora, zgłos bład`,
  },
  copyright: {
    opens: phrases`copyright, kopiowanie, materiał chroniony, prawa autorskie, wszelkie prawa`,
    holds: phrases`bez zgody, chroniony prawem autorskim, prawa zastrzezone, wszelkie prawa zastrzezone`,
  },
  counter: {
    is: phrases`# odsłon, # udostepnien, # wyswietlen`,
    opens: phrases`liczba wyswietlen, ocen artykuł, ocen ten, wyswietlen`,
    holds: phrases`osob przeczytało, przeczytało juz`,
  },
  credit: {
    opens: phrases`opr, tłum, tłumaczenie, zrodła, zrodło`,
  },
  donation: {
    opens: phrases`dołacz do grona, podoba ci sie, potrzebujemy twojej, przekaz, wesprzyj, wpłac, wspieraj`,
    holds: phrases`
      darowizna, niezalezne dziennikarstwo, niezalezne media, przekaz darowizne, twoje wsparcie, wesprzyj nas, wspieraj nas
    `,
    tells: phrases`przekaz 1, wesprzyj nas`,
  },
  houseLabel: {
    is: phrases`co dalej, dlaczego to wazne, najwazniejsze informacje, w liczbach`,
  },
  newsletter: {
    is: phrases`newsletter, subskrybuj, zapisz sie`,
    opens: phrases`chcesz otrzymywac, dołacz do newslettera, newsletter, podaj swoj, subskrybuj, zapisz sie`,
    holds: phrases`na maila, newsletter, newslettera, newsletterze, swoj adres e mail, swoja skrzynke`,
  },
  paywall: {
    is: phrases`kup dostep, prenumerata, subskrybuj, tylko dla subskrybentow, wykup dostep, zaloguj, zaloguj sie`,
    opens: phrases`
      aby czytac, aby przeczytac, artykuł dostepny, czytaj bez ograniczen, kup dostep, pozostało #, ten artykuł jest
      dostepny, zaloguj sie
    `,
    holds: phrases`
      dla prenumeratorow, dla subskrybentow, nieograniczony dostep, pełny dostep, pozostało # artykułu, wykup dostep
    `,
    tells: phrases`dalsza czesc artykułu dostepna, dostepny tylko dla, tylko dla subskrybentow`,
  },
  popular: {
    is: phrases`najczesciej czytane, najnowsze, najnowsze wiadomosci, najpopularniejsze, ostatnie wpisy, polecane, popularne`,
    opens: phrases`najczesciej czytane, najnowsze wiadomosci, najpopularniejsze`,
  },
  published: {
    opens: phrases`
      aktualizacja, data publikacji, dodano, opublikowano, ostatnia aktualizacja, publikacja, utworzono, zaktualizowano
    `,
  },
  readAlso: {
    opens: phrases`
      czytaj rowniez, czytaj takze, czytaj tez, czytaj wiecej, dowiedz sie wiecej, kliknij tutaj, polecamy, przeczytaj,
      przeczytaj rowniez, przeczytaj takze, przeczytaj tez, sprawdz tez, warto przeczytac, wiecej na, wiecej o, zobacz
      rowniez, zobacz takze, zobacz tez
    `,
    holds: phrases`
      czytaj takze, czytaj tez, kliknij tutaj, przeczytaj takze, przeczytaj tez, zobacz rowniez, zobacz takze, zobacz tez
    `,
  },
  readTime: {
    is: phrases`# min`,
    opens: phrases`# min czytania, # minut czytania, czas czytania, przeczytasz w`,
  },
  related: {
    is: phrases`
      czytaj takze, inne artykuły, nastepny, podobne artykuły, polecamy, polecane artykuły, poprzedni, powiazane, powiazane
      artykuły, przeczytaj rowniez, to moze cie zainteresowac, warto przeczytac, wiecej, zobacz rowniez, zobacz takze
    `,
    opens: phrases`inne z, moze cie zainteresowac, podobne artykuły, powiazane artykuły, wiecej na temat`,
  },
  share: {
    is: phrases`drukuj, kopiuj link, lubie to, podziel sie, polec, skopiuj link, udostepnij, zapisz`,
    opens: phrases`podziel sie, skopiuj link, udostepnij`,
  },
  standards: {
    opens: phrases`opinie wyrazone, poglady wyrazone`,
    holds: phrases`imie zostało zmienione, imiona zostały zmienione, nie musza odzwierciedlac, wyłacznie poglady autora`,
  },
  tags: {
    is: phrases`kategorie, słowa kluczowe, tagi, tematy, wiecej o`,
    opens: phrases`kategoria, kategorie, słowa kluczowe, tagi, tematy`,
  },
  tools: {
    is: phrases`do gory, menu, pokaz wiecej, rozwin, szukaj, wiecej, wroc, zamknij, załaduj wiecej, zwin`,
    opens: phrases`pokaz wiecej, przejdz do, przewin, wroc do, załaduj wiecej`,
  },
}
