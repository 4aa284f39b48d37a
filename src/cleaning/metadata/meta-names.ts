/** Names of `<meta>` elements for the time of publishing, the most exact use first. */
export const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'pubdate',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'date',
] as const

/** Names of `<meta>` elements for the time of the last change. */
export const updatedMetas = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'article:modified',
  'revised',
] as const

/** Names of `<meta>` elements for the site. */
export const siteMetas = ['og:site_name', 'application-name', 'twitter:app:name:iphone'] as const

/** Names of `<meta>` elements for the author, after `author` itself, which may come several times. */
export const authorMetas = [
  'byl',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'cxenseparse:author',
] as const
