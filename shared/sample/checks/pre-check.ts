import type { SampleCheck } from '../sample-shape.ts'

export const preCheck: SampleCheck = {
  key: 'pre-check',
  kind: 'preCheck',
  week: 1,
  title: { en: 'Ratios and rates: what do you already know?' },
  minutes: 30,
  standards: ['4.OA.A.2', '4.NF.A.1', '5.NF.B.5', '5.OA.B.3', '6.RP.A.1'],
  directions: {
    en: `These questions help your teachers plan the next three weeks. Some things you may know well and some may be new.
Show what you think. If you are not sure, write down what you tried.`,
  },
  items: [
    {
      kind: 'choice',
      standards: ['4.OA.A.2'],
      points: 1,
      depth: 1,
      stem: {
        en: `The school garden has 6 tomato plants. It has 4 times as many bean plants as tomato plants.
How many bean plants are there?`,
      },
      choices: [
        {
          text: { en: '10' },
          misconception: { en: 'Adds 4: reads “4 times as many” as “4 more”.' },
        },
        { text: { en: '24' }, correct: true },
        {
          text: { en: '2' },
          misconception: { en: 'Subtracts 4: compares by difference and in the wrong direction.' },
        },
        {
          text: { en: '30' },
          misconception: {
            en: 'Finds 4 groups of 6 and then adds the 6 tomato plants: gives all the plants.',
          },
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['4.OA.A.2'],
      points: 1,
      depth: 1,
      stem: {
        en: `A blue ribbon is 35 centimeters long. A red ribbon is 7 centimeters long.
The blue ribbon is how many times as long as the red ribbon?`,
      },
      answer: '5',
      unit: { en: 'times as long' },
    },
    {
      kind: 'choice',
      standards: ['4.NF.A.1'],
      points: 1,
      depth: 1,
      stem: { en: String.raw`Which fraction is equal to $\frac{2}{3}$?` },
      choices: [
        {
          text: { en: String.raw`$\frac{5}{6}$` },
          misconception: { en: 'Adds the same number (3) to the numerator and the denominator.' },
        },
        {
          text: { en: String.raw`$\frac{4}{9}$` },
          misconception: {
            en: 'Multiplies the numerator and the denominator by different numbers (each by itself).',
          },
        },
        { text: { en: String.raw`$\frac{8}{12}$` }, correct: true },
        {
          text: { en: String.raw`$\frac{3}{2}$` },
          misconception: { en: 'Thinks that turning a fraction over keeps its value.' },
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['4.NF.A.1'],
      points: 1,
      depth: 1,
      stem: {
        en: String.raw`What number belongs in the box?

$$\frac{3}{4} = \frac{\square}{20}$$`,
      },
      answer: '15',
    },
    {
      kind: 'short',
      standards: ['5.NF.B.5'],
      points: 2,
      depth: 2,
      stem: {
        en: String.raw`A photo is 12 centimeters wide. Mei makes a copy that is $\frac{3}{4}$ as wide.

**a.** Without multiplying, tell whether the copy is wider or narrower than 12 centimeters. How do you know?

**b.** How wide is the copy?`,
      },
      answer: {
        en: String.raw`**a.** Narrower, because $\frac{3}{4}$ is less than 1, so the copy is only a part of 12. (1 point)

**b.** 9 centimeters. (1 point)`,
      },
      lines: 4,
    },
    {
      kind: 'constructed',
      standards: ['5.OA.B.3'],
      points: 4,
      depth: 3,
      stem: {
        en: `Two patterns start at 0. Pattern A adds 2 each time. Pattern B adds 6 each time.

| Pattern A | 0 | 2 | 4 | ___ | ___ |
|---|---|---|---|---|---|
| Pattern B | 0 | 6 | ___ | ___ | ___ |

**a.** Complete the table.

**b.** What is always true about a number in Pattern B and the number above it in Pattern A? Explain **why**.

**c.** When Pattern A reaches 50, what number is in Pattern B?`,
      },
      answer: {
        en: String.raw`**a.** Pattern A: 0, 2, 4, 6, 8. Pattern B: 0, 6, 12, 18, 24.

**b.** The number in Pattern B is always 3 times the number in Pattern A. Both start at 0, and each time A grows by 2,
B grows by 6, which is 3 times 2.

**c.** $3 \times 50 = 150$`,
      },
      lines: 6,
      rubric: [
        { en: 'Not yet: the table has several errors, or only one pattern is continued.' },
        { en: 'Continues both patterns, but describes each one alone and does not connect them.' },
        { en: 'Table correct, states that B is 3 times A, and uses it (or the table) to find 150.' },
        { en: 'All of that, and explains why: both start at 0 and each step of 6 is 3 times a step of 2.' },
      ],
    },
    {
      kind: 'choice',
      standards: ['6.RP.A.1'],
      points: 1,
      depth: 1,
      stem: { en: `A bowl has 3 mangoes and 5 limes. Which sentence is true?` },
      choices: [
        {
          text: { en: 'For every 5 mangoes there are 3 limes.' },
          misconception: { en: 'Swaps the order: does not match each number with its own fruit.' },
        },
        {
          text: { en: String.raw`$\frac{3}{5}$ of the fruit is mango.` },
          misconception: { en: 'Reads a comparison of two parts as a part of the whole.' },
        },
        {
          text: { en: 'For every mango there are 2 limes.' },
          misconception: { en: 'Uses the difference (2 more limes) as if it were “2 for every 1”.' },
        },
        { text: { en: 'For every 3 mangoes there are 5 limes.' }, correct: true },
      ],
    },
    {
      kind: 'short',
      standards: ['6.RP.A.1'],
      points: 2,
      depth: 2,
      stem: {
        en: `A painter mixes 2 cups of blue with 6 cups of white.

**a.** Write a sentence about the mix with the words **for every**.

**b.** Another painter wants the same color, but uses 4 cups of blue. What do you think that painter should do?`,
      },
      answer: {
        en: `**a.** For every 2 cups of blue there are 6 cups of white, or for every 1 cup of blue there are 3 cups of white.
(1 point; the two colors must match their numbers)

**b.** Use 12 cups of white, since both amounts double. (1 point)`,
      },
      lines: 4,
    },
  ],
}
