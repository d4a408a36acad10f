import type { SampleLesson } from '../sample-shape.ts'

export const gapTimesAsMany: SampleLesson = {
  key: 'gap-times-as-many',
  kind: 'gap',
  gapGrade: 4,
  week: 1,
  title: { en: 'Times as many' },
  iCan: { en: 'I can tell “times as many” from “more than” and write an equation for each one.' },
  minutes: 30,
  standards: ['4.OA.A.2'],
  mustDo: [
    { en: 'Build the two bars in “Try it together” and read both sentences aloud.' },
    { en: 'Do the practice problems. Check whether each one adds or multiplies.' },
    { en: 'Answer the cool-down on your own.' },
  ],
  shouldDo: [
    { en: 'Write one “times as many” sentence and one “more than” sentence about things in this room.' },
  ],
  aspireToDo: [
    { en: 'Find two amounts where “5 more” and “2 times as many” are both true. Is there only one pair?' },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 4,
      core: {
        en: `Priya’s tower has 3 cubes. Yusuf’s tower has 12 cubes.

Write two different sentences that compare the towers.

~~~lines 3
~~~
`,
      },
    },
    {
      kind: 'learn',
      minutes: 11,
      core: {
        en: String.raw`### Two ways to compare

Kofi has 6 beads. Leilani has 18 beads.

| Kofi | 6 | — | — |
| --- | --- | --- | --- |
| **Leilani** | 6 | 6 | 6 |

| Question | Sentence | Equation |
| --- | --- | --- |
| How many **more**? | 18 is 12 **more than** 6. | $18 = 6 + 12$ |
| How many **copies**? | 18 is 3 **times as many as** 6. | $18 = 3 \times 6$ |

“More than” tells what to add. “Times as many” tells how many equal copies.

### Which operation?

- You know the small amount and the number of copies: **multiply**. 4 times as many as 5 is $4 \times 5 = 20$.
- You know both amounts and want the copies: **divide**. $20 \div 5 = 4$ times as many.
- You know the large amount and the copies: **divide**. $20 \div 4 = 5$.

### Try it together

The school garden has 5 chili plants and 15 tomato plants.

| Chili | ___ | — | — |
| --- | --- | --- | --- |
| **Tomato** | ___ | ___ | ___ |

1. There are ___ more tomato plants than chili plants.
2. There are ___ times as many tomato plants as chili plants.
3. Write an equation for each sentence: ___ and ___
`,
      },
      support: {
        en: String.raw`### Two ways to compare

Kofi has 2 beads. Leilani has 6 beads.

| Kofi | 2 | — | — |
| --- | --- | --- | --- |
| **Leilani** | 2 | 2 | 2 |

**Step 1.** “More than”: count what to add. Leilani has 4 **more**. $6 = 2 + 4$

**Step 2.** “Times as many”: count the copies. There are 3 copies of 2. Leilani has 3 **times as many**.
$6 = 3 \times 2$

### Try it together

The school garden has 4 chili plants and 8 tomato plants.

| Chili | 4 | — |
| --- | --- | --- |
| **Tomato** | ___ | ___ |

1. $8 = 4 +$ ___ , so there are ___ more tomato plants.
2. $8 =$ ___ $\times\, 4$, so there are ___ times as many tomato plants.

> ___ is ___ more than ___ .

> ___ is ___ times as many as ___ .
`,
      },
      extend: {
        en: String.raw`### Two ways to compare

Kofi has 6 beads. Leilani has 18 beads.

| Question | Sentence | Equation |
| --- | --- | --- |
| How many **more**? | 18 is 12 **more than** 6. | $18 = 6 + 12$ |
| How many **copies**? | 18 is 3 **times as many as** 6. | $18 = 3 \times 6$ |

### What happens when both grow

Both friends get 6 more beads: 12 and 24. The difference is still 12, but 24 is only 2 times as many as 12. Both
friends double their beads: 12 and 36. Now 36 is still 3 times as many as 12, but the difference is 24.

Adding keeps the difference. Multiplying keeps the “times as many”.

### Try it together

The school garden has 5 chili plants and 15 tomato plants.

1. Write one sentence of each kind about the plants.

   ~~~lines 2
   ~~~

2. The club plants 5 more of each. Which of your sentences is still true?

   ~~~lines 2
   ~~~
`,
      },
    },
    {
      kind: 'practice',
      minutes: 11,
      core: {
        en: `1. Write an equation for each sentence.

   **a.** 20 is 4 times as many as 5. ___

   **b.** 20 is 15 more than 5. ___

2. Fill in the table. The second amount is the larger one.

   | First | Second | How many more | How many times as many |
   | --- | --- | --- | --- |
   | 4 | 12 | ___ | ___ |
   | 5 | 30 | ___ | ___ |
   | 8 | ___ | ___ | 4 |
   | ___ | 14 | 7 | ___ |

3. A garden bed has 7 chili plants and 3 times as many tomato plants. How many tomato plants are there?

   ~~~lines 2
   ~~~

4. The bake sale has 24 samosas. That is 4 times as many as the pieces of baklava. How many pieces of baklava
   are there?

   ~~~lines 2
   ~~~

5. Kofi rides 9 kilometers on Saturday and 36 kilometers on Sunday.

   **a.** How many times as far does he ride on Sunday? ___

   **b.** How many more kilometers does he ride on Sunday? ___

6. Linh has 5 stickers and Noor has 15. Linh says, “You have 10 times as many as I do.” Fix her sentence in two
   ways.

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: String.raw`1. Draw a line from each sentence to its equation. *The first one is done for you: it is* $10 = 2 \times 5$.

   | Sentence | Equation |
   | --- | --- |
   | 10 is 2 times as many as 5. | $10 = 5 + 5$ |
   | 10 is 5 more than 5. | $12 = 4 \times 3$ |
   | 12 is 4 times as many as 3. | $10 = 2 \times 5$ |

2. Fill in the table.

   | First | Second | How many more | How many times as many |
   | --- | --- | --- | --- |
   | 3 | 6 | ___ | ___ |
   | 2 | 10 | ___ | ___ |

3. A garden bed has 4 chili plants and 3 times as many tomato plants.

   | Chili | 4 | — | — |
   | --- | --- | --- | --- |
   | **Tomato** | ___ | ___ | ___ |

   > There are 3 copies of 4, so there are ___ tomato plants.

4. The bake sale has 10 samosas. That is 2 times as many as the pieces of baklava.

   > I share 10 into ___ equal copies. There are ___ pieces of baklava.

5. Linh has 2 stickers and Noor has 8. Linh says, “You have 6 times as many as I do.” Help her.

   > Noor has 6 ___ than Linh. Noor has ___ times as many as Linh.
`,
      },
      extend: {
        en: `1. Fill in the table.

   | First | Second | How many more | How many times as many |
   | --- | --- | --- | --- |
   | 8 | ___ | ___ | 4 |
   | ___ | 45 | ___ | 5 |
   | ___ | ___ | 12 | 3 |

2. Kofi rides 9 kilometers on Saturday. On Sunday he rides 4 times as far. How far does he ride on both days
   together? How many Saturday rides is that?

   ~~~lines 3
   ~~~

3. The bake sale has 4 times as many samosas as pieces of baklava, and 18 more samosas than pieces of baklava. How
   many of each are there? Draw bars.

   ~~~box 4
   ~~~

4. Plant A grows from 2 to 8 centimeters. Plant B grows from 10 to 20 centimeters. Which one grew more? Give one
   answer that uses “more than” and one that uses “times as many”. Which comparison would you put in a garden
   report, and why?

   ~~~lines 4
   ~~~

5. Linh has 5 stickers and Noor has 15. Each wins the same number of stickers, and now Noor has 2 times as many. How
   many did each win? Justify your answer.

   ~~~lines 3
   ~~~
`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 4,
      core: {
        en: `One pitcher uses 4 cups of yogurt. The big cooler uses 24 cups of yogurt.

1. The cooler uses ___ more cups than the pitcher.
2. The cooler uses ___ times as many cups as the pitcher.
3. Which of your two numbers tells how many pitchers fill the cooler? ___
`,
      },
      support: {
        en: `One pitcher uses 2 cups of yogurt. The big cooler uses 8 cups of yogurt.

| Pitcher | 2 | — | — | — |
| --- | --- | --- | --- | --- |
| **Cooler** | 2 | 2 | 2 | 2 |

1. The cooler uses ___ more cups than the pitcher.
2. The cooler uses ___ times as many cups as the pitcher.
`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Why this lesson

Ratios compare by multiplying. Learners who hear “three times as many” as “three more” will add in ratio tables.

### Answers

**Warm-up.** Yusuf has 9 more cubes; Yusuf has 4 times as many cubes.

**Try it together, Core.** 10; 3; $15 = 5 + 10$ and $15 = 3 \times 5$. **Support.** (1) 4, 4. (2) 2, 2. **Extend.**
(1) 15 is 10 more than 5; 15 is 3 times as many as 5. (2) Only “10 more” (20 and 10; 20 is 2 times as many).

**Practice, Core.** (1a) $20 = 4 \times 5$. (1b) $20 = 5 + 15$. (2) 8, 3; 25, 6; 32, 24; 7, 2. (3) 21. (4) 6. (5a) 4.
(5b) 27. (6) “10 more than I do” or “3 times as many as I do”.

**Practice, Support.** (1) $10 = 2 \times 5$; $10 = 5 + 5$; $12 = 4 \times 3$. (2) 3, 2; 8, 5. (3) 4, 4, 4; 12. (4)
2; 5. (5) More; 4.

**Practice, Extend.** (1) 32, 24; 9, 36; 6 and 18. (2) $9 + 36 = 45$ km, which is 5 Saturday rides. (3) The difference
is 3 bars, so one bar is 6: 6 pieces of baklava and 24 samosas. (4) B grew 10 cm and A grew 6 cm, so B by “more than”;
A became 4 times as tall and B 2 times, so A by “times as many”. Accept either with a reason. (5) 5: the difference
stays 10, and 20 is 2 times 10.

**Cool-down.** Core: 20; 6; the 6. Support: 6; 4.

**Last task on the menu.** Only 5 and 10: the extra copy is the 5 more.

### Misconceptions and moves

- **“3 times more” and “3 more” mixed up.** Cover the extra bars, then uncover one copy at a time and count copies.
- **Always multiplying when the word “times” appears.** Ask: “Is the number we know the small bar or the whole row?”

### Materials and copies

One packet per learner and 30 linking cubes per pair. Use before or beside the lesson on what a ratio compares.
`,
      },
    },
  ],
}
