import type { ChannelSettings } from '../domain/channel.ts'
import { Fault } from '../domain/fault.ts'
import { type Addressee, channelOf, type Receipt, type World } from './channels/index.ts'
import type { Message } from './message.ts'

/** How a sending ended. */
export type Outcome =
  /** Taken by the other side. */
  | { readonly state: 'sent'; readonly receipt: Receipt }
  /** Certainly not taken: it may be tried again as the fault's remedy says. */
  | { readonly state: 'pending'; readonly fault: Fault }
  /** Perhaps taken. `again`: the channel shows a second copy as the same message, so one more try does no harm. */
  | { readonly state: 'uncertain'; readonly fault: Fault; readonly again: boolean }
  /** Never to be taken as it is: someone must mend the channel or the message. */
  | { readonly state: 'failed'; readonly fault: Fault }

/** Sends a message through its channel, once, and says how it ended. Only what nobody foresaw is thrown. */
export async function deliverAlert(message: Message, settings: ChannelSettings, to: Addressee, world: World): Promise<Outcome> {
  const channel = channelOf(settings)
  try {
    return { state: 'sent', receipt: await channel.send(message, settings, to, world) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.code === 'deliver.uncertain') return { state: 'uncertain', fault: error, again: channel.resendsOnce }
    return { state: error.remedy === 'stop' ? 'failed' : 'pending', fault: error }
  }
}
