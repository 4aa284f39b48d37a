import { describe, expect, test } from 'vitest'
import { decodeBody } from '../../src/domain/page.ts'

const text = 'Excarcelación de 99 personas — «así lo dijo» el ministro'
const utf8 = Buffer.from(text)
const latin = Buffer.from('Excarcelaci\xf3n de ni\xf1os', 'latin1')

describe('the text of a body', () => {
  test.each([
    ['UTF-8 that nobody declares', utf8, null, text],
    ['UTF-8 declared by the server', utf8, 'text/html; charset=UTF-8', text],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), null, text],
    [
      'UTF-8 that the markup calls Latin-1',
      Buffer.from(`<meta charset="iso-8859-1">${text}`),
      null,
      `<meta charset="iso-8859-1">${text}`,
    ],
    ['Latin-1 declared by the server', latin, 'text/html; charset=ISO-8859-1', 'Excarcelación de niños'],
    ['Latin-1 in quotes', latin, 'text/html; charset="iso-8859-1"', 'Excarcelación de niños'],
    ['Latin-1 that nobody declares', latin, 'text/html', 'Excarcelación de niños'],
    ['Latin-1 that the server calls UTF-8', latin, 'text/html; charset=utf-8', 'Excarcelaci\ufffdn de ni\ufffdos'],
    ['Windows quotes', Buffer.from([0x93, 0x39, 0x39, 0x94]), null, '“99”'],
    [
      'UTF-16 with a byte order mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'text/html',
      text,
    ],
    ['a charset that does not exist', utf8, 'text/html; charset=none-such', text],
    ['nothing', Buffer.alloc(0), null, ''],
  ])('is read from %s', (_, body, contentType, expected) => {
    expect(decodeBody(body, contentType)).toBe(expected)
  })
})
