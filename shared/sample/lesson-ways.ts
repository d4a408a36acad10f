import type { SampleWays } from './sample-shape.ts'

/** Of every lesson, by its key. Warm-ups that ask for opinions are talked over with the class, others are begun alone;
 *  most lessons send learners to a partner. Gap lessons are for a few learners at a table. */
export const lessonWays: Readonly<Record<string, SampleWays>> = {
  'gap-times-as-many': { depth: 2, warmUp: 'small', learn: 'pair' },
  'gap-scaling': { depth: 2, warmUp: 'small', learn: 'small' },
  'what-a-ratio-compares': { depth: 2, warmUp: 'whole', learn: 'pair' },
  'ratio-language': { depth: 2, warmUp: 'whole', learn: 'pair' },
  'equivalent-ratios': { depth: 2, warmUp: 'alone', learn: 'pair' },
  'ratio-tables': { depth: 2, warmUp: 'alone', learn: 'whole' },
  'double-number-lines': { depth: 2, warmUp: 'alone', learn: 'whole' },
  'graphing-ratios': { depth: 2, warmUp: 'alone', learn: 'pair' },
  'unit-rates': { depth: 2, warmUp: 'whole', learn: 'pair' },
  'the-better-buy': { depth: 3, warmUp: 'whole', learn: 'pair' },
  'constant-speed': { depth: 2, warmUp: 'alone', learn: 'pair' },
  'percent-as-a-rate': { depth: 2, warmUp: 'whole', learn: 'pair' },
  'finding-the-whole': { depth: 2, warmUp: 'whole', learn: 'pair' },
  'converting-units': { depth: 2, warmUp: 'whole', learn: 'pair' },
}
