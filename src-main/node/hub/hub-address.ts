/** Where a host listens. */
export interface HubAddress {
  readonly host: string
  readonly port: number
}

export const DEFAULT_HUB_PORT = 4747

/** `192.168.1.20`, `192.168.1.20:4747`, `room12.local:4747`, `[fe80::1]:4747`. Null for anything else. */
export function parseAddress(text: string): HubAddress | null {
  const match = /^(?:https?:\/\/|wss?:\/\/)?(\[[0-9a-f:.]+\]|[A-Za-z0-9.-]+?)(?::(\d{1,5}))?\/?$/i.exec(
    text.trim(),
  )
  const host = match?.[1]?.replace(/^\[|\]$/g, '')
  const port = Number(match?.[2] ?? DEFAULT_HUB_PORT)
  return host && port > 0 && port < 65536 ? { host, port } : null
}

export const formatAddress = ({ host, port }: HubAddress): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
