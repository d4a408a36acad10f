export const depth = {
  dok: 'DOK {depth}',
  dok1: 'Recall',
  dok2: 'Skill or concept',
  dok3: 'Strategic thinking',
  dok4: 'Extended thinking',
  none: 'DOK –',
  noneHint: 'Not said yet',
  of: 'Depth of knowledge (DOK), {what}',
  ofLesson: 'Depth of knowledge (DOK) of this lesson',
} as const
