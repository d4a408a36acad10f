import type { SampleCheck } from '../sample-shape.ts'

export const unitCheck: SampleCheck = {
  key: 'unit-check',
  kind: 'unitCheck',
  week: 3,
  title: { en: 'Unit check: Ratios and rates' },
  minutes: 50,
  standards: ['6.RP.A.1', '6.RP.A.2', '6.RP.A.3a', '6.RP.A.3b', '6.RP.A.3c', '6.RP.A.3d'],
  directions: {
    en: `Work on your own. Show your thinking with words, numbers, tables or diagrams, and write the units with every answer.
If you get stuck, go on and come back. There is time to look over your work.`,
  },
  items: [
    {
      kind: 'choice',
      standards: ['6.RP.A.1'],
      points: 1,
      depth: 1,
      stem: {
        en: `A festival group has 6 drummers and 9 dancers. Which sentence is true?`,
      },
      choices: [
        { text: { en: 'There are 2 drummers for every 3 dancers.' }, correct: true },
        {
          text: { en: 'There are 3 drummers for every 2 dancers.' },
          misconception: { en: 'Swaps the order of the two amounts.' },
        },
        {
          text: { en: 'There are 2 drummers for every 3 people in the group.' },
          misconception: { en: 'Reads a comparison of two parts as a comparison with the whole group.' },
        },
        {
          text: { en: 'There are 3 dancers for every drummer.' },
          misconception: { en: 'Uses the difference (3 more dancers) as if it were a ratio.' },
        },
      ],
    },
    {
      kind: 'short',
      standards: ['6.RP.A.1'],
      points: 2,
      depth: 2,
      stem: {
        en: `A bowl holds 4 pears and 7 plums and no other fruit.

**a.** What is the ratio of plums to all the fruit?

**b.** Jun writes $7:4$ for part **a**. What does his ratio compare?`,
      },
      answer: {
        en: `**a.** $7:11$ (1 point)

**b.** It compares plums with pears, two parts, instead of plums with all 11 pieces of fruit. (1 point)`,
      },
      lines: 3,
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.2'],
      points: 1,
      depth: 1,
      stem: {
        en: `The garden club uses 14 kilograms of soil to fill 4 planters of the same size. How many kilograms of soil is that per
planter?`,
      },
      answer: '3.5',
      unit: { en: 'kilograms per planter' },
    },
    {
      kind: 'choice',
      standards: ['6.RP.A.2'],
      points: 1,
      depth: 1,
      stem: {
        en: `Twelve neighbors share 3 trays of baklava equally. How much is that **per neighbor**?`,
      },
      choices: [
        {
          text: { en: '4 trays' },
          misconception: { en: 'Divides the larger number by the smaller: finds neighbors per tray.' },
        },
        {
          text: { en: '9 trays' },
          misconception: { en: 'Subtracts the two amounts.' },
        },
        {
          text: { en: '36 trays' },
          misconception: { en: 'Multiplies the two amounts.' },
        },
        { text: { en: String.raw`$\frac{1}{4}$ of a tray` }, correct: true },
      ],
    },
    {
      kind: 'choice',
      standards: ['6.RP.A.3a'],
      points: 1,
      depth: 2,
      stem: {
        en: `A smoothie recipe uses 2 cups of mango for every 3 cups of yogurt. A graph shows cups of mango **across** and cups of
yogurt **up**. Which point also belongs to this recipe?`,
      },
      choices: [
        {
          text: { en: '(3, 2)' },
          misconception: { en: 'Swaps the two numbers of the ordered pair.' },
        },
        {
          text: { en: '(4, 5)' },
          misconception: { en: 'Adds the same number (2) to both amounts.' },
        },
        { text: { en: '(6, 9)' }, correct: true },
        {
          text: { en: '(4, 3)' },
          misconception: { en: 'Doubles only one of the two amounts.' },
        },
      ],
    },
    {
      kind: 'short',
      standards: ['6.RP.A.3a'],
      points: 2,
      depth: 2,
      stem: {
        en: `A paint uses red and white in the ratio $3:5$. A mural needs 64 cups of this paint.
How many cups of red and how many cups of white is that? Show a tape diagram or a table.`,
      },
      answer: {
        en: String.raw`24 cups of red and 40 cups of white (1 point). Eight equal parts, $64 \div 8 = 8$ cups in each part, or a table with
equivalent ratios (1 point).`,
      },
      lines: 6,
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3b'],
      points: 1,
      depth: 2,
      stem: {
        en: `A train travels 210 kilometers in 3 hours at a constant speed. How many hours does it need for 455 kilometers?`,
      },
      answer: '6.5',
      unit: { en: 'hours' },
    },
    {
      kind: 'constructed',
      standards: ['6.RP.A.3b'],
      points: 4,
      depth: 3,
      stem: {
        en: String.raw`A shop sells the same cooking oil in two bottles.

| Bottle | Amount | Price |
|---|---|---|
| Small | 3 liters | \$13.50 |
| Large | 5 liters | \$21.50 |

**a.** Which bottle has the lower unit price? Show how you know.

**b.** A food stand needs at least 6 liters. Which bottles should it buy to spend the least? Explain.`,
      },
      answer: {
        en: String.raw`**a.** The large bottle: $21.50 \div 5 = 4.30$ dollars per liter, and the small one is $13.50 \div 3 = 4.50$ dollars
per liter.

**b.** Two small bottles: exactly 6 liters for \$27.00. One of each is 8 liters for \$35.00, and two large bottles are
10 liters for \$43.00. The large bottle has the lower unit price, but here it means paying for oil that is not needed.`,
      },
      lines: 8,
      rubric: [
        { en: 'Not yet: compares prices or sizes only, with no rate.' },
        { en: 'Finds at least one unit price, but the comparison or the plan for 6 liters has an error.' },
        {
          en: 'Both unit prices correct, names the large bottle in a, and finds two small bottles for \\$27.00 in b.',
        },
        {
          en: 'All of that, and explains why the lower unit price is not the cheapest plan here, with other totals.',
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3c'],
      points: 1,
      depth: 1,
      stem: {
        en: `Of the 80 tickets for a concert, 45% are for families. How many tickets is that?`,
      },
      answer: '36',
      unit: { en: 'tickets' },
    },
    {
      kind: 'choice',
      standards: ['6.RP.A.3c'],
      points: 1,
      depth: 2,
      stem: {
        en: `Mei has ridden 24 kilometers. That is 40% of her trip. How long is the whole trip?`,
      },
      choices: [
        {
          text: { en: '9.6 kilometers' },
          misconception: { en: 'Finds 40% of the known part instead of the whole.' },
        },
        { text: { en: '60 kilometers' }, correct: true },
        {
          text: { en: '64 kilometers' },
          misconception: { en: 'Adds the percent number to the part.' },
        },
        {
          text: { en: '16 kilometers' },
          misconception: { en: 'Subtracts the part from the percent number.' },
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3d'],
      points: 1,
      depth: 1,
      stem: {
        en: `A garden path is 90 inches wide. There are 12 inches in 1 foot. How many feet wide is the path?`,
      },
      answer: '7.5',
      unit: { en: 'feet' },
    },
    {
      kind: 'constructed',
      standards: ['6.RP.A.3d', '6.RP.A.3b'],
      points: 4,
      depth: 2,
      stem: {
        en: `Kofi rides his bike at a constant speed of 18 kilometers per hour. There are 1,000 meters in 1 kilometer.

**a.** How many **meters** does he ride each **minute**? Show your steps with units.

**b.** Lena rides 275 meters each minute. Who is faster? How do you know?`,
      },
      answer: {
        en: String.raw`**a.** 18 kilometers is 18,000 meters, and 1 hour is 60 minutes, so $18{,}000 \div 60 = 300$ meters per minute.

**b.** Kofi. In the same units, 300 meters per minute is more than 275 meters per minute. (Or: Lena rides
$275 \times 60 = 16{,}500$ meters, which is 16.5 kilometers, per hour.)`,
      },
      lines: 7,
      rubric: [
        { en: 'Not yet: does not use the conversion facts, or compares 18 with 275 without changing units.' },
        {
          en: 'Changes one of the two units correctly (kilometers to meters, or hours to minutes), but not both.',
        },
        {
          en: 'Finds 300 meters per minute with steps shown, and names Kofi by comparing in the same units.',
        },
        {
          en: 'All of that, with units in every step and a clear reason why each step multiplies or divides.',
        },
      ],
    },
  ],
}
