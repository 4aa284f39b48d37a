import type { ChannelSettings } from '../domain/channel.ts'
import type { Desk } from '../domain/source.ts'
import { type Addressee, channelOf, type Preview, type World } from './channels/index.ts'
import { deliverAlert, type Outcome } from './deliver-alert.ts'
import { inertText } from './inert-text.ts'
import type { Message } from './message.ts'
import { fill, wordingOf } from './wording.ts'

/** A message as a channel would send it, without sending it: JSON for programs, a mail as a file. */
export function previewMessage(message: Message, settings: ChannelSettings, recipient: string): Promise<Preview> {
  return channelOf(settings).preview(message, settings, firstTo(recipient, 'preview'))
}

/** Sends one real message that says it is a test, and how it ended. */
export function sendTestMessage(
  settings: ChannelSettings,
  { recipient, lang, desk }: { readonly recipient: string; readonly lang: string; readonly desk: Pick<Desk, 'timeZone'> },
  world: World,
): Promise<Outcome> {
  const id = `test-${settings.id}-${world.now().getTime()}`
  return deliverAlert(testMessage(settings, id, { lang, desk }), settings, firstTo(recipient, id), world)
}

function firstTo(recipient: string, deliveryId: string): Addressee {
  return { deliveryId, recipient, thread: null }
}

function testMessage(
  { id: channel, type }: ChannelSettings,
  subjectId: string,
  { lang, desk }: { readonly lang: string; readonly desk: Pick<Desk, 'timeZone'> },
): Message {
  const { texts } = wordingOf(lang, desk.timeZone)
  const headline = fill(texts.phrases.testHeadline, { channel: inertText(channel, 60) })
  return {
    kind: 'health',
    subjectId,
    revision: 1,
    lang: texts.lang,
    tone: 'note',
    subject: `Rollcall: ${texts.labels.test}`,
    headline,
    status: texts.phrases.testStatus,
    escalates: false,
    sections: [],
    actions: [],
    commands: null,
    reference: subjectId,
    facts: { test: true, channel, type },
  }
}
