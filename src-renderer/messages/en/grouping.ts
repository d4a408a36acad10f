export const grouping = {
  alone: 'Alone',
  none: 'Grouping –',
  noneHint: 'Not said yet',
  of: 'How learners work in {section}',
  pair: 'Pairs',
  small: 'Small groups',
  whole: 'Whole class',
} as const
