import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { present } from '../../shared/lib/assert.ts'

/** The file of a worker for whoever lies in `directory`. From source, Node runs the source; bundled, the worker lies beside
 *  the host's bundle, or above one of its parts. */
export function findWorker(directory: string, name: string): string {
  const places = [`${name}.ts`, `${name}.js`, join('..', `${name}.js`)]
  return present(
    places.map((place) => join(directory, place)).find((path) => existsSync(path)),
    `the worker ${name}`,
  )
}
