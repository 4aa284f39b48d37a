import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Article } from '../domain/article.ts'
import { Fault } from '../domain/fault.ts'
import type { CleanInput } from './clean-page.ts'
import type { CleaningOutcome } from './cleaning-thread.ts'

/** Cleans pages beside the event loop, each within a time limit. */
export interface Cleaner {
  /** The article of a page; a `clean.*` fault where the page is hostile, no text, or takes too long. */
  clean(input: CleanInput): Promise<Article>
  /** Lets the pages at hand finish, then ends the threads. */
  close(): Promise<void>
}

/** How many pages are cleaned at once, and how long one may take. */
export interface CleanerOptions {
  readonly threads: number
  readonly timeLimitMs: number
}

/** Old-generation memory of one thread: some fifty times what the largest page allowed needs. */
const threadMemoryMb = 512

/** A checkout runs the TypeScript files, an installed package the JavaScript ones: the thread's file ends as this one does. */
const threadFile = new URL(`./cleaning-thread${extname(import.meta.url)}`, import.meta.url)

/**
 * Starts a cleaner of up to `threads` threads. They start when first needed, and idle ones keep no process alive.
 * A thread that runs past the limit or dies is replaced; only its own page is lost.
 */
export function createCleaner({ threads, timeLimitMs }: CleanerOptions): Cleaner {
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  const running = new Set<Promise<unknown>>()
  let free = threads

  async function clean(input: CleanInput): Promise<Article> {
    if (free === 0) await new Promise<void>((resume) => waiting.push(resume))
    else free--
    try {
      return await cleanNow(input)
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }

  async function cleanNow(input: CleanInput): Promise<Article> {
    const thread = idle.pop() ?? (await startThread())
    thread.ref()
    try {
      const outcome = await ask(thread, input, timeLimitMs)
      thread.unref()
      idle.push(thread)
      return articleOf(outcome)
    } catch (error) {
      if (!idle.includes(thread)) await thread.terminate()
      throw error
    }
  }

  return {
    clean(input) {
      const cleaning = clean(input)
      const settled = cleaning.catch(() => undefined).finally(() => running.delete(settled))
      running.add(settled)
      return cleaning
    },
    async close() {
      await Promise.all(running)
      await Promise.all(idle.splice(0).map((thread) => thread.terminate()))
    },
  }
}

/** A thread that has loaded its code: starting is no part of any page's time. */
async function startThread(): Promise<Worker> {
  // Flags of the process (`--eval`, a test runner's) are none of the thread's.
  const thread = new Worker(threadFile, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: threadMemoryMb } })
  await once(thread, 'message')
  return thread
}

/** Sends a page to a thread and waits for its answer, its death or the end of its time. */
async function ask(thread: Worker, input: CleanInput, timeLimitMs: number): Promise<CleaningOutcome> {
  const limit = AbortSignal.timeout(timeLimitMs)
  thread.postMessage(input)
  try {
    const [outcome] = await once(thread, 'message', { signal: limit })
    return outcome as CleaningOutcome
  } catch (error) {
    const size = input.content.length
    if (limit.aborted) throw new Fault('clean.too-slow', { limitMs: timeLimitMs, characters: size })
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (isMemory) throw new Fault('clean.hostile-page', { what: 'memory', limit: threadMemoryMb, characters: size })
    throw error
  }
}

function articleOf(outcome: CleaningOutcome): Article {
  if (outcome.kind === 'article') return outcome.article
  if (outcome.kind === 'fault') throw new Fault(outcome.code, outcome.detail)
  throw new Error(outcome.message)
}
