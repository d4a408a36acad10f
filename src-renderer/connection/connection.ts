import { PORT_MESSAGE } from '../../shared/api/shell.ts'
import { type Clock, systemClock } from '../../shared/lib/clock.ts'
import { createIds, type Ids } from '../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { SUBPROTOCOL, TICKET_PREFIX } from '../../shared/protocol/wire.ts'
import { createDocuments, type Documents } from './open-documents.ts'
import { createPortSockets, type PageSocket, type SocketClass } from './port-socket.ts'
import { createRpcClient, type RpcClient } from './rpc-client.ts'

/** Everything a screen reaches its host with. One per page. */
export interface Connection extends Pick<RpcClient, 'call' | 'onNews' | 'onState'> {
  hostState(): ReturnType<RpcClient['state']>
  readonly documents: Documents
  readonly clock: Clock
  readonly ids: Ids
  readonly shell: 'app' | 'browser'
}

interface Line {
  readonly Socket: SocketClass
  /** `ws://host` or `app://…`; paths follow. */
  readonly base: string
  readonly protocols: readonly string[]
  readonly shell: 'app' | 'browser'
}

const SESSION = 'common-prep.session'

/** Fails when this page was opened without the right to: a used or stale one-time address. */
export async function connect(): Promise<Result<Connection, { readonly type: 'NoSession' }>> {
  const line = location.protocol === 'app:' ? await portLine() : await browserLine()
  if (!line) return err({ type: 'NoSession' })
  const ids = createIds(crypto)
  const open = (path: string): PageSocket => {
    const socket = new line.Socket(`${line.base}${path}`, [...line.protocols])
    socket.binaryType = 'arraybuffer'
    return socket
  }
  const rpc = createRpcClient(() => open('/rpc'))
  return ok({
    call: rpc.call,
    onNews: rpc.onNews,
    onState: rpc.onState,
    hostState: rpc.state,
    documents: createDocuments({ ...line, ids }),
    clock: systemClock,
    ids,
    shell: line.shell,
  })
}

/** The preload sends the port once, after the page has loaded. */
function portLine(): Promise<Line> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      const message = event.data as { type?: unknown } | null
      const port = event.ports[0]
      if (event.source !== window || message?.type !== PORT_MESSAGE || !port) return
      window.removeEventListener('message', listen)
      const { Socket } = createPortSockets(port)
      resolve({ Socket, base: 'app://host', protocols: [SUBPROTOCOL], shell: 'app' })
    }
    window.addEventListener('message', listen)
  })
}

async function browserLine(): Promise<Line | null> {
  const once = /^#once=([\w-]+)$/.exec(location.hash)?.[1]
  if (once) {
    const answer = await fetch('/session', { method: 'POST', body: once })
    if (answer.ok) sessionStorage.setItem(SESSION, await answer.text())
    history.replaceState(null, '', location.pathname)
  }
  const session = sessionStorage.getItem(SESSION)
  if (!session) return null
  const protocols = [SUBPROTOCOL, `${TICKET_PREFIX}${session}`]
  return {
    Socket: WebSocket as unknown as SocketClass,
    base: `ws://${location.host}`,
    protocols,
    shell: 'browser',
  }
}
