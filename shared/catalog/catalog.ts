import type { Line } from '../domain/planning/language.ts'
import { codeKey } from '../domain/standards/code.ts'
import type {
  CatalogStandard,
  Framework,
  StandardEdge,
  StandardId,
  StandardKind,
} from '../domain/standards/standard.ts'
import ccssEla from './ccss-ela.json' with { type: 'json' }
import ccssMath from './ccss-math.json' with { type: 'json' }
import mathEdges from './math-edges.json' with { type: 'json' }
import ngss from './ngss-ms.json' with { type: 'json' }
import sel from './sel.json' with { type: 'json' }
import wida from './wida.json' with { type: 'json' }
import { WORDS } from './words.ts'

/** What comes with the app: codes, ids, order and edges from open sources, every wording our own
 *  (`docs/standards.md`). */

/** Raise it with every change of a file in this folder. */
export const CATALOG_VERSION = 1

const CCSS_NOTICE =
  '© Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School ' +
  'Officers. All rights reserved. The wording here is our own, not the official text. Codes, ids and order: ASN, ' +
  'D2L Corporation, CC BY 3.0 US.'

interface Source extends Omit<Framework, 'source' | 'version'> {
  readonly rows: readonly Row[]
}

/** A line of one of the files. */
interface Row {
  readonly id: string
  readonly code?: string
  readonly guid?: string
  readonly kind: string
  readonly grades: string
  readonly parent?: string
  readonly label?: string
}

const SOURCES: readonly Source[] = [
  {
    id: 'ccss-math',
    title: 'Mathematics: Common Core',
    subject: 'Mathematics',
    notice: `${CCSS_NOTICE} What leads to what: Coherence Map, Achieve the Core, CC0.`,
    rows: ccssMath,
  },
  {
    id: 'ccss-ela',
    title: 'Language arts: Common Core',
    subject: 'English language arts',
    notice: CCSS_NOTICE,
    rows: ccssEla,
  },
  {
    id: 'ngss-ms',
    title: 'Science: NGSS, middle school',
    subject: 'Science',
    notice:
      'NGSS is a registered trademark of WestEd. Neither WestEd nor the lead states and partners that developed ' +
      'the NGSS were involved in the production of this product, and do not endorse it. The wording here is our own.',
    rows: ngss,
  },
  {
    id: 'wida',
    title: 'English learners: WIDA, middle school',
    subject: 'English language development',
    notice:
      '© Board of Regents of the University of Wisconsin System, on behalf of WIDA. The wording here is our own.',
    rows: wida,
  },
  {
    id: 'sel',
    title: 'Social and emotional: Illinois, CASEL',
    subject: 'Social and emotional learning',
    notice:
      'Codes: Illinois State Board of Education; names of the five areas: CASEL. The wording here is our own.',
    rows: sel,
  },
]

export const builtInFrameworks: readonly Framework[] = SOURCES.map(({ rows: _, ...framework }) => ({
  ...framework,
  source: 'builtIn',
  version: String(CATALOG_VERSION),
}))

/** Every built-in standard, in the order of its framework: a heading comes before what stands under it. */
export const builtInStandards = (): readonly CatalogStandard[] =>
  SOURCES.flatMap(({ id, rows }) => rows.map((row) => standardOf(id, row)))

function standardOf(framework: string, row: Row): CatalogStandard {
  const words = WORDS.get(row.code ?? '')
  return {
    framework,
    id: row.id,
    parent: row.parent ?? null,
    kind: row.kind as StandardKind,
    code: row.code ?? '',
    ids: idsOf(row),
    grades: row.grades.split(' '),
    language: 'en',
    official: null,
    ours: inEnglish(row.label ?? words?.ours),
    family: inEnglish(words?.family),
    iCan: inEnglish(words?.iCan),
  }
}

const inEnglish = (text: string | undefined): Line => (text ? { en: text } : {})

function idsOf({ id, guid }: Row): readonly StandardId[] {
  const asn: readonly StandardId[] = /^S[0-9A-F]+$/.test(id) ? [{ scheme: 'asn', value: id }] : []
  return guid ? [{ scheme: 'ccss', value: guid }, ...asn] : asn
}

/** What leads to what in mathematics, several grades back and on into high school. */
export const builtInEdges = (): readonly StandardEdge[] =>
  mathEdges.map(([kind = '', from = '', to = '']) => ({
    kind: kind === 'prerequisite' ? 'precedes' : 'related',
    from: codeKey(from),
    to: codeKey(to),
  }))
