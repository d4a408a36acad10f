/** What the program did, for whoever has to find out later. No names, no texts, no secrets. */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, string | number | boolean>>): void
  warn(message: string, facts?: Readonly<Record<string, string | number | boolean>>): void
}

export const silentLog: Log = { info: () => {}, warn: () => {} }
