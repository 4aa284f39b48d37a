import type { SlackBlock, SlackMessage } from '../../src/delivering/rendering/slack-blocks.ts'

type Text = Extract<SlackBlock, { type: 'context' }>['elements'][number]

const style = `
body{margin:0;background:#fff;font:15px/1.46 Lato,'Helvetica Neue',Helvetica,Arial,sans-serif;color:#1d1c1d}
.message{display:flex;gap:8px;padding:14px 20px;width:680px}
.face{width:36px;height:36px;border-radius:4px;background:#3d4b5c;color:#fff;font-weight:700;display:grid;place-items:center;flex:none}
.name{font-weight:900}.app{font-size:10px;background:#e8e8e8;padding:1px 4px;border-radius:2px;color:#616061;margin-left:4px}
.header{font-size:18px;font-weight:900;margin:8px 0 4px}.section{margin:6px 0;white-space:pre-wrap;overflow-wrap:anywhere}
.context{margin:6px 0;font-size:13px;color:#616061;white-space:pre-wrap;overflow-wrap:anywhere}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:8px 16px;margin:6px 0;white-space:pre-wrap}
a{color:#1264a3;text-decoration:none}b{font-weight:900}`

/** A page that shows blocks as Slack's desktop client lays them out. */
export function slackView({ blocks }: SlackMessage): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="message"><div class="face">R</div><div>
<div><span class="name">Rollcall</span><span class="app">APP</span></div>${blocks.map(blockView).join('\n')}</div></div>`
}

function blockView(block: SlackBlock): string {
  if (block.type === 'header') return `<div class="header">${textView(block.text)}</div>`
  if (block.type === 'context') return `<div class="context">${block.elements.map(textView).join(' ')}</div>`
  if ('fields' in block)
    return `<div class="fields">${block.fields.map((field) => `<div>${textView(field)}</div>`).join('')}</div>`
  return `<div class="section">${textView(block.text)}</div>`
}

/** Plain text stands as it is; of markup, bold and links are all that our messages use. */
function textView({ type, text }: Text): string {
  if (type === 'plain_text') return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  return text.replace(/<(https?:[^|>]+)\|([^>]+)>/g, '<a href="$1">$2</a>').replace(/(^|\s)\*([^*\n]+)\*(?=\s|$)/g, '$1<b>$2</b>')
}
