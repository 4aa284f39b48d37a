import type { Outlet } from '../outlet.ts'

/** A newspaper's report with its subscription notice in the language of the house and not of the story. */
export const newspaper: Outlet = {
  slug: 'newspaper',
  name: 'Diario del Litoral',
  tagline: 'English edition',
  lang: 'en',
  path: '/newspaper/english/2026-01-02/another-release-authorised.html',
  title: 'Venezuela authorizes another release of political prisoners',
  standfirst: 'Organizations that stand by the inmates have so far seen 33 people come out.',
  byline: 'Marta Quevedo',
  publishedAt: '2026-01-02T05:20:00+01:00',
  accent: '#111',
  body: `<p>On New Year's Eve the government of Nicolás Maduro authorized the release of 87 political prisoners, most of them held at Tocorón, an hour and a half from the capital.</p>
<p>The NGO Justicia, Encuentro y Perdón reported that, so far, 33 of those releases had been carried out.</p>
<p>An order is not yet an open door: families have learned to wait at the gate until a name becomes a person. At Christmas, the Maduro government announced the release of 99 political prisoners. The organization Foro Penal had registered 61 as of December 30.</p>
<p>Counting those announced, there are still about 720 political prisoners in the country, by the organizations' tally.</p>
<p>Those who left, the ones of Christmas Day included, must report to a court every month and may not leave the country.</p>`,
  related: [
    'A lawyer with 1,000 files on her kitchen table',
    'Ten thousand march for wages in the capital',
    'Twelve freed miners meet their families',
  ],
  after: `<div class="paywall-notice" lang="es"><p>Tu suscripción se está usando en otro dispositivo</p><p>¿Quieres añadir otro usuario a tu suscripción?</p><p>Si continúas leyendo en este dispositivo, no se podrá leer en el otro.</p><p>Si quieres compartir tu cuenta con 3 personas más, cambia tu suscripción a la modalidad Premium.</p></div>
<p>Sign up for our weekly newsletter to get more news in English.</p>
<div class="tags"><h4>Archived in</h4><a href="/tag/venezuela">Venezuela</a> <a href="/tag/prisons">Prisons</a></div>`,
}
