/** Words of class names, ids and data attributes, by what they hint at; each stands at the start of a word of the name. */
export const nameWords = {
  navigation: `
    nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager paging skip-link skiplink toc
    table-of-contents tableofcontents inhaltsverzeichnis prev-next next-prev post-nav
  `,
  header: 'masthead site-header siteheader page-header pageheader global-header topbar top-bar header-top cabecera',
  footer: 'footer foot colophon site-footer copyright impressum disclaimer rodape pie',
  aside: `
    sidebar side-bar aside rail sidecol side-col right-col rightcol left-col leftcol infobox info-box factbox fact-box
    faktenbox infokasten recuadro despiece inset encadre
  `,
  related: `
    related relacionad relat recommend recirc read-more readmore read-next readnext read-also readalso also-read more-from
    more-on morefrom more-stories more-news you-may also-like up-next upnext next-article similar see-also seealso
    outbrain taboola zergnet onward further-reading lire-aussi lea-tambien leia-mais leia-tambem saiba-mais
    te-puede-interesar mehr-zum-thema weiterlesen onderwerp related-articles crosslink cross-link interlink suggest
  `,
  popular: `
    most-read mostread most-viewed mostviewed most-popular mostpopular popular trending mas-leid masleid mas-visto
    mais-lida meistgelesen meist-gelesen top-stories topstories latest ultimas ranking ticker
  `,
  teaser: `
    teaser card promo tile storylist story-list article-list articlelist post-list news-list newslist feed-item
    headline-list carousel slider swiper
  `,
  newsletter: `
    cta call-to-action conversion-panel newsletter news-letter signup sign-up subscribe subscription subscri boletin mailing mailchimp mc-embed optin opt-in
    email-alert suscri inscription whatsapp telegram
  `,
  comments: `
    comment comments comentario kommentar commentaire disqus livefyre coral respond replies reply discussion reactions
    opinions-list viafoura spot-im openweb
  `,
  share: `
    share sharing sharebar social socials follow-us followus addthis addtoany sharedaddy compartir teilen partage bookmark
    print
  `,
  caption: `
    caption credit credits photo-credit image-credit copyright-image wp-caption bildunterschrift legende pie-de-foto
    lightbox
  `,
  author: 'author byline bio contributor autor auteur firma writer avatar about-author vcard authors',
  date: 'date timestamp time published pubdate fecha datum dateline entry-date updated',
  tags: `
    tags tag taglist tag-list tag-cloud tagcloud topics topic-list keywords categories cat-links hashtags etiquetas temas
    schlagwort kicker eyebrow
  `,
  advert: `
    ad ads adv advert advertisement adsense adslot ad-slot adunit sponsor sponsored banner dfp anzeige werbung publicidad
    publicite affiliate commercial promobox
  `,
  consent: 'cookie cookies consent gdpr onetrust didomi cmpbox cmpwrapper cmp-banner ccpa privacy-banner borlabs cookiebot',
  dialog: 'modal popup pop-up overlay lightbox dialog toast tooltip popover offcanvas off-canvas interstitial',
  control: `
    toolbar button btn buttons search searchform login log-in signin form rating vote poll screen-reader sr-only
    visually-hidden visuallyhidden a11y skip
  `,
  body: `
    article-body articlebody article-content articlecontent article-text articletext entry-content entrycontent
    post-content postcontent post-body postbody story-body storybody story-content body-content content-body contentbody
    body-copy bodycopy article__body article-main cuerpo corpo news-body newsbody news-content single-content
    td-post-content paragraph richtext rich-text prose maincontent main-content
  `,
  article: 'article story post hentry entry',
  title: 'headline title entry-title titulo titular titel heading',
  summary: `
    lead lede standfirst linha-fina linhafina gravata sottotitolo sommario summary subtitle subheadline sub-headline deck dek intro excerpt abstract bajada entradilla
    subtitulo sumario chapo teaser-text vorspann
  `,
  player: 'player audio video videojs vjs podcast jwplayer brightcove listen speech readspeaker trinity beyondwords',
  paywall: 'paywall piano premium regwall metered paid plus-content subscriber locked',
  widget: 'widget widgets module block-views plugin',
  embed: 'embed twitter tweet instagram facebook tiktok oembed',
  meta: 'meta metadata post-info article-info entry-meta post-meta counter reading-time readtime read-time infobar views',
  picture: `
    img image images picture pictures photo photos foto fotos bild bilder gallery galerie galeria slideshow slide picbox
    media-item thumbnail
  `,
  donation: 'donate donation donations spende dona apoya support-us contribute contribution membership hazte-socio',
} as const
