import type { SampleLesson } from '../sample-shape.ts'

export const doubleNumberLines: SampleLesson = {
  key: 'double-number-lines',
  kind: 'lesson',
  week: 2,
  title: { en: 'Double number lines' },
  iCan: { en: 'I can draw a double number line and use it to find equivalent ratios.' },
  minutes: 50,
  standards: ['6.RP.A.3'],
  mustDo: [
    { en: 'Draw the double number line in “Try it together”. Check that both lines start at 0.' },
    { en: 'Do the practice problems. Label both lines every time you draw.' },
    { en: 'Answer the cool-down on your own.' },
  ],
  shouldDo: [
    { en: 'Time yourself walking around the yard once. Draw a double number line for 1 to 5 rounds.' },
    { en: 'Solve one practice problem again with a ratio table. Write which way you prefer and why.' },
  ],
  aspireToDo: [
    {
      en: 'Draw a triple number line for a recipe with three ingredients. Write two questions that it can answer.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: `Each table shows a number line with equal jumps. Fill in the numbers that are missing.

| 0 | ___ | 8 | ___ | 16 |
| --- | --- | --- | --- | --- |

| 0 | ___ | ___ | 15 | ___ |
| --- | --- | --- | --- | --- |

How did you find the size of one jump on the second line?

~~~lines 2
~~~
`,
      },
    },
    {
      kind: 'learn',
      minutes: 19,
      core: {
        en: `### Two lines, side by side

Amina rides 6 kilometers every 20 minutes. A **double number line** shows both amounts at once. Each column
of this table is one pair of marks, one on each line.

| Kilometers | 0 | 6 | 12 | 18 | 24 |
| --- | --- | --- | --- | --- | --- |
| Minutes | 0 | 20 | 40 | 60 | 80 |

- Both lines start at **0**: no kilometers, no minutes.
- The marks are the same distance apart, and each mark lines up with its partner.
- Every pair is an equivalent ratio: $6:20$, $12:40$, $18:60$.

### Find a point between the marks

How far does Amina ride in 50 minutes? 50 is halfway between 40 and 60, so look halfway between 12 and 18.
She rides 15 kilometers.

### Go down to a small mark

Halfway between 0 and 20 minutes is 10 minutes, and halfway between 0 and 6 kilometers is 3 kilometers. So
she rides 3 kilometers every 10 minutes.

### Try it together

Leaf green paint has 2 cups of blue for every 5 cups of yellow.

1. Draw a double number line with four marks after 0. Label the lines **blue** and **yellow**.

   ~~~grid 5
   ~~~

2. How much yellow goes with 6 cups of blue? ___ cups
3. How much blue goes with 20 cups of yellow? ___ cups
4. Use your lines to find how much yellow goes with 5 cups of blue. Explain.

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `### Two lines, side by side

Noor walks 2 laps every 5 minutes. A **double number line** shows both amounts at once. Each column of this
table is one pair of marks.

| Laps | 0 | 2 | 4 | 6 |
| --- | --- | --- | --- | --- |
| Minutes | 0 | 5 | 10 | 15 |

**Step 1.** Start both lines at **0**.

**Step 2.** The top line jumps by 2. The bottom line jumps by 5.

**Step 3.** Read straight down: 6 laps go with 15 minutes.

Every pair is an equivalent ratio: $2:5$, $4:10$, $6:15$.

### Try it together

Pink paint has 1 cup of red for every 3 cups of white.

| Red | 0 | 1 | 2 | 3 | 4 |
| --- | --- | --- | --- | --- | --- |
| White | 0 | 3 | ___ | ___ | ___ |

1. Fill in the marks. Then draw the two lines here.

   ~~~grid 4
   ~~~

2. How much white goes with 4 cups of red? ___ cups
3. How much red goes with 9 cups of white? ___ cups

> On the top line each jump is ___ . On the bottom line each jump is ___ .
`,
      },
      extend: {
        en: String.raw`### Two lines, side by side

Amina rides 6 kilometers every 20 minutes. A **double number line** shows both amounts at once. Each column
of this table is one pair of marks.

| Kilometers | 0 | 6 | 12 | 18 |
| --- | --- | --- | --- | --- |
| Minutes | 0 | 20 | 40 | 60 |

### Make your own marks

A mark can go anywhere, as long as both lines are cut the same way.

- Cut the first jump in half: 3 kilometers and 10 minutes.
- Cut the first jump into 20 equal parts: 1 minute and $6 \div 20 = 0.3$ kilometer.
- One minute is a helpful mark. For 35 minutes, $35 \times 0.3 = 10.5$ kilometers.

### Try it together

Leaf green paint has 2 cups of blue for every 5 cups of yellow.

1. Draw a double number line. Add the marks for 1 cup of blue and for 1 cup of yellow.

   ~~~grid 5
   ~~~

2. How much yellow goes with 7 cups of blue? ___ cups
3. How much blue goes with 12 cups of yellow? ___ cups
4. Which of the two small marks did you use for each question? Why?

   ~~~lines 2
   ~~~
`,
      },
    },
    {
      kind: 'practice',
      minutes: 18,
      core: {
        en: `1. This double number line shows Sunrise smoothie. Fill in the marks.

   | Mango (cups) | 0 | 3 | 6 | ___ | ___ |
   | --- | --- | --- | --- | --- | --- |
   | Yogurt (cups) | 0 | 2 | ___ | ___ | 8 |

   How much yogurt goes with 15 cups of mango? ___ cups

2. At the bake sale, 5 tamales cost 8 dollars.

   | Tamales | 0 | 5 | 10 | ___ | ___ |
   | --- | --- | --- | --- | --- | --- |
   | Dollars | 0 | 8 | ___ | 24 | ___ |

   **a.** What do 20 tamales cost?

   **b.** How many tamales can you buy with 24 dollars?

3. Linh rides 8 kilometers every 30 minutes. Draw a double number line.

   ~~~grid 5
   ~~~

   **a.** How far does she ride in 90 minutes? ___

   **b.** How far does she ride in 15 minutes? ___

   **c.** How long does she take for 20 kilometers? ___

4. The garden hose gives 12 liters of water in 3 minutes. Find the water for 1 minute, then for 7 minutes.

   ~~~grid 4
   ~~~

5. Daniel draws marks for a flatbread dough. Find his mistake and fix it.

   | Flour (cups) | 0 | 2 | 4 | 8 |
   | --- | --- | --- | --- | --- |
   | Milk (cups) | 0 | 3 | 6 | 9 |

   ~~~lines 2
   ~~~

6. Pale red paint has 4 cups of red for every 6 cups of white. How much white goes with 10 cups of red? Show it
   on a double number line.

   ~~~grid 5
   ~~~

7. Why must both lines start at 0, and why must 0 line up with 0?

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `1. This double number line shows Cloud smoothie. *The first two marks are done for you.*

   | Mango (cups) | 0 | 2 | 4 | 6 | 8 |
   | --- | --- | --- | --- | --- | --- |
   | Yogurt (cups) | 0 | 1 | ___ | ___ | ___ |

   How much yogurt goes with 8 cups of mango? ___ cups

2. At the bake sale, 2 tamales cost 3 dollars.

   | Tamales | 0 | 2 | 4 | ___ |
   | --- | --- | --- | --- | --- |
   | Dollars | 0 | 3 | ___ | ___ |

   **a.** Fill in the marks.

   **b.** What do 6 tamales cost? ___ dollars

3. Linh rides 4 kilometers every 15 minutes.

   | Kilometers | 0 | 4 | ___ | ___ |
   | --- | --- | --- | --- | --- |
   | Minutes | 0 | 15 | 30 | 45 |

   > In 45 minutes Linh rides ___ kilometers.

4. The garden hose gives 10 liters of water in 2 minutes. Find the water for 1 minute.

   | Liters | 0 | ___ | 10 |
   | --- | --- | --- | --- |
   | Minutes | 0 | 1 | 2 |

   > One minute is halfway between 0 and 2, so the water is halfway between ___ and ___ .

5. Daniel draws marks for a dough. One number is wrong. Circle it and write the right number: ___

   | Flour (cups) | 0 | 1 | 2 | 3 |
   | --- | --- | --- | --- | --- |
   | Milk (cups) | 0 | 2 | 4 | 7 |
`,
      },
      extend: {
        en: `1. Amina rides 6 kilometers every 20 minutes. Draw a double number line and find

   **a.** how long she takes for 1 kilometer: ___

   **b.** how far she rides in 35 minutes: ___

   ~~~grid 5
   ~~~

2. At the bake sale, 5 tamales cost 8 dollars.

   **a.** What do 12 tamales cost at the same price for each one?

   **b.** You have 30 dollars. How many whole tamales can you buy?

   ~~~lines 3
   ~~~

3. A tropical smoothie is 4 parts mango, 3 parts yogurt and 1 part ice. Draw a **triple** number line. Then
   find every amount when there are 10 cups of mango.

   ~~~grid 6
   ~~~

4. Linh rides 8 kilometers every 30 minutes, and Amina rides 6 kilometers every 20 minutes. They start together
   on the same road. When is Amina 5 kilometers ahead? Show how your number lines tell you.

   ~~~grid 6
   ~~~

5. Tape diagram, ratio table or double number line? Write one problem that fits each tool well, and say why.

   ~~~lines 6
   ~~~
`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 7,
      core: {
        en: `Yusuf’s family bakes maamoul. They use 4 cups of dates for every 7 cups of flour.

1. Draw a double number line with three marks after 0.

   ~~~grid 4
   ~~~

2. How much flour goes with 12 cups of dates? ___ cups
3. How much flour goes with 2 cups of dates? ___ cups
`,
      },
      support: {
        en: `Yusuf’s family bakes maamoul. They use 2 cups of dates for every 3 cups of flour.

| Dates (cups) | 0 | 2 | 4 | ___ |
| --- | --- | --- | --- | --- |
| Flour (cups) | 0 | 3 | ___ | ___ |

1. Fill in the marks.
2. How much flour goes with 6 cups of dates? ___ cups
`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Answers

**Warm-up.** 4 and 12; 5, 10 and 20. Three equal jumps reach 15, so one jump is $15 \div 3 = 5$.

**Try it together, Core.** (1) Blue 0, 2, 4, 6, 8; yellow 0, 5, 10, 15, 20. (2) 15. (3) 8. (4) $12\frac{1}{2}$, halfway
between 10 and 15. **Support.** White 6, 9, 12; (2) 12; (3) 3; jumps of 1 and 3. **Extend.** (1) 1 cup of blue with
$2\frac{1}{2}$ cups of yellow; 1 cup of yellow with $\frac{2}{5}$ cup of blue. (2) $17\frac{1}{2}$. (3) $4\frac{4}{5}$.
(4) The mark for 1 blue in question 2, the mark for 1 yellow in question 3: start from 1 of what you are given.

**Practice, Core.** (1) Mango 9, 12; yogurt 4, 6; 15 cups of mango go with 10. (2) Tamales 15, 20; dollars 16, 32. (a)
32 dollars. (b) 15. (3a) 24 km. (3b) 4 km. (3c) 75 minutes: 16 km take 60 minutes and 4 km take 15. (4) 4 liters; 28
liters. (5) Flour jumps by 2, so the last mark is 6, not 8. (6) 15: 8 red go with 12 white, 2 red go with 3. (7) None
of one amount goes with none of the other; if the zeros do not line up, the pairs no longer match.

**Practice, Support.** (1) 2, 3, 4; 4 cups. (2) 6 tamales; 6 and 9 dollars; 9 dollars. (3) 8, 12; 12 km. (4) 5 liters;
0 and 10. (5) 7 should be 6.

**Practice, Extend.** (1a) $20 \div 6 = 3\frac{1}{3}$ minutes, or 3 min 20 s. (1b) $35 \times 0.3 = 10.5$ km. (2a) One
costs 1.60 dollars, so 12 cost 19.20 dollars. (2b) 18 (28.80 dollars; 19 would cost 30.40). (3) $7\frac{1}{2}$ yogurt,
$2\frac{1}{2}$ ice. (4) Every 60 minutes Linh rides 16 km and Amina 18 km, 2 km more. 5 km ahead comes after 150
minutes: Amina 45, Linh 40. (5) Answers vary; tapes suit totals and differences of parts with the same unit, tables
suit big jumps, and double number lines suit two different units and amounts between marks.

**Cool-down.** Core: (1) dates 4, 8, 12; flour 7, 14, 21. (2) 21. (3) $3\frac{1}{2}$. Support: 6 dates; 6 and 9 flour;
9.

### Misconceptions and moves

- **The same jump on both lines.** Ask: “If the top jumps 6, what really happens to the minutes?”
- **Marks that slip sideways.** Draw on grid paper, lay a ruler straight down through each pair.
- **Starting at the first pair instead of 0.** Ask: “What does she ride in no time at all?”

### Materials and copies

One packet per learner; rulers; grid paper for redrawing. Tables stand for lines here so that the numbers
are clear in print; ask learners to draw the lines themselves where a grid is given.
`,
      },
    },
  ],
}
