import { SUBPROTOCOL } from '../../shared/protocol/wire.ts'
import type { Host } from '../../src-main/node/host.ts'
import { createRpcClient, type RpcClient } from '../../src-renderer/connection/rpc-client.ts'
import { windowSockets } from './window-client.ts'

/** Calls of a window, over a real MessagePort: those can be cancelled, and tell how far they are. */
export function windowCalls(host: Host): RpcClient['call'] {
  const Socket = windowSockets(host)
  return createRpcClient(() => new Socket('app://host/rpc', SUBPROTOCOL)).call
}
