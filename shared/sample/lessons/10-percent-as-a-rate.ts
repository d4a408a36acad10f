import type { SampleLesson } from '../sample-shape.ts'

export const percentAsARate: SampleLesson = {
  key: 'percent-as-a-rate',
  kind: 'lesson',
  week: 3,
  title: { en: 'Percent as a rate per 100' },
  iCan: { en: 'I can explain a percent as a rate per 100 and find a percent of an amount.' },
  minutes: 50,
  standards: ['6.RP.A.3c'],
  mustDo: [
    { en: 'Study the seed example and the paint table, then try the juice problem.' },
    { en: 'Do the Percent practice page.' },
    { en: 'Show what you know in the cool-down.' },
  ],
  shouldDo: [
    { en: 'Ask 20 people one yes-or-no question. Report the answers as percents and draw a percent bar.' },
  ],
  aspireToDo: [
    {
      en: 'Find a percent in the news. Explain what the 100 stands for and one thing the percent does not tell.',
    },
    { en: 'Write a puzzle in which a percent of one group is more than a greater percent of another group.' },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: `In garden bed A, 13 of 20 seeds sprouted. In garden bed B, 32 of 50 seeds sprouted.

Which bed did better? How could you make it a fair comparison?

~~~lines 4
~~~`,
      },
      support: {
        en: `In garden bed A, 7 of 10 seeds sprouted. In garden bed B, 13 of 20 seeds sprouted.

Pretend that each bed had 20 seeds. Which bed did better?

| Seeds | Sprouted in bed A | Sprouted in bed B |
|---|---|---|
| 20 | ___ | 13 |

> Bed ___ did better because ___ .

~~~lines 2
~~~`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`A **percent** is a rate **for every 100**. The sign % means “out of each 100”.

### Worked example 1: write a percent

In bed A, 13 of 20 seeds sprouted. What happens at that rate with 100 seeds?

| Sprouted | 13 | 65 |
|---|---|---|
| Seeds | 20 | 100 |

Five groups of 20 make 100, and $5 \times 13 = 65$. So **65%** of the seeds sprouted.

### Worked example 2: find a percent of an amount

A can holds 60 liters of paint. The team used 30% of it. How many liters is that?

| Percent | 100% | 10% | 30% |
|---|---|---|---|
| Liters | 60 | 6 | 18 |

The whole can is 100%. One tenth of that is 10%, and three of those make 30%.
The team used **18 liters**. With a fraction it looks like this: $\frac{30}{100} \times 60 = 18$.

### Try it with a partner

A punch has 40 cups. Of this punch, 15% is lime juice. How many cups of lime juice is that?

| Percent | 100% | 10% | 5% | 15% |
|---|---|---|---|---|
| Cups | 40 | ___ | ___ | ___ |

Check your answer with $\frac{15}{100} \times 40$.

~~~lines 2
~~~`,
      },
      support: {
        en: String.raw`A **percent** is a rate **for every 100**. The sign % means “out of each 100”.

### Worked example 1: write a percent

In one bed, 7 of 10 seeds sprouted. What happens at that rate with 100 seeds?

| Sprouted | 7 | 70 |
|---|---|---|
| Seeds | 10 | 100 |

**Step 1.** Ten groups of 10 make 100.

**Step 2.** $10 \times 7 = 70$, so **70%** of the seeds sprouted.

### Worked example 2: find a percent of an amount

A can holds 40 liters of paint. The team used 20% of it.

| Percent | 100% | 10% | 20% |
|---|---|---|---|
| Liters | 40 | 4 | 8 |

**Step 1.** The whole can is 100%, so I write 40 under 100%.

**Step 2.** 10% is one tenth of the whole: $40 \div 10 = 4$.

**Step 3.** 20% is two of those: $2 \times 4 = 8$. The team used **8 liters**.

### Try it with a partner

A punch has 30 cups. Of this punch, 20% is lime juice.

| Percent | 100% | 10% | 20% |
|---|---|---|---|
| Cups | 30 | ___ | ___ |

> The whole is ___ cups. 10% of it is ___ cups, so 20% of it is ___ cups.`,
      },
      extend: {
        en: String.raw`A **percent** is a rate **for every 100**. The sign % means “out of each 100”.

### Worked example

In one bed, 13 of 20 seeds sprouted. At that rate 65 of 100 would sprout, so the percent is **65%**.

A can holds 60 liters of paint and the team used 30% of it. The rate is 30 liters for every 100 liters, so each liter
gives $\frac{30}{100}$ of a liter: $\frac{30}{100} \times 60 = 18$ liters.

### Think with a partner

A punch has 40 cups. Of this punch, 15% is lime juice.

- Find the lime juice in two ways: with a table of handy percents, and with one multiplication.
- Someone adds 10 cups of water. What percent of the punch is lime juice now?
- Percents can be greater than 100. Write a sentence in which 150% makes sense and one in which it cannot.

~~~lines 6
~~~`,
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      core: {
        en: String.raw`1. Write each rate as a percent.

   | Rate | Out of 100 | Percent |
   |---|---|---|
   | 7 out of 10 | ___ | ___ |
   | 9 out of 25 | ___ | ___ |
   | 3 out of 4 | ___ | ___ |
   | 1 out of 50 | ___ | ___ |

2. A tank holds 80 liters. Complete the table.

   | Percent | 100% | 50% | 10% | 5% | 35% |
   |---|---|---|---|---|---|
   | Liters | 80 | ___ | ___ | ___ | ___ |

3. Families bring 90 dishes to a festival. Of these, 40% have no meat. How many dishes is that?

   ~~~box 3
   ~~~

4. Kofi plans a 64-kilometer bike ride. He stops for lunch after 25% of it. How far has he ridden?

   ~~~box 3
   ~~~

5. A bake sale hopes to sell 24 empanadas. By noon 18 are sold. What percent of the goal is that?

   ~~~box 3
   ~~~

6. The bake sale goal was \$200. At the end of the day the box held \$250. What percent of the goal is that?
   How can a percent be more than 100?

   ~~~lines 3
   ~~~

7. Jun says, “8% of 50 is 40, because $0.8 \times 50 = 40$.” Find and correct the mistake.

   ~~~lines 3
   ~~~

8. In bed A, 17 of 20 bulbs bloomed. In bed B, 42 of 50 bulbs bloomed. Use percents to tell which bed did better.

   ~~~lines 3
   ~~~`,
      },
      support: {
        en: String.raw`1. *Done for you.* Three out of 10 pots have mint. What percent is that?

   | Pots with mint | 3 | 30 |
   |---|---|---|
   | Pots | 10 | 100 |

   Ten groups of 10 make 100, and $10 \times 3 = 30$. So **30%** of the pots have mint.

2. Write each rate as a percent.

   | Rate | Out of 100 | Percent |
   |---|---|---|
   | 4 out of 10 | ___ | ___ |
   | 1 out of 2 | ___ | ___ |
   | 7 out of 50 | ___ | ___ |

3. A tank holds 40 liters. Complete the table.

   | Percent | 100% | 50% | 10% | 30% |
   |---|---|---|---|---|
   | Liters | 40 | ___ | ___ | ___ |

4. Families bring 30 dishes to a festival. Half of them, or 50%, have no meat.

   > The whole is ___ dishes. 50% of the dishes is ___ dishes.

5. Kofi plans a 70-kilometer bike ride. He rests after 10% of it.

   > 10% is one tenth of the whole. Kofi has ridden ___ kilometers.

6. A packet has 20 seeds. 25% of them sprouted in one week. Shade 25% of the bar. Then finish the sentence.

   | 25% | 25% | 25% | 25% |
   |---|---|---|---|
   | ___ seeds | ___ seeds | ___ seeds | ___ seeds |

   > 25% of 20 seeds is ___ seeds.`,
      },
      extend: {
        en: String.raw`1. Find 35% of 80 in three different ways. Which one would you teach to a friend, and why?

   ~~~lines 5
   ~~~

2. Compare 20% of 60 with 60% of 20. Then compare 8% of 25 with 25% of 8. What do you notice?
   Explain why it always works.

   ~~~lines 5
   ~~~

3. A helmet costs \$50. The shop raises the price by 10%. A month later it lowers the new price by 10%.
   Is the helmet back at \$50? Explain.

   ~~~lines 4
   ~~~

4. In one room 40% of the 30 students ride a bike to school. In another room 60% of the 20 students do.
   Jun says, “Together that is 50%.” Is he right? Show the true percent.

   ~~~lines 4
   ~~~

5. Find 80%, 8% and 0.8% of 50. Describe the pattern and say what each one looks like as a rate per 100.

   ~~~lines 4
   ~~~`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 6,
      core: {
        en: `A smoothie is 45% mango.

**a.** What does 45% mean? Use the words “for every 100”.

~~~lines 2
~~~

**b.** How many milliliters of mango are in 300 milliliters of the smoothie? Show your thinking.

~~~box 4
~~~`,
      },
      support: {
        en: `A smoothie is 40% mango.

**a.** Finish the sentence.

> 40% means that for every 100 milliliters of smoothie, there are ___ milliliters of mango.

**b.** Complete the table.

| Smoothie (milliliters) | 100 | 50 | 200 |
|---|---|---|---|
| Mango (milliliters) | ___ | ___ | ___ |`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`**Materials and copies.** One practice page per student. Optional: strips of paper 10 squares long to fold as
percent bars. No cutting.

**Running it.** Read % aloud as “for every 100” for the whole period. Keep 100% next to the whole in every table; students
who write the whole first make far fewer slips.

**Answer key**

- Warm-up, Core: out of 100 seeds, A would have 65 and B 64; A did slightly better. Support: 14; bed A.
- Learn, Core: 4, 2 and 6 cups. Support: 3 and 6 cups. Extend: 6 cups both ways; 6 of 50 cups is 12%; for example
  “we sold 150% of our goal” works, “150% of the seeds in the packet sprouted” cannot.
- Practice, Core: (1) 70%, 36%, 75%, 2%. (2) 40, 8, 4 and 28 liters. (3) 36 dishes. (4) 16 kilometers. (5) 75%.
  (6) 125%; the amount is more than the whole it is compared with. (7) 8% is $\frac{8}{100}$, or 0.08, so 4.
  (8) A 85%, B 84%; bed A.
- Practice, Support: (2) 40%, 50%, 14%. (3) 20, 4 and 12 liters. (4) 30 and 15 dishes. (5) 7 kilometers.
  (6) 5 seeds in each part; 5 seeds.
- Practice, Extend: (1) 28; for example $3 \times 8 + 4$, $0.35 \times 80$, or half minus 15% ($40 - 12$). (2) Both 12;
  both 2. $\frac{a}{100} \times b$ and $\frac{b}{100} \times a$ are both $\frac{a \times b}{100}$. (3) No: \$55.00, then
  \$49.50; the second 10% is of a greater whole. (4) No: $12 + 12 = 24$ of 50 students, 48%; the rooms differ in size.
  (5) 40, 4 and 0.4; each is one tenth of the one before: 80, 8 and 0.8 for every 100.
- Cool-down, Core: 45 milliliters of mango for every 100 milliliters of smoothie; 135 milliliters.
  Support: 40; then 40, 20 and 80 milliliters.

**Misconceptions and moves**

- *Reads 8% as 0.8.* Shade 8 of 100 squares and compare with 80 of 100.
- *Thinks a percent is an amount (“40% is 40”).* Ask “40 for every 100 of what? And how many do we have here?”
- *Thinks nothing can pass 100%.* Return to the goal in item 6: the goal is the whole, and we went past it.
- *Takes the mean of two percents.* Extend item 4: ask for the counts first.`,
      },
    },
  ],
}
