import type { Outlet } from '../outlet.ts'

/** A story built on the ministry's own number, which is one higher than the others'. */
export const communique: Outlet = {
  slug: 'communique',
  name: 'The Straits Courier',
  tagline: 'Independent since 1931',
  lang: 'en',
  path: '/communique/world/88-new-releases',
  title: 'Caracas announces 88 releases on New Year’s Day',
  standfirst:
    'The prisons ministry speaks of a review of cases; human rights groups say that about 900 political prisoners remain.',
  byline: 'A. Rahim',
  publishedAt: '2026-01-02T07:15:00Z',
  accent: '#0f5b4a',
  body: `<div class="tools">Total Views: 3 <a href="#in">Zoom in</a> <a href="#out">Zoom out</a> <a href="#later">Read later</a> <a href="#print">Print</a></div>
<p>Venezuela's government on Thursday announced the release of 88 people who had been jailed over the protests against the result of the 2024 election.</p>
<p>“Eighty-eight new releases” had been carried out, the Ministry of Penitentiary Service said in a statement on Instagram, adding that the review of cases ordered by the president would go on.</p>
<p>The move follows a similar one on Christmas Day, when the government freed 99 detainees.</p>
<p>According to official figures, around 2,400 people were arrested during the protests and afterwards. Human rights groups estimate that about 900 political prisoners are still in prison.</p>
<p>Asked about talks with Washington, the president said he was ready to meet “wherever they want”.</p>`,
  related: ['Port strike: 60 containers released by customs', 'Monsoon closes three schools', 'A chef’s 12 resolutions'],
  after: `<div class="comments"><h3>2 comments</h3><div class="comment"><b>reader77</b><p>They said 300 were freed last year too and nobody saw them.</p></div><div class="comment"><b>old_salt</b><p>My cousin counted 45.</p></div></div>`,
}
