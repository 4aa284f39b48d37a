import { Tokenizer } from 'htmlparser2'

const { fromCodePoint } = String

/** What stands before and after a piece of a page, so that the tokenizer reads nothing but entities in it. */
const frames = {
  text: ['', ''],
  title: ['<title>', ''],
  attribute: ['<a b="', '">'],
} as const

/** Where a piece stands in the page; in some places nothing is an entity. */
export type PieceKind = keyof typeof frames | 'verbatim'

/** Makes a reader of the entities in a piece of a page: `&amp;`, `&nbsp;`, `&#233;`. htmlparser2 knows them all. */
function entityDecoder(): (piece: string, kind: PieceKind) => string {
  let framed = ''
  let decoded = ''
  const addPiece = (start: number, end: number) => {
    decoded += framed.slice(start, end)
  }
  const addSign = (code: number) => {
    decoded += fromCodePoint(code)
  }
  const unheard = () => undefined
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: addPiece,
      ontextentity: addSign,
      onattribdata: addPiece,
      onattribentity: addSign,
      onattribname: unheard,
      onattribend: unheard,
      onopentagname: unheard,
      onopentagend: unheard,
      onselfclosingtag: unheard,
      onclosetag: unheard,
      oncdata: unheard,
      oncomment: unheard,
      ondeclaration: unheard,
      onprocessinginstruction: unheard,
      onend: unheard,
    },
  )
  return (piece, kind) => {
    if (kind === 'verbatim' || !piece.includes('&')) return piece
    const [before, after] = frames[kind]
    framed = before + (kind === 'attribute' ? piece.replaceAll('"', '&quot;') : piece) + after
    decoded = ''
    tokenizer.reset()
    tokenizer.write(framed)
    tokenizer.end()
    return decoded
  }
}

/** A piece of a page as it is meant. */
export const decodeEntities = entityDecoder()
