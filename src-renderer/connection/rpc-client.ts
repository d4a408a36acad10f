import { type AppContract, appContract, type News, news } from '../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given, RpcMessage, Taken } from '../../shared/api/contract.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'

/** Calls to the host over the `/rpc` socket. Never throws: what goes wrong is a value. */
export interface RpcClient {
  call<N extends keyof AppContract>(
    name: N,
    takes: Taken<AppContract[N]>,
    options?: CallOptions,
  ): Promise<Result<Given<AppContract[N]>, Failed<AppContract[N]> | CallFailure>>
  onNews(listener: (news: News) => void): () => void
  state(): HostState
  onState(listener: (state: HostState) => void): () => void
}

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
}

export type HostState = 'connecting' | 'open' | 'closed'

interface Waiting {
  answer(message: RpcMessage & { type: 'given' | 'failed' }): void
  progress(done: number, of: number): void
  lost(): void
}

/** What a socket needs to do here; `openSocket` gives a new one each time. */
interface RpcSocket {
  onopen: ((event: Event) => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onclose: ((event: { code: number; reason: string }) => void) | null
  send(data: string): void
}

const RETRY_MS = 400

export function createRpcClient(openSocket: () => RpcSocket): RpcClient {
  const stateNews = createEmitter<HostState>()
  const hostNews = createEmitter<News>()
  const waiting = new Map<number, Waiting>()
  let count = 0
  let socket: RpcSocket | null = null
  let state: HostState = 'connecting'
  let queue: string[] = []

  function setState(next: HostState): void {
    state = next
    stateNews.emit(next)
  }

  function connect(): void {
    const opening = openSocket()
    opening.onopen = () => {
      socket = opening
      for (const text of queue) opening.send(text)
      queue = []
      setState('open')
    }
    opening.onmessage = ({ data }) => take(JSON.parse(String(data)) as RpcMessage)
    opening.onclose = () => {
      socket = null
      for (const each of [...waiting.values()]) each.lost()
      if (state !== 'closed') setState('closed')
      setTimeout(connect, RETRY_MS)
    }
  }

  function take(message: RpcMessage): void {
    if (message.type === 'news') {
      const parsed = news.safeParse(message.news)
      if (parsed.success) hostNews.emit(parsed.data)
    }
    if (message.type === 'progress') waiting.get(message.id)?.progress(message.done, message.of)
    if (message.type === 'given' || message.type === 'failed') waiting.get(message.id)?.answer(message)
  }

  function tell(message: RpcMessage): void {
    const text = JSON.stringify(message)
    if (socket) socket.send(text)
    else queue.push(text)
  }

  const call: RpcClient['call'] = (name, takes, options = {}) =>
    new Promise((resolve) => {
      count += 1
      const id = count
      const end = (result: Awaited<ReturnType<typeof call>>) => {
        waiting.delete(id)
        resolve(result as never)
      }
      waiting.set(id, {
        answer: (message) => end(readAnswer(name, message)),
        progress: (done, of) => options.onProgress?.(done, of),
        lost: () => end(err({ type: 'Disconnected' })),
      })
      options.signal?.addEventListener('abort', () => tell({ type: 'cancel', id }), { once: true })
      tell({ type: 'call', id, name, takes })
    })

  connect()
  return { call, onNews: hostNews.on, state: () => state, onState: stateNews.on }
}

/** The host's answers are checked like anybody's: a newer host may answer what this page does not know. */
function readAnswer<N extends keyof AppContract>(
  name: N,
  message: RpcMessage & { type: 'given' | 'failed' },
): Result<Given<AppContract[N]>, Failed<AppContract[N]> | CallFailure> {
  const operation = appContract[name]
  if (message.type === 'failed') return err(message.error as Failed<AppContract[N]> | CallFailure)
  const gives = operation.gives.safeParse(message.gives)
  return gives.success
    ? ok(gives.data as Given<AppContract[N]>)
    : err({ type: 'BadCall', what: `answer to ${name}` })
}
