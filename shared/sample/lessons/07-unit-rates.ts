import type { SampleLesson } from '../sample-shape.ts'

export const unitRates: SampleLesson = {
  key: 'unit-rates',
  kind: 'lesson',
  week: 2,
  title: { en: 'Unit rates' },
  iCan: { en: 'I can find both unit rates for a situation and say what each one means.' },
  minutes: 50,
  standards: ['6.RP.A.2'],
  mustDo: [
    { en: 'Study the mango smoothie example and finish the one that follows it.' },
    { en: 'Do the Unit rates practice page.' },
    { en: 'Show what you know in the cool-down.' },
  ],
  shouldDo: [
    {
      en: 'Find three “per” phrases on packages, signs or web pages. Write what each one means for one unit.',
    },
  ],
  aspireToDo: [
    {
      en: 'Invent a recipe whose two unit rates are both simple decimals. Explain how you chose the numbers.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: String.raw`Three signs stand on the table at a bake sale.

| Sign A | Sign B | Sign C |
|---|---|---|
| 4 samosas for \$6 | 1 samosa for \$1.50 | 10 samosas for \$15 |

Which sign helps you most if you want to buy 7 samosas? Tell why. Then find the price of 7 samosas.

~~~lines 3
~~~`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`A **rate** tells how two amounts go together, such as cups and smoothies.
A **unit rate** tells how much there is for **one**.

### Worked example

Amina’s family sells smoothies. They use 12 cups of mango for 8 smoothies.

| Smoothies | 8 | 4 | 2 | 1 |
|---|---|---|---|---|
| Cups of mango | 12 | 6 | 3 | $1\frac{1}{2}$ |

**Cups for each smoothie.** Share 12 cups among 8 smoothies: $12 \div 8 = \frac{12}{8} = 1\frac{1}{2}$.
The rate is $1\frac{1}{2}$ cups of mango **per** smoothie.

**Smoothies for each cup.** Share 8 smoothies among 12 cups: $8 \div 12 = \frac{8}{12} = \frac{2}{3}$.
The rate is $\frac{2}{3}$ of a smoothie **per** cup of mango.

Both unit rates are true. They answer different questions.

> If there are $a$ of one thing for $b$ of another, then there are $\frac{a}{b}$ of the first
> **for each one** of the second (as long as $b$ is not 0).

### Try it with a partner

The garden club uses 20 kilograms of soil to fill 8 planters.

- ___ kilograms of soil per planter
- ___ of a planter per kilogram of soil

Which unit rate helps you find the soil for 30 planters? Tell why.

~~~lines 3
~~~`,
      },
      support: {
        en: String.raw`A **unit rate** tells how much there is for **one**. The word **per** means “for each one”.

### Worked example

Amina uses 6 cups of mango for 3 smoothies.

| Smoothies | 3 | 1 |
|---|---|---|
| Cups of mango | 6 | 2 |

**Step 1.** I want cups for **one smoothie**, so I share the cups among the smoothies.

**Step 2.** $6 \div 3 = 2$

**Step 3.** I say it with both units: **2 cups of mango per smoothie.**

I can turn the question around. How much smoothie does **one cup** make?
I share the smoothies among the cups: $3 \div 6 = \frac{3}{6} = \frac{1}{2}$.
One cup of mango makes **half a smoothie**.

### Try it with a partner

The garden club uses 10 kilograms of soil to fill 5 planters.

| Planters | 5 | 1 |
|---|---|---|
| Kilograms of soil | 10 | ___ |

> I want the soil for one planter, so I divide ___ by ___ .
>
> The unit rate is ___ kilograms of soil per planter.

Now turn it around.

> One kilogram of soil fills ___ of a planter, because ___ divided by ___ is ___ .`,
      },
      extend: {
        en: String.raw`A **unit rate** tells how much there is for **one**. Every situation with two amounts has two of them.

### Worked example

Amina’s family uses 12 cups of mango for 8 smoothies.

- $\frac{12}{8} = 1\frac{1}{2}$ cups of mango **per** smoothie
- $\frac{8}{12} = \frac{2}{3}$ of a smoothie **per** cup of mango

A unit rate lets you jump to any amount in one step. For $s$ smoothies they need $1\frac{1}{2} \times s$
cups of mango. With $m$ cups of mango they can make $\frac{2}{3} \times m$ smoothies.

### Think with a partner

The garden club uses 20 kilograms of soil to fill 8 planters.

- Find both unit rates: ___ kilograms per planter and ___ of a planter per kilogram.
- Multiply your two unit rates. What do you get? Do the same for the smoothies.
- Will this happen in every situation? Tell how you know.

~~~lines 5
~~~`,
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      core: {
        en: String.raw`1. A family uses 3 cups of flour to make 24 dumplings.

   - Dumplings per cup of flour: ___
   - Cups of flour per dumpling: ___

2. Priya reads 45 pages in 60 minutes.

   - Pages per minute: ___
   - Minutes per page: ___

3. A painter mixes 6 liters of blue with 4 liters of white. Finish each sentence.

   > For each liter of white there are ___ liters of blue.
   >
   > For each liter of blue there is ___ of a liter of white.

4. Kofi rides his bike 36 miles in 3 hours and keeps the same pace. Complete the table.

   | Hours | 3 | 1 | 5 |
   |---|---|---|---|
   | Miles | 36 | ___ | ___ |

5. Put a check mark next to **every** situation that has a unit rate of 4 for each one.

   | Situation | Check |
   |---|---|
   | 20 seeds shared equally by 5 pots: seeds per pot | ___ |
   | 4 seeds shared equally by 20 pots: seeds per pot | ___ |
   | 8 cups of juice in 2 equal pitchers: cups per pitcher | ___ |
   | 15 liters of water in 3 equal tanks: liters per tank | ___ |

6. Five pounds of beans feed 20 people. Omar says, “$20 \div 5 = 4$, so each person gets 4 pounds.”
   What did Omar find? What should he say each person gets?

   ~~~lines 3
   ~~~

7. A garden pump moves 54 liters of water in 4 minutes. How much does it move in 1 minute?
   At that rate, how much does it move in 10 minutes? Show your thinking.

   ~~~box 5
   ~~~`,
      },
      support: {
        en: String.raw`1. *Done for you.* Four people share 8 rolls equally. How many rolls per person?

   | People | 4 | 1 |
   |---|---|---|
   | Rolls | 8 | 2 |

   $8 \div 4 = 2$. There are **2 rolls per person**.

2. A kitchen uses 12 mangoes for 4 pitchers of juice. How many mangoes per pitcher?

   | Pitchers | 4 | 1 |
   |---|---|---|
   | Mangoes | 12 | ___ |

   > I divide ___ by ___ . There are ___ mangoes per pitcher.

3. Ten liters of paint cover 5 doors. How many liters per door?

   > I divide ___ by ___ . There are ___ liters of paint per door.

4. Kofi rides his bike 16 miles in 2 hours and keeps the same pace. Complete the table.

   | Hours | 2 | 1 | 3 |
   |---|---|---|---|
   | Miles | 16 | ___ | ___ |

5. Three cups of flour make 6 arepas.

   > One cup of flour makes ___ arepas, because ___ divided by 3 is ___ .
   >
   > One arepa needs ___ of a cup of flour, because ___ divided by 6 is ___ .

6. Four bags of soil fill 8 pots. Lena says, “That is 2 bags for each pot.”
   Draw the bags and the pots. Is Lena right? Finish the sentence.

   ~~~box 4
   ~~~

   > Lena is ___ because one bag fills ___ pots.`,
      },
      extend: {
        en: String.raw`1. Pump A moves 54 liters of water in 4 minutes. Pump B moves 65 liters in 5 minutes.
   Which pump is faster? If both run together, how long do they take to fill a 212-liter tank?

   ~~~box 5
   ~~~

2. Seven friends share 3 rounds of injera equally. Find both unit rates and say what each one means.

   ~~~lines 3
   ~~~

3. A situation has $\frac{5}{8}$ of a cup of yogurt per smoothie. Give two different pairs of amounts that fit.
   Then write the other unit rate.

   ~~~lines 3
   ~~~

4. Mei says, “If one unit rate is greater than 1, the other must be less than 1.”
   Is this always true, sometimes true or never true? Convince someone who is not sure.

   ~~~lines 4
   ~~~

5. Five pounds of beans feed 20 people. Omar says, “$20 \div 5 = 4$, so each person gets 4 pounds.”
   Correct his sentence. Then describe a moment in which the number 4 is exactly what a cook needs.

   ~~~lines 4
   ~~~

6. Write your own story in which the two unit rates are 2.5 and 0.4. Label both with their units.

   ~~~lines 4
   ~~~`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 6,
      core: {
        en: `Sara uses 9 cups of yogurt for 6 smoothies.

**a.** How many cups of yogurt per smoothie? ___

**b.** How many smoothies per cup of yogurt? ___

**c.** Choose one of your answers. Explain what it means to someone who was not in class today.

~~~lines 3
~~~`,
      },
      support: {
        en: `Sara uses 8 cups of yogurt for 4 smoothies.

| Smoothies | 4 | 1 |
|---|---|---|
| Cups of yogurt | 8 | ___ |

**a.** How many cups of yogurt per smoothie? ___

**b.** How much smoothie does one cup of yogurt make? ___

> My answer to **a** means that for each ___ there are ___ .`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`**Materials and copies.** One practice page per student; counters or paper cups for sharing; mini whiteboards.
No cutting.

**Running it.** In the warm-up, let two students name different signs before you settle on Sign B. Keep the word
“per” next to “for each one” on the board all period. Ask for the *unit* every time a number is said.

**Answer key**

- Warm-up: Sign B, since one multiplication is enough. 7 samosas cost \$10.50. All three signs show the same rate.
- Learn, Core: 2.5 kilograms per planter; $\frac{2}{5}$ (0.4) of a planter per kilogram. For 30 planters use
  2.5 kilograms per planter (75 kilograms).
- Learn, Support: 2 kilograms per planter ($10 \div 5$); $\frac{1}{2}$ of a planter per kilogram ($5 \div 10$).
- Learn, Extend: 2.5 and 0.4; the product is 1, and also $1\frac{1}{2} \times \frac{2}{3} = 1$. Always, because
  $\frac{a}{b} \times \frac{b}{a} = 1$ when neither amount is 0.
- Practice, Core: (1) 8 dumplings per cup; $\frac{1}{8}$ cup per dumpling. (2) $\frac{3}{4}$ (0.75) page per minute;
  $1\frac{1}{3}$ minutes per page. (3) $1\frac{1}{2}$ liters of blue; $\frac{2}{3}$ of a liter of white.
  (4) 12 and 60 miles. (5) The first and third rows (the second is $\frac{1}{5}$, the fourth is 5).
  (6) He found people per pound; each person gets $\frac{1}{4}$ of a pound. (7) 13.5 liters; 135 liters.
- Practice, Support: (2) 3 mangoes. (3) 2 liters. (4) 8 and 24 miles. (5) 2 arepas ($6 \div 3$);
  $\frac{1}{2}$ cup ($3 \div 6$). (6) Not right; one bag fills 2 pots, so each pot needs $\frac{1}{2}$ bag.
- Practice, Extend: (1) A: 13.5 liters per minute, B: 13; A is faster. Together 26.5 per minute, so 8 minutes.
  (2) $\frac{3}{7}$ of an injera per person; $2\frac{1}{3}$ people per injera. (3) For example 5 cups for 8 smoothies
  and 10 cups for 16; $\frac{8}{5} = 1\frac{3}{5}$ smoothies per cup. (4) Always: if $a > b$ then $\frac{a}{b} > 1$
  and $\frac{b}{a} < 1$. (5) $\frac{1}{4}$ pound per person; 4 people per pound helps to find how many people a
  bag can feed. (6) Answers vary; for example 5 kilograms for 2 pots.
- Cool-down, Core: $1\frac{1}{2}$ cups; $\frac{2}{3}$ of a smoothie. Support: 2 cups; $\frac{1}{2}$ of a smoothie.

**Misconceptions and moves**

- *Always divides the larger number by the smaller.* Ask “For each one of what?” and have the student underline that
  unit; the amount of that unit is what we divide by.
- *Gives the number without units.* Hand back the sentence “___ for each ___” and ask for both blanks.
- *Thinks only one of the two unit rates is correct.* Act out both questions with cups and counters.`,
      },
    },
  ],
}
