import { describe, expect, test } from 'vitest'
import { detectLanguage, primaryLanguage, settleLanguage } from '../../../src/cleaning/metadata/language.ts'

const texts = {
  en: 'The ministry said on Monday that most of the people on the list had left the prison, but their families have not heard from them.',
  es: 'El ministerio dijo el lunes que la mayoría de las personas de la lista había salido de la cárcel, pero sus familias no saben nada de ellas.',
  pt: 'O ministério disse na segunda-feira que a maioria das pessoas da lista saiu da prisão, mas as famílias ainda não têm notícias delas.',
  fr: 'Le ministère a dit lundi que la plupart des personnes de la liste sont sorties de prison, mais leurs familles n’ont pas de nouvelles.',
  de: 'Das Ministerium sagte am Montag, dass die meisten Menschen auf der Liste das Gefängnis verlassen haben, aber die Familien haben nichts gehört.',
  it: 'Il ministero ha detto lunedì che la maggior parte delle persone della lista è uscita dal carcere, ma le famiglie non hanno notizie.',
  nl: 'Het ministerie zei maandag dat de meeste mensen op de lijst de gevangenis hebben verlaten, maar hun families weten van niets.',
  ru: 'Министерство сообщило в понедельник, что большинство людей из списка вышли на свободу, но их семьи ещё не получили вестей.',
  uk: 'Міністерство повідомило в понеділок, що більшість людей зі списку вийшли на волю, але їхні родини ще не мають звісток.',
  ar: 'قالت الوزارة يوم الاثنين إن معظم الأشخاص في القائمة غادروا السجن',
  my: 'ဝန်ကြီးဌာနက တနင်္လာနေ့တွင် ပြောကြားခဲ့သည်',
}

describe('the language of a text', () => {
  test.each(Object.entries(texts))('is told by its own words: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang)
  })

  test.each([[''], ['31 — 28 (2026)'], ['Tocorón Ramo Verde Helicoide Yare']])('is not guessed from “%s”', (text) => {
    expect(detectLanguage(text)).toBeNull()
  })
})

describe('the language of a page', () => {
  const spanish = `${texts.es} ${texts.es}`

  test.each([
    ['en-US', spanish, 'es', 'the text contradicts the template'],
    ['pt_BR', texts.pt, 'pt', 'declared and spoken'],
    ['es', 'Tocorón, Ramo Verde', 'es', 'too little text to contradict'],
    [
      'ca-ES',
      'El ministeri va dir dilluns que la majoria de les persones de la llista han sortit de la presó.',
      'ca',
      'near kin',
    ],
    ['utf-8', spanish, 'es', 'no language at all'],
    [null, spanish, 'es', 'nothing declared'],
    ['ru-RU', spanish, 'es', 'in another script than the declared'],
    ['ja', '政府は月曜日に発表した', 'ja', 'in the declared script'],
    ['en', texts.uk, 'uk', 'in a script of its own'],
    ['eu', 'Ministerioak astelehenean esan zuen zerrendako gehienak kartzelatik atera zirela.', 'eu', 'outside the tables'],
  ])('declared as %s', (declared, text, lang, _reason) => {
    expect(settleLanguage(declared, text)).toBe(lang)
  })

  test('is named by its primary tag', () => {
    expect(['pt-BR', 'ES', 'nb-NO', 'xx', ''].map(primaryLanguage)).toEqual(['pt', 'es', 'no', null, null])
  })
})
