import {
  type EvidenceItem,
  inQuotes,
  type Link,
  type ListItem,
  type Message,
  type NumberField,
  type Section,
  shownCommands,
  type Tone,
} from '../message.ts'
import { fill, numberWords, pluralOf, type Wording, wordingOf } from '../wording.ts'

/*
 * Mail programs keep few rules: styles stand on each element, layout is tables, and nothing is loaded from elsewhere.
 */

const ink = '#1f2328'
const faint = '#5b636d'
const line = '#d9dde2'
const accents = {
  alarm: '#b3261e',
  caveat: '#9a5b00',
  calm: '#1a6b3c',
  trouble: '#6b4e00',
  note: '#3d4b5c',
} as const satisfies Record<Tone, string>
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

/** A message as an HTML mail: complete by itself, readable without images, styles or scripts. */
export function mailHtml(message: Message, unsubscribe: string | null): string {
  const wording = wordingOf(message.lang, 'UTC')
  const accent = accents[message.tone]
  const rows = [
    `<h1 style="margin:0 0 10px;font-size:20px;line-height:1.35;font-weight:600;color:${ink}">${text(message.headline)}</h1>`,
    `<p style="margin:0 0 20px;font-size:14px;line-height:1.5;color:${accent};font-weight:600">${text(message.status)}</p>`,
    ...message.sections.map((section) => sectionHtml(section, accent, wording)),
    actionsHtml(message.actions, accent),
    small(text(shownCommands(message) ?? '')),
    small(footer(message, unsubscribe, wording)),
  ]
  return `<!doctype html>
<html lang="${text(message.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${text(message.subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f3f4f6;${font};color:${ink}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;background:#ffffff;border:1px solid ${line};border-top:4px solid ${accent};border-radius:6px"><tr><td style="padding:24px 28px;text-align:left">
${rows.filter((row) => row !== '').join('\n')}
</td></tr></table>
</td></tr></table>
</body>
</html>
`
}

function sectionHtml(section: Section, accent: string, wording: Wording): string {
  switch (section.kind) {
    case 'numbers':
      return numbersHtml(section.numbers)
    case 'text':
      return titled(section.title, section.lines.map((row) => paragraph(text(row))).join(''))
    case 'list':
      return titled(section.title, `${listHtml(section.items, accent)}${moreHtml(section.more, wording)}`)
    case 'evidence':
      return titled(
        section.title,
        `${section.items.map((item) => quoteHtml(item, accent)).join('')}${moreHtml(section.more, wording)}`,
      )
  }
}

function numbersHtml(numbers: readonly NumberField[]): string {
  const width = Math.floor(100 / Math.max(numbers.length, 1))
  const cells = numbers.map(
    ({ label, value, detail }) => `<td width="${width}%" valign="top" style="padding:12px 14px;border:1px solid ${line}">
<div style="font-size:12px;color:${faint}">${text(label)}</div>
<div style="font-size:20px;line-height:1.3;font-weight:700;color:${ink}">${text(value)}</div>
<div style="font-size:12px;line-height:1.4;color:${faint}">${text(detail)}</div></td>`,
  )
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 20px"><tr>${cells.join('')}</tr></table>`
}

function titled(title: string, inner: string): string {
  return `<h2 style="margin:0 0 6px;font-size:13px;line-height:1.4;font-weight:700;color:${ink}">${text(title)}</h2>
<div style="margin:0 0 20px">${inner}</div>`
}

function quoteHtml({ quote, attribution, links }: EvidenceItem, accent: string): string {
  return `<blockquote style="margin:0 0 12px;padding:2px 0 2px 14px;border-left:3px solid ${line}">
<div dir="auto" style="font-size:15px;line-height:1.5;color:${ink}">${text(inQuotes(quote))}</div>
<div style="font-size:13px;line-height:1.5;color:${faint}"><span dir="auto">${text(attribution)}</span>${links.map((link) => ` · ${linkHtml(link, accent)}`).join('')}</div></blockquote>`
}

function listHtml(items: readonly ListItem[], accent: string): string {
  const rows = items.map(
    ({ text: words, link }) =>
      `<li style="margin:0 0 4px;font-size:14px;line-height:1.5">${text(words)}${link === null ? '' : ` · ${linkHtml(link, accent)}`}</li>`,
  )
  return rows.length === 0 ? '' : `<ul style="margin:0;padding:0 0 0 18px">${rows.join('')}</ul>`
}

function moreHtml(more: number, wording: Wording): string {
  if (more === 0) return ''
  return paragraph(text(fill(pluralOf(wording.texts.more, more, wording), { count: numberWords(more, wording) })))
}

function actionsHtml(actions: readonly Link[], accent: string): string {
  if (actions.length === 0) return ''
  const buttons = actions.map(({ label, url }, index) => {
    const look =
      index === 0
        ? `background:${accent};color:#ffffff;border:1px solid ${accent}`
        : `background:#ffffff;color:${ink};border:1px solid ${line}`
    return `<a href="${text(url)}" style="display:inline-block;margin:0 8px 8px 0;padding:8px 14px;border-radius:4px;font-size:14px;text-decoration:none;${look}">${text(label)}</a>`
  })
  return `<div style="margin:0 0 12px">${buttons.join('')}</div>`
}

function footer({ reference }: Message, unsubscribe: string | null, { texts }: Wording): string {
  if (unsubscribe === null) return text(reference)
  const href = /^(https?|mailto):/i.test(unsubscribe) ? unsubscribe : `mailto:${unsubscribe}`
  return `${text(reference)} · <a href="${text(href)}" style="color:${faint}">${text(texts.labels.unsubscribe)}</a>`
}

function linkHtml({ label, url }: Link, accent: string): string {
  return `<a href="${text(url)}" style="color:${accent}">${text(label)}</a>`
}

function paragraph(inner: string): string {
  return `<p style="margin:0 0 4px;font-size:14px;line-height:1.5;color:${ink}">${inner}</p>`
}

function small(inner: string): string {
  return `<p style="margin:0 0 4px;font-size:12px;line-height:1.5;color:${faint}">${inner}</p>`
}

/** Text between tags or in a quoted attribute. */
function text(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
