import { describe, expect, test } from 'vitest'
import { isCopy, originsOf, sketchOf } from '../../src/reconciling/voices.ts'
import { claimsOf } from './claims.ts'

const report = `PUERTO ALBA - The Ministry of Prisons said on Thursday that 120 people held since the strikes had walked out of the
jails of Lake and North. A note of 2 paragraphs gave no names. Some 940 remain inside, lawyers reckon, 31 of them under age.
The strikes began on 14 October and left 11 dead; 2,300 people were arrested in 9 provinces within 17 days.`

const copied = report.replace('PUERTO ALBA - ', '').replace('reckon', 'estimate')

const rewritten = `Valmora opens its cells: 120 captives go free. Authorities gave a statement of 2 paragraphs but no list. Legal experts
put those left behind at 940, including 31 minors. Unrest erupted 14 October; 11 died, and police took 2300 people in 9
regions over 17 days.`

const translated = `El Ministerio de Prisiones dijo el jueves que 120 personas detenidas desde las huelgas salieron de las cárceles. Una nota
de 2 párrafos no dio nombres. Unas 940 siguen dentro, 31 de ellas menores. Las huelgas empezaron el 14 de octubre y dejaron 11
muertos; 2.300 personas fueron detenidas en 9 provincias en 17 días.`

const another = `Watch has met 45 of the 120 people who left Lake prison on Thursday, one by one, at tables its volunteers set up outside the
gates. Of 940 still inside it knows 610 by name. The next list is due on 16 January; last year 88 people came out in 3 weeks,
27 of them women and 4 over 70.`

describe('one origin', () => {
  test.each([
    ['a copy under another place line', copied],
    ['a rewrite', rewritten],
    ['a translation', translated],
  ])('is seen in %s', (_, text) => {
    expect(isCopy(sketchOf(report), sketchOf(text))).toBe(true)
  })

  test('is not seen in another report of the same release', () => {
    expect(isCopy(sketchOf(report), sketchOf(another))).toBe(false)
  })

  test('is not seen in two bulletins of one template', () => {
    const bulletin = (count: number, number: number) =>
      `Bulletin ${number} of the Watch. As of today we have confirmed ${count} people freed on 8 January. Families who have not called us yet, please do.`
    expect(isCopy(sketchOf(bulletin(61, 2)), sketchOf(bulletin(75, 3)))).toBe(false)
  })

  test('is named by the earliest article, whatever the order of arrival', () => {
    const told = (id: string, on: string, text: string) => ({ id, on, figures: [{ value: 120 }], sketch: sketchOf(text) })
    const claims = claimsOf(
      told('late', '2026-01-10', translated),
      told('other', '2026-01-09', another),
      told('first', '2026-01-08', report),
      told('copy', '2026-01-09', copied),
    )
    const origins = { first: 'first', copy: 'first', late: 'first', other: 'other' }
    expect(Object.fromEntries(originsOf(claims))).toEqual(origins)
    expect(Object.fromEntries(originsOf(claims.toReversed()))).toEqual(origins)
  })

  test('is the article itself where its wording is not known', () => {
    expect([...originsOf(claimsOf({ id: 'a', on: '2026-01-08', figures: [{ value: 120 }] }))]).toEqual([['a', 'a']])
  })
})
