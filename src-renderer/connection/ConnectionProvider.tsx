import { createContext, type ReactNode, useContext } from 'react'
import { present } from '../../shared/lib/assert.ts'
import type { Connection } from './connection.ts'

const ConnectionContext = createContext<Connection | null>(null)

/** Gives the page's connection to every screen below. */
export function ConnectionProvider(props: { readonly connection: Connection; readonly children: ReactNode }) {
  return <ConnectionContext value={props.connection}>{props.children}</ConnectionContext>
}

export const useConnection = (): Connection => present(useContext(ConnectionContext), 'connection')
