import type { SampleCheck } from '../sample-shape.ts'

export const checkRates: SampleCheck = {
  key: 'check-2-rates',
  kind: 'masteryCheck',
  week: 2,
  title: { en: 'Check 2: Rates' },
  minutes: 30,
  standards: ['6.RP.A.2', '6.RP.A.3b'],
  directions: {
    en: `Work on your own. Show your thinking, and write the units with every answer.
You may try again later with a new form, so do your best and see what you know today.`,
  },
  items: [
    {
      kind: 'choice',
      standards: ['6.RP.A.2'],
      points: 1,
      depth: 1,
      stem: {
        en: `A kitchen uses 15 cups of yogurt for 10 smoothies. How many cups of yogurt is that **per smoothie**?`,
      },
      choices: [
        {
          text: { en: String.raw`$\frac{2}{3}$ of a cup` },
          misconception: { en: 'Divides the other way: finds smoothies per cup.' },
        },
        {
          text: { en: '5 cups' },
          misconception: { en: 'Subtracts: gives how many more cups than smoothies.' },
        },
        { text: { en: String.raw`$1\frac{1}{2}$ cups` }, correct: true },
        {
          text: { en: '150 cups' },
          misconception: { en: 'Multiplies the two amounts instead of sharing one among the other.' },
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.2'],
      points: 1,
      depth: 1,
      stem: {
        en: `Priya reads 48 pages in 32 minutes at a steady pace. How many pages does she read per minute?`,
      },
      answer: '1.5',
      unit: { en: 'pages per minute' },
    },
    {
      kind: 'short',
      standards: ['6.RP.A.2'],
      points: 2,
      depth: 2,
      stem: {
        en: `A paint mix uses 3 liters of blue for 5 liters of white. Write **both** unit rates. For each one, tell what it means.`,
      },
      answer: {
        en: String.raw`$\frac{3}{5}$ of a liter of blue for each liter of white (1 point); $\frac{5}{3}$, or $1\frac{2}{3}$, liters of
white for each liter of blue (1 point). The units must be stated.`,
      },
      lines: 4,
    },
    {
      kind: 'choice',
      standards: ['6.RP.A.3b'],
      points: 1,
      depth: 2,
      stem: {
        en: `All these packs hold the same kind of naan. Which pack is the best buy?`,
      },
      choices: [
        {
          text: { en: String.raw`4 naan for \$3.20` },
          misconception: { en: 'Picks the lowest total price without looking at how many there are.' },
        },
        {
          text: { en: String.raw`5 naan for \$3.85` },
          misconception: {
            en: 'Stops after comparing with the pack of 4, or rounds \\$0.77 and \\$0.75 to the same price.',
          },
        },
        { text: { en: String.raw`6 naan for \$4.50` }, correct: true },
        {
          text: { en: String.raw`10 naan for \$7.80` },
          misconception: { en: 'Believes that the biggest pack is always the best buy.' },
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3b'],
      points: 1,
      depth: 2,
      stem: {
        en: `A pump moves 42 liters of water in 4 minutes. At that rate, how many liters does it move in 10 minutes?`,
      },
      answer: '105',
      unit: { en: 'liters' },
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3b'],
      points: 1,
      depth: 2,
      stem: {
        en: `Rosa wraps 18 tamales in 12 minutes. At that rate, how many minutes does she need to wrap 45 tamales?`,
      },
      answer: '30',
      unit: { en: 'minutes' },
    },
    {
      kind: 'constructed',
      standards: ['6.RP.A.3b'],
      points: 4,
      depth: 3,
      stem: {
        en: String.raw`The bake sale team needs 40 kilograms of flour.

| Shop | Bag | Price of one bag |
|---|---|---|
| Corner shop | 5 kilograms | \$8.50 |
| Market | 8 kilograms | \$13.20 |

**a.** Which shop is the better buy? Show how you know.

**b.** How much does the team save by buying all its flour there?

**c.** A friend says, “The corner shop is cheaper because \$8.50 is less than \$13.20.” What would you answer?`,
      },
      answer: {
        en: String.raw`**a.** The market. Unit prices: $8.50 \div 5 = 1.70$ and $13.20 \div 8 = 1.65$ dollars per kilogram.

**b.** 40 kilograms cost \$68.00 at the corner shop (8 bags) and \$66.00 at the market (5 bags). The team saves \$2.00.

**c.** The bags are not the same size. Compare the price of the same amount, such as one kilogram.`,
      },
      lines: 9,
      rubric: [
        {
          en: 'Not yet: compares total prices or bag sizes only, or divides without saying what the result means.',
        },
        {
          en: 'Finds at least one correct unit price or total, but the comparison is incomplete or has an error.',
        },
        {
          en: 'Compares unit prices or equal amounts correctly, names the market, and finds the saving of \\$2.00.',
        },
        {
          en: 'All of that, and answers the friend by explaining why equal amounts make the comparison fair.',
        },
      ],
    },
  ],
}
