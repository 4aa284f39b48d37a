/** One outlet of the demo's news world: its story, and the furniture around it that must not be read. */
export interface Outlet {
  /** First part of its addresses, and its name as a source. */
  readonly slug: string
  readonly name: string
  readonly tagline: string
  readonly lang: string
  readonly path: string
  readonly title: string
  readonly standfirst: string
  readonly byline: string
  /** ISO 8601. */
  readonly publishedAt: string
  /** Body as HTML, with whatever the outlet puts between its paragraphs. */
  readonly body: string
  /** Headlines of other stories, some with numbers of their own. */
  readonly related: readonly string[]
  /** Markup after the story: newsletter boxes, notices, comments. */
  readonly after: string
  readonly accent: string
  /** The place where the story came from is a feed instead of the page itself. */
  readonly feed?: boolean
}

/** The page of an outlet's story as a browser would get it. */
export function renderPage(outlet: Outlet, origin: string): string {
  const address = `${origin}${outlet.path}`
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: outlet.title,
    datePublished: outlet.publishedAt,
    inLanguage: outlet.lang,
    mainEntityOfPage: address,
    author: { '@type': 'Person', name: outlet.byline },
    publisher: { '@type': 'Organization', name: outlet.name },
  }
  return `<!doctype html>
<html lang="${outlet.lang}">
<head>
<meta charset="utf-8">
<title>${outlet.title} | ${outlet.name}</title>
<meta property="og:title" content="${outlet.title}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="article:published_time" content="${outlet.publishedAt}">
<link rel="canonical" href="${address}">
<style>body{font-family:Georgia,serif;margin:0;color:#222}header{background:${outlet.accent};color:#fff;padding:1rem}main{display:flex;gap:2rem;max-width:60rem;margin:1rem auto}article{flex:3}aside{flex:1;font-size:.9rem}</style>
<script type="application/ld+json">${JSON.stringify(linked)}</script>
</head>
<body>
<header><strong>${outlet.name}</strong> <small>${outlet.tagline}</small>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/economy">Economy</a></li><li><a href="/sport">Sport</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav></header>
<main>
<article>
<h1>${outlet.title}</h1>
<p class="standfirst">${outlet.standfirst}</p>
<p class="byline">By ${outlet.byline} <time datetime="${outlet.publishedAt}">${outlet.publishedAt.slice(0, 10)}</time></p>
<div class="share"><a href="#f">Facebook</a> <a href="#x">X</a> <a href="#w">WhatsApp</a> <a href="#t">Telegram</a> <span>214 shares</span></div>
<div class="story-body">
${outlet.body}
</div>
${outlet.after}
</article>
<aside class="sidebar"><h3>Most viewed</h3><ol>${outlet.related.map((headline, at) => `<li><a href="/story/${at}">${headline}</a></li>`).join('')}</ol></aside>
</main>
<section class="related-stories"><h2>Related stories</h2><ul>${outlet.related.map((headline, at) => `<li><a href="/more/${at}">${headline}</a></li>`).join('')}</ul></section>
<footer><p>© 2026 ${outlet.name}. All rights reserved.</p><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul></footer>
</body>
</html>
`
}

/** The feed of an outlet: its story, and one on something else. */
export function renderFeed(outlet: Outlet, origin: string): string {
  const stamp = new Date(outlet.publishedAt).toUTCString()
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>${outlet.name}</title><link>${origin}/</link><description>${outlet.tagline}</description>
<item><title>${outlet.title}</title><link>${origin}${outlet.path}</link><guid>${origin}${outlet.path}</guid><pubDate>${stamp}</pubDate><description>${outlet.standfirst}</description></item>
<item><title>Harvest festival draws 40,000 to the coast</title><link>${origin}/${outlet.slug}/festival</link><guid>${origin}/${outlet.slug}/festival</guid><pubDate>${stamp}</pubDate><description>Music, fish stew and fireworks.</description></item>
</channel></rss>
`
}
