import type { Outlet } from '../outlet.ts'

/** A rewrite of the broadcaster's report: the same counts once more, and no independent voice. */
export const rewrite: Outlet = {
  slug: 'rewrite',
  name: 'The Daily Relay',
  tagline: 'The world in short paragraphs',
  lang: 'en',
  path: '/rewrite/venezuela-frees-more-prisoners',
  title: 'Second group of detainees leaves Venezuelan jail in a week, say campaigners',
  standfirst: 'Independent groups question how many people really came home at Christmas.',
  byline: 'Relay staff',
  publishedAt: '2026-01-01T21:05:00-04:00',
  accent: '#7a1f2b',
  body: `<p>Campaigners in Venezuela say that another group of people held over the 2024 election protests has walked out of prison, days after a first one.</p>
<h2>Monitors count at the gate</h2>
<p>The Committee for the Freedom of Political Prisoners and the Committee of Mothers in Defense of the Truth reported on Thursday that at least 87 people had been released.</p>
<p>Caracas had previously announced the release of 99 detainees on Dec. 25. Foro Penal later said that it had confirmed only 61 of them.</p>
<p class="ad-note">Advertisement. Story continues below.</p>
<h2>Hundreds still inside</h2>
<p>Rights groups say that upwards of 700 people are still in custody for political reasons. The protests left 28 people dead and led to thousands of arrests.</p>
<p>US strikes on boats in the Caribbean have killed more than 100 people since the summer, according to media tallies.</p>`,
  related: ['Ten held after market fire', 'Ministers promise 450 new buses', 'Nine ways to keep warm this winter'],
  after: `<div class="feedback"><p>Help us get better: was this story useful?</p><button>Yes</button><button>No</button></div><div class="trending"><h3>Trending</h3><p><a href="/t1">Striker scores 3 in cup tie</a></p><p><a href="/t2">31 released from hospital after ferry scare</a></p></div>`,
}
