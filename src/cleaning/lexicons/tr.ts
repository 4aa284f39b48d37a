import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Turkish pages. */
export const turkish: Lexicon = {
  advert: {
    is: phrases`haberin devami, ilan, reklam, reklamlar, sponsorlu icerik`,
    opens: phrases`haber devam ediyor, haberin devami, reklam, yazinin devami`,
    holds: phrases`reklamdan sonra, reklamin ardindan`,
  },
  aiNotice: {
    holds: phrases`
      otomatik ceviri, otomatik olarak cevril~, yapay zeka destegiyle, yapay zeka ile olusturul~, yapay zeka tarafindan
    `,
  },
  audio: {
    is: phrases`dinle, izle, ses, video`,
    opens: phrases`dinlemek icin, haberi dinle, izlemek icin, videoyu izle`,
  },
  author: {
    is: phrases`yazar, yazar hakkinda`,
    opens: phrases`tum yazilari, yazar hakkinda, yazarin diger`,
  },
  byline: {
    opens: phrases`editor, haber merkezi, muhabir, yazan, yazar`,
  },
  caption: {
    opens: phrases`arsiv, foto, fotograf, gorsel, kaynak, temsili`,
    holds: phrases`arsiv fotograf, fotograf aa, fotograf afp, fotograf reuters, temsili fotograf, temsili gorsel`,
  },
  channel: {
    opens: phrases`
      abone olun, bizi takip, google haberler, haberleri ilk, kanalimiza, takip edin, telegram kanalimiz, uygulamamizi,
      uygulamayi indir, whatsapp kanalimiz
    `,
    holds: phrases`
      bizi takip, google haberler, google news, sosyal medya hesap~, telegram kanal~, whatsapp kanal~, youtube kanal~
    `,
  },
  comments: {
    is: phrases`# yorum, bir yanit yazin, cevapla, yanitla, yorum yap, yorum yaz, yorum yazin, yorumlar, yorumlar #`,
    opens: phrases`
      bir cevap yaz, bir yanit yaz, e posta hesabiniz, suc teskil edecek, yapilan yorumlar, yorum yap, yorum yaz,
      yorumlariniz
    `,
    holds: phrases`yayimlanmayacak, yayinlanmayacak, yazilan yorumlar, yorum yapmak icin`,
  },
  consent: {
    opens: phrases`cerez, kabul ediyorum, kisisel verilerin, sitemizde, web sitemizde`,
    holds: phrases`
      aydinlatma metni, cerez politikasi, cerezleri, gizlilik politikasi, kisisel verilerin korunmasi, kullanim kosullari
    `,
  },
  contact: {
    is: phrases`bize ulasin, iletisim, kunye`,
    opens: phrases`bize ulasin, bize yazin, haber gondermek, ihbar hatti, iletisim`,
  },
  copyright: {
    opens: phrases`copyright, telif, tum haklari`,
    holds: phrases`iktibas edilemez, izinsiz, kaynak gosterilmeden, telif hakki, tum haklari saklidir`,
    tells: phrases`tum haklari saklidir`,
  },
  counter: {
    is: phrases`# goruntulenme, # kez okundu, # okunma, # paylasim`,
    opens: phrases`goruntulenme, okunma, okunma sayisi`,
    holds: phrases`kez okundu, kisi okudu`,
  },
  credit: {
    opens: phrases`ceviren, ceviri, derleyen, hazirlayan, kaynak, kaynaklar`,
  },
  donation: {
    opens: phrases`bagimsiz gazeteciligi, bagis yap, bize destek, destek ol, destek olun`,
    holds: phrases`abone olarak destek, bagimsiz gazetecilik, bagis yap~, destek olun`,
  },
  houseLabel: {
    is: phrases`neden onemli, rakamlarla`,
  },
  newsletter: {
    is: phrases`abone ol, bulten, e bulten, kaydol`,
    opens: phrases`abone ol, bulten, bultenimize, e bultenimize, e posta adresinizi, haber bulteni`,
    holds: phrases`bultenimize, e posta adresinizi, e postaniza, haber bultenine`,
  },
  paywall: {
    is: phrases`abone ol, giris yap, giris yapin, uye girisi, uye ol`,
    opens: phrases`
      abone olmak icin, bu haber sadece, devamini okumak icin, okumaya devam etmek, uye olmak icin, zaten uye misin
    `,
    holds: phrases`abonelere ozel, okumaya devam etmek icin, sadece abonelere, yalnizca abone~`,
    tells: phrases`abonelere ozel, okumaya devam etmek icin`,
  },
  popular: {
    is: phrases`cok okunanlar, en cok okunan, en cok okunanlar, manset, one cikanlar, populer, son dakika, son haberler`,
    opens: phrases`en cok okunan, en cok okunanlar, son dakika haberleri`,
  },
  published: {
    opens: phrases`
      eklenme, giris, giris tarihi, guncelleme, guncelleme tarihi, guncellendi, haber giris, olusturulma, son guncelleme,
      yayin tarihi, yayinlanma, yayinlanma tarihi
    `,
  },
  readAlso: {
    opens: phrases`
      ayrica okuyun, bakiniz, bunu da okuyun, daha fazla, daha fazlasi icin, devamini oku, haberin detayi, ilgili haber,
      okumak icin tiklayin, onerilen haber, sunu da oku, tiklayin
    `,
    holds: phrases`buraya tiklayin, icin tiklayin, ilgili haber, okumak icin tiklayin, tiklayiniz`,
  },
  readTime: {
    is: phrases`# dakika, # dk`,
    opens: phrases`# dakikada okunur, # dk okuma, okuma suresi, tahmini okuma`,
  },
  related: {
    is: phrases`
      benzer haberler, bunlar da ilginizi cekebilir, daha fazla haber, diger haberler, ilgili haberler, ilgili icerikler,
      ilgili konular, ilginizi cekebilir, onceki, onceki haber, onerilen haberler, sonraki, sonraki haber, tavsiye edilen
    `,
    opens: phrases`benzer haberler, diger haberler, ilgili haberler, ilginizi cekebilecek`,
  },
  share: {
    is: phrases`baglantiyi kopyala, begen, kaydet, kopyala, linki kopyala, paylas, paylasin, tweetle, yazdir`,
    opens: phrases`bu haberi paylas, facebook ta paylas, linki kopyala, paylas, whatsapp ta`,
  },
  standards: {
    opens: phrases`burada yer alan yatirim, yazarlarin gorusleri, yazida yer alan`,
    holds: phrases`yansitmayabilir, yansitmaz, yatirim tavsiyesi, yazara aittir, yazarin kendisine aittir`,
  },
  tags: {
    is: phrases`etiket, etiketler, kategoriler, konular`,
    opens: phrases`anahtar kelimeler, etiket, etiketler, kategori, konular`,
  },
  tools: {
    is: phrases`ana sayfa, anasayfa, ara, daha fazla, daha fazla goster, geri, kapat, menu, yukari cik, yukleniyor`,
    opens: phrases`ana sayfaya, daha fazla goster, haberin tamami, sayfaya git`,
  },
}
