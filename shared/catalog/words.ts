import ela1 from './words/ela-1.json' with { type: 'json' }
import ela2 from './words/ela-2.json' with { type: 'json' }
import ela3 from './words/ela-3.json' with { type: 'json' }
import ela4 from './words/ela-4.json' with { type: 'json' }
import ela5 from './words/ela-5.json' with { type: 'json' }
import ela6 from './words/ela-6.json' with { type: 'json' }
import elaMiddle from './words/ela-6-8.json' with { type: 'json' }
import ela7 from './words/ela-7.json' with { type: 'json' }
import ela8 from './words/ela-8.json' with { type: 'json' }
import elaAnchor from './words/ela-anchor.json' with { type: 'json' }
import elaK from './words/ela-K.json' with { type: 'json' }
import math1 from './words/math-1.json' with { type: 'json' }
import math2 from './words/math-2.json' with { type: 'json' }
import math3 from './words/math-3.json' with { type: 'json' }
import math4 from './words/math-4.json' with { type: 'json' }
import math5 from './words/math-5.json' with { type: 'json' }
import math6 from './words/math-6.json' with { type: 'json' }
import math7 from './words/math-7.json' with { type: 'json' }
import math8 from './words/math-8.json' with { type: 'json' }
import mathK from './words/math-K.json' with { type: 'json' }
import practice from './words/math-practice.json' with { type: 'json' }
import ngss from './words/ngss-ms.json' with { type: 'json' }
import sel from './words/sel.json' with { type: 'json' }
import wida from './words/wida.json' with { type: 'json' }

export interface Words {
  readonly code: string
  readonly ours: string
  readonly family: string
  /** Grades 4 to 7 of mathematics. */
  readonly iCan?: string
}

const FILES: readonly (readonly Words[])[] = [
  ...[mathK, math1, math2, math3, math4, math5, math6, math7, math8, practice],
  ...[elaK, ela1, ela2, ela3, ela4, ela5, ela6, ela7, ela8, elaMiddle, elaAnchor],
  ...[ngss, wida, sel],
]

/** Our own wording of each standard, by its code as the catalog spells it. */
export const WORDS: ReadonlyMap<string, Words> = new Map(
  FILES.flatMap((words) => words.map((each) => [each.code, each] as const)),
)
