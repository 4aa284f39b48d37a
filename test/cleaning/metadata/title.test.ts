import { describe, expect, test } from 'vitest'
import { settleTitle, type TitleClaim } from '../../../src/cleaning/metadata/title.ts'

const sites = ['The Harbour Ledger', 'harbourledger.example', 'harbourledger']

function settle(claims: Partial<Record<TitleClaim['from'], string>>): string | null {
  return settleTitle(
    Object.entries(claims).map(([from, text]) => ({ from: from as TitleClaim['from'], text })),
    sites,
  )
}

describe('the title of a story', () => {
  test.each([
    [{ title: 'Twelve freed at dawn | The Harbour Ledger' }, 'Twelve freed at dawn'],
    [{ title: 'The Harbour Ledger – Twelve freed at dawn' }, 'Twelve freed at dawn'],
    [{ title: 'Twelve freed at dawn - World - The Harbour Ledger' }, 'Twelve freed at dawn - World'],
    [{ title: 'Ministry: twelve freed - and thirty to come' }, 'Ministry: twelve freed - and thirty to come'],
    [{ og: 'Twelve freed &amp;#8216;at dawn&#8217;' }, 'Twelve freed ‘at dawn’'],
  ])('is %j without the name of its site', (claims, title) => {
    expect(settle(claims)).toBe(title)
  })

  test.each([
    [{ og: 'Twelve freed', heading: 'Twelve freed at dawn' }, 'Twelve freed at dawn', 'another claim bears the heading out'],
    [{ og: 'Twelve freed at dawn', heading: 'The Harbour Ledger' }, 'Twelve freed at dawn', 'the heading is the logo'],
    [{ 'json-ld': 'Twelve freed at dawn', heading: 'Our podcasts' }, 'Twelve freed at dawn', 'the heading is another’s'],
    [{ heading: 'Twelve freed at dawn' }, 'Twelve freed at dawn', 'there is nothing else'],
    [
      { title: 'Twelve freed at dawn » Archive', heading: 'Twelve freed at dawn' },
      'Twelve freed at dawn',
      'it is the longest part',
    ],
  ])('of the claims %j is “%s”: %s', (claims, title, _reason) => {
    expect(settle(claims)).toBe(title)
  })

  test('is not invented', () => {
    expect(settle({})).toBeNull()
  })
})
