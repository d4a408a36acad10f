import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { type AppContract, appContract, type News } from '../../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given, Operation, RpcMessage } from '../../../shared/api/contract.ts'
import type { Log } from '../../../shared/lib/log.ts'
import type { Result } from '../../../shared/lib/result.ts'
import type { Channel } from '../guests/channel.ts'
import { isFull } from '../store/database.ts'

/** What a handler may use while it works. */
export interface CallContext {
  readonly signal: AbortSignal
  progress(done: number, of: number): void
}

export type Handler<O extends Operation> = (
  takes: z.output<O['takes']>,
  context: CallContext,
) => Promise<Result<Given<O>, Failed<O>>> | Result<Given<O>, Failed<O>>

/** One handler per operation: a missing or misspelt one does not compile. */
export type Handlers = { readonly [N in keyof AppContract]: Handler<AppContract[N]> }

export type Answer = Result<unknown, unknown>

/** Checks what came in, runs the handler, checks what goes out. A bug becomes a reference for the log. */
export async function callHandler(
  handlers: Handlers,
  name: string,
  takes: unknown,
  context: CallContext,
  log: Log,
): Promise<Answer> {
  const operation = Object.hasOwn(appContract, name) ? appContract[name as keyof AppContract] : null
  if (!operation) return failure({ type: 'BadCall', what: 'name' })
  const input = operation.takes.safeParse(takes)
  if (!input.success) return failure({ type: 'BadCall', what: input.error.issues[0]?.path.join('.') ?? '' })
  try {
    const handler = handlers[name as keyof AppContract] as Handler<Operation>
    const result = await handler(input.data, context)
    if (context.signal.aborted) return failure({ type: 'Cancelled' })
    return result.ok
      ? { ok: true, value: operation.gives.parse(result.value) }
      : { ok: false, error: operation.fails.parse(result.error) }
  } catch (cause) {
    if (isFull(cause)) return failure({ type: 'DiskFull' })
    const reference = randomUUID().slice(0, 8)
    log.warn('a call failed', {
      name,
      reference,
      cause: cause instanceof Error ? (cause.stack ?? '') : String(cause),
    })
    return failure({ type: 'Internal', reference })
  }
}

const failure = (error: CallFailure): Answer => ({ ok: false, error })

/** Serves the contract to one guest and tells it the news. */
export function serveRpc(
  channel: Channel,
  handlers: Handlers,
  deps: { readonly log: Log; onNews(listener: (news: News) => void): () => void },
): void {
  const running = new Map<number, AbortController>()
  const tell = (message: RpcMessage) => channel.send(JSON.stringify(message))

  async function call({ id, name, takes }: RpcMessage & { type: 'call' }): Promise<void> {
    const abort = new AbortController()
    running.set(id, abort)
    const context: CallContext = {
      signal: abort.signal,
      progress: (done, of) => tell({ type: 'progress', id, done, of }),
    }
    const answer = await callHandler(handlers, name, takes, context, deps.log)
    running.delete(id)
    tell(answer.ok ? { type: 'given', id, gives: answer.value } : { type: 'failed', id, error: answer.error })
  }

  channel.onMessage((data) => {
    const message = parseCall(data)
    if (!message) channel.close(1008, 'malformed')
    else if (message.type === 'cancel') running.get(message.id)?.abort()
    else void call(message)
  })
  const offNews = deps.onNews((news) => tell({ type: 'news', news }))
  channel.onClose(() => {
    offNews()
    for (const abort of running.values()) abort.abort()
  })
}

function parseCall(data: string | Uint8Array): (RpcMessage & { type: 'call' | 'cancel' }) | null {
  if (typeof data !== 'string') return null
  try {
    const message = JSON.parse(data) as RpcMessage
    const isCall = message.type === 'call' && typeof message.name === 'string'
    return (isCall || message.type === 'cancel') && typeof message.id === 'number' ? message : null
  } catch {
    return null
  }
}
