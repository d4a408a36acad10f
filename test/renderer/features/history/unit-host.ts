import { type StubHost, stubHost } from '../../app/stub-host.tsx'

/** A host that has a document for every room; all of them are the one that the test holds. */
export function unitHost(answers: Parameters<typeof stubHost>[0], { mayEdit = true } = {}): StubHost {
  const host = stubHost(answers)
  const { documents } = host.connection
  const open: typeof documents.open = (room, onReady) => {
    onReady({ ...host.teamDocument, room, mayEdit })
    return () => {}
  }
  const connection = { ...host.connection, documents: { ...documents, open } }
  return Object.assign(host, { connection })
}
