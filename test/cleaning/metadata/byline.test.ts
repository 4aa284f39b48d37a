import { expect, test } from 'vitest'
import { readByline } from '../../../src/cleaning/metadata/byline.ts'

test.each([
  [['Ruth Okafor'], 'Ruth Okafor'],
  [['By Ruth Okafor'], 'Ruth Okafor'],
  [['Por Inés Aldana y Raúl Paz'], 'Inés Aldana y Raúl Paz'],
  [['Posted by Ruth Okafor · 3 min read'], 'Ruth Okafor'],
  [['Texto: Inés Aldana'], 'Inés Aldana'],
  [['Ruth Okafor', 'Martin Hale', 'Ruth Okafor'], 'Ruth Okafor, Martin Hale'],
  [['https://social.example/ruth', 'Ruth Okafor'], 'Ruth Okafor'],
])('the byline of %j is “%s”', (claims, byline) => {
  expect(readByline(claims)).toBe(byline)
})

test.each([[[]], [['admin']], [['/authors/ruth']], [['Name *']], [['2 March 2026']], [['ruth.okafor']], [['ruth@news.example']]])(
  'there is no byline in %j',
  (claims) => {
    expect(readByline(claims)).toBeNull()
  },
)
