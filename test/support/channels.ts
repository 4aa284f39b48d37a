import type {
  ChannelSettings,
  EmailSettings,
  SlackBotSettings,
  SlackWebhookSettings,
  WebhookSettings,
} from '../../src/domain/channel.ts'
import type { HttpReceiver } from './http-receiver.ts'
import type { SmtpReceiver } from './smtp-receiver.ts'

/** Secrets of the test channels: none of them may show in a fault. */
export const secrets = ['T0K3N', 'xoxb-hush', 'sesame', 'hmac-hush'] as const

export function slackWebhookTo({ url }: Pick<HttpReceiver, 'url'>, timeoutMs = 2000): SlackWebhookSettings {
  return { id: 'desk-slack', type: 'slack-webhook', url: `${url}/services/T000/B000/T0K3N`, timeoutMs }
}

export function slackBotTo({ url }: Pick<HttpReceiver, 'url'>, changes: Partial<SlackBotSettings> = {}): SlackBotSettings {
  const settings = { id: 'desk-bot', token: 'xoxb-hush', channelId: 'C042', echo: 'on-escalation', timeoutMs: 2000 } as const
  return { ...settings, type: 'slack-bot', apiUrl: `${url}/api`, ...changes }
}

export function emailTo({ port }: Pick<SmtpReceiver, 'port'>, changes: Partial<EmailSettings> = {}): EmailSettings {
  return {
    id: 'desk-mail',
    type: 'email',
    host: '127.0.0.1',
    port,
    security: 'none',
    user: null,
    password: null,
    from: 'Rollcall <alerts@desk.example>',
    replyTo: null,
    domain: null,
    unsubscribe: 'list-owner@desk.example',
    timeoutMs: 2000,
    ...changes,
  }
}

export function webhookTo({ url }: Pick<HttpReceiver, 'url'>, timeoutMs = 2000): WebhookSettings {
  return { id: 'desk-hook', type: 'webhook', url: `${url}/hook?key=T0K3N`, secret: 'hmac-hush', timeoutMs }
}

/** The recipient a channel's first delivery names. */
export function recipientOf(settings: ChannelSettings): string {
  return settings.type === 'email' ? 'reader@newsroom.example' : settings.id
}
