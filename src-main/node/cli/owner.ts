import { WebSocket } from 'ws'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { CallFailure, Failed, Given, RpcMessage, Taken } from '../../../shared/api/contract.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { SUBPROTOCOL, TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import type { OpenHostError } from '../host.ts'
import { openProductHost } from '../open-product-host.ts'
import { createChromiumPrinter } from '../packets/chromium-printer.ts'
import { type Running, readRunning } from '../running.ts'

/** The command line's way to the data: through the app that has the folder open, or, when none has, by opening
 *  it for the length of one command. Either way the same contract. */
export interface Owner {
  call<N extends keyof AppContract>(
    name: N,
    takes: Taken<AppContract[N]>,
  ): Promise<Result<Given<AppContract[N]>, Failed<AppContract[N]> | CallFailure>>
  close(): Promise<void>
}

export async function openOwner(dataDir: string): Promise<Result<Owner, OpenHostError>> {
  const host = await openProductHost({ dataDir, printer: createChromiumPrinter(), isBrief: true })
  if (host.ok) {
    return ok({ call: host.value.call as Owner['call'], close: host.value.stop })
  }
  const running = host.error.type === 'InUse' ? readRunning(dataDir) : null
  const reached = running ? await reach(running) : null
  return reached ? ok(reached) : host
}

function reach({ port, session }: Running): Promise<Owner | null> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, [SUBPROTOCOL, `${TICKET_PREFIX}${session}`])
  const waiting = new Map<number, (result: Result<unknown, unknown>) => void>()
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as RpcMessage
    if (message.type === 'given') waiting.get(message.id)?.(ok(message.gives))
    if (message.type === 'failed') waiting.get(message.id)?.(err(message.error))
  })
  socket.on('close', () => {
    for (const end of waiting.values()) end(err({ type: 'Disconnected' }))
  })
  let count = 0
  const call = (name: string, takes: unknown) =>
    new Promise((resolve) => {
      count += 1
      waiting.set(count, resolve)
      socket.send(JSON.stringify({ type: 'call', id: count, name, takes } satisfies RpcMessage))
    })
  return new Promise((resolve) => {
    socket.once('error', () => resolve(null))
    socket.once('open', () =>
      resolve({
        call: call as Owner['call'],
        close: async () => socket.close(),
      }),
    )
  })
}
