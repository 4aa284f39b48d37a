import type { Outlet } from '../outlet.ts'

/** A public broadcaster's report: both sides of 25 December, and the monitors' count of 1 January. */
export const broadcaster: Outlet = {
  slug: 'broadcaster',
  name: 'Northern Public Radio',
  tagline: 'News for everyone',
  lang: 'en',
  path: '/broadcaster/2026/01/01/caracas-second-release',
  title: 'Venezuela lets more protest prisoners go, the second group in a week',
  standfirst: 'Relatives waited outside Tocorón before dawn; monitors are still checking the names from Christmas.',
  byline: 'Ines Holm',
  publishedAt: '2026-01-01T18:40:00-04:00',
  accent: '#20435c',
  feed: true,
  body: `<p>Buses left Tocorón prison in the state of Aragua in the first hours of the year, carrying people who had been locked up since the protests that followed the presidential vote of July 2024.</p>
<p>At least 87 prisoners were freed on Thursday, the Committee for the Freedom of Political Prisoners and the Committee of Mothers in Defense of the Truth said in a joint message.</p>
<figure><img src="/tocoron.jpg" alt=""><figcaption>Families outside the prison gate. Photo: Northern Public Radio / R. Vidal</figcaption></figure>
<p>It was the second such morning in a week. The Venezuelan government had announced the release of 99 prisoners on December 25 and spoke of a gesture of peace.</p>
<p>Foro Penal, the best known of the country's rights groups, said that it had been able to verify only 61 of those releases.</p>
<div class="inline-promo"><p><strong>READ ALSO:</strong> <a href="/oil">Court frees 14 union leaders after strike at refinery</a></p></div>
<p>The unrest after the vote left at least 28 people dead. More than 700 people are believed to be behind bars for political reasons, according to rights groups.</p>
<p>A radio survey in Caracas found that two in three listeners had heard of the releases from neighbours and not from the news.</p>`,
  related: [
    'Two freed after 300 days: a fisherman’s story',
    'Neighbouring state pardons 1,200 inmates for the holidays',
    'Fuel queues grow as tankers are turned back',
  ],
  after: `<div class="newsletter"><h3>The morning brief</h3><p>Join 52,000 readers who get our newsletter every day.</p><form><input type="email"><button>Sign up</button></form></div>`,
}
