import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import ajvFormats from 'ajv-formats'

/** Real packages and the official schema lie beside the project: they are others' and are not copied into it. */
const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const samples = `${shared}samples/case/`
const schema = `${samples}case-v1p1-cfpackage.official.json`
const derived = `${shared}standards/case-ccss-math-grade6.json`

export const NO_SAMPLES =
  'the folder shared/data with the official schema and real packages is not beside the project'

export const hasSamples = existsSync(schema)

/** Text by file name. */
export function sampleTexts(): ReadonlyMap<string, string> {
  if (!hasSamples) return new Map()
  const names = readdirSync(samples).filter((name) => !name.includes('official'))
  const texts = new Map(names.map((name) => [name, readFileSync(`${samples}${name}`, 'utf8')]))
  return texts.set('case-ccss-math-grade6.json', readFileSync(derived, 'utf8'))
}

/** What the official schema of CASE 1.1 has against a text; none is what we want. */
export function createSchemaCheck(): (text: string) => readonly string[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  ajvFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
  return (text) => {
    validate(JSON.parse(text))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
