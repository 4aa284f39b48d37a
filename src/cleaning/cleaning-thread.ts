import { parentPort } from 'node:worker_threads'
import type { Article } from '../domain/article.ts'
import { Fault, type FaultCode } from '../domain/fault.ts'
import { type CleanInput, cleanOrRefuse } from './clean-page.ts'

/** What a thread answers for one page. A fault loses its class between threads, so it travels as its parts. */
export type CleaningOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'fault'; readonly code: FaultCode; readonly detail: Fault['detail'] }
  | { readonly kind: 'error'; readonly message: string }

parentPort?.on('message', (input: CleanInput) => parentPort?.postMessage(outcomeOf(input)))
parentPort?.postMessage('ready')

function outcomeOf(input: CleanInput): CleaningOutcome {
  try {
    return { kind: 'article', article: cleanOrRefuse(input) }
  } catch (error) {
    if (error instanceof Fault) return { kind: 'fault', code: error.code, detail: error.detail }
    return { kind: 'error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
