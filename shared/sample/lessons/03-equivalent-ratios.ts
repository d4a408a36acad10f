import type { SampleLesson } from '../sample-shape.ts'

export const equivalentRatios: SampleLesson = {
  key: 'equivalent-ratios',
  kind: 'lesson',
  week: 1,
  title: { en: 'Equivalent ratios with tape diagrams' },
  iCan: { en: 'I can use a tape diagram to find equivalent ratios and to solve ratio problems.' },
  minutes: 50,
  standards: ['6.RP.A.3'],
  mustDo: [
    { en: 'Draw or fill in the tape diagram in “Try it together”.' },
    { en: 'Do the practice problems. Say what one box is worth each time.' },
    { en: 'Answer the cool-down on your own.' },
  ],
  shouldDo: [
    { en: 'Write your own paint problem that a tape diagram can solve. Trade with a partner.' },
    { en: 'Make a poster that shows three equivalent ratios and the one tape diagram behind them.' },
  ],
  aspireToDo: [
    {
      en: 'Write a problem that tells only the difference between two amounts. Solve it with a tape diagram.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 7,
      core: {
        en: `One pitcher of Sunrise smoothie takes 3 cups of mango and 2 cups of yogurt.

1. Amina makes 2 pitchers. She needs ___ cups of mango and ___ cups of yogurt.
2. Linh starts with one pitcher and adds 1 more cup of mango and 1 more cup of yogurt. Will her drink taste
   the same as Amina’s? Tell why.

   ~~~lines 3
   ~~~
`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`### One diagram, many batches

In a **tape diagram**, every box holds the same amount.

| Mango | box | box | box |
| --- | --- | --- | --- |
| **Yogurt** | box | box | — |

| Each box holds | Mango | Yogurt | In all |
| --- | --- | --- | --- |
| 1 cup | 3 cups | 2 cups | 5 cups |
| 2 cups | 6 cups | 4 cups | 10 cups |
| 4 cups | 12 cups | 8 cups | 20 cups |

$3:2$, $6:4$ and $12:8$ are **equivalent ratios**. They describe the same mixture. Both numbers were
multiplied by the same number.

### From the total to one box

The club needs 30 cups of Sunrise smoothie for the school fair.

- The diagram has $3 + 2 = 5$ boxes.
- $30 \div 5 = 6$, so each box holds 6 cups.
- Mango: $3 \times 6 = 18$ cups. Yogurt: $2 \times 6 = 12$ cups.
- Check: $18 + 12 = 30$.

### Try it together

Leaf green paint has 2 parts of blue to 5 parts of yellow.

| Blue | ___ | ___ | — | — | — |
| --- | --- | --- | --- | --- | --- |
| **Yellow** | ___ | ___ | ___ | ___ | ___ |

1. Write 4 in every box. Blue: ___ cups. Yellow: ___ cups.
2. The art room needs 35 cups of paint in all. What does one box hold? How much of each color is needed?

   ~~~lines 3
   ~~~

3. Another day there are 15 cups of yellow. What does one box hold now? How much blue is needed?

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: String.raw`### One diagram, many batches

In a **tape diagram**, every box holds the same amount. Cloud smoothie is 2 parts mango to 1 part yogurt.

| Mango | box | box |
| --- | --- | --- |
| **Yogurt** | box | — |

| Each box holds | Mango | Yogurt |
| --- | --- | --- |
| 1 cup | 2 cups | 1 cup |
| 3 cups | $3 + 3 = 6$ cups | 3 cups |

$2:1$ and $6:3$ are **equivalent ratios**. They describe the same mixture.

### From the total to one box

The club needs 12 cups of Cloud smoothie.

**Step 1.** Count the boxes: 3 boxes.

**Step 2.** Share the total: $12 \div 3 = 4$. Each box holds 4 cups.

**Step 3.** Write 4 in every box and add.

| Mango | 4 | 4 |
| --- | --- | --- |
| **Yogurt** | 4 | — |

Mango: 8 cups. Yogurt: 4 cups.

### Try it together

Pink paint has 1 part of red to 3 parts of white.

| Red | ___ | — | — |
| --- | --- | --- | --- |
| **White** | ___ | ___ | ___ |

1. Write 2 in every box. Red: ___ cups. White: ___ cups.
2. The art room needs 20 cups in all. There are ___ boxes. Each box holds ___ cups.

> There are ___ boxes for ___ cups, so each box holds ___ cups.
`,
      },
      extend: {
        en: String.raw`### One diagram, many batches

In a **tape diagram**, every box holds the same amount. $3:2$, $6:4$ and $12:8$ are **equivalent
ratios**: one diagram, with 1, 2 or 4 cups in each box.

| Mango | box | box | box |
| --- | --- | --- | --- |
| **Yogurt** | box | box | — |

### Three ways in

| What you know | How many boxes it fills | One box |
| --- | --- | --- |
| 30 cups in all | 5 boxes | $30 \div 5 = 6$ |
| 18 cups of mango | 3 boxes | $18 \div 3 = 6$ |
| 6 more cups of mango than yogurt | 1 box | 6 |

All three lead to 18 cups of mango and 12 cups of yogurt.

### Try it together

Leaf green paint has 2 parts of blue to 5 parts of yellow.

1. Draw the tape diagram. The art room needs 35 cups in all. How much of each color?

   ~~~box 3
   ~~~

2. On another day there are 12 more cups of yellow than blue. How much of each color?

   ~~~lines 2
   ~~~

3. Why can a box hold $1\frac{1}{2}$ cups but still give an equivalent ratio?

   ~~~lines 3
   ~~~
`,
      },
    },
    {
      kind: 'practice',
      minutes: 18,
      core: {
        en: `1. Each box holds 3 cups of Sunrise smoothie. Fill in the boxes, then the blanks.

   | Mango | ___ | ___ | ___ |
   | --- | --- | --- | --- |
   | **Yogurt** | ___ | ___ | — |

   Mango: ___ cups. Yogurt: ___ cups. The ratio $3:2$ is equivalent to ___ to ___ .

2. In the school garden the ratio of tomato plants to chili plants is $4:3$. There are 28 plants in all.
   Draw a tape diagram. How many of each are there?

   ~~~box 4
   ~~~

3. Next spring the ratio of tomato plants to chili plants is still $4:3$, and there are 24 tomato plants.
   How many chili plants are there?

   ~~~lines 3
   ~~~

4. At the bake sale the ratio of samosas to pieces of pan dulce is $5:2$. There are 14 pieces of
   pan dulce. How many samosas are there? How many pieces of food are there in all?

   ~~~box 4
   ~~~

5. On a bike ride the ratio of blue helmets to red helmets is $1:4$. There are 30 riders, and each wears
   one helmet. How many of each color are there?

   ~~~lines 3
   ~~~

6. Circle every ratio that is equivalent to $3:2$. Then explain why one that you did not circle is not
   equivalent.

   | $6:4$ | $5:4$ | $15:10$ | $9:4$ | $30:20$ |
   | --- | --- | --- | --- | --- |

   ~~~lines 2
   ~~~

7. Leaf green paint is 2 parts blue to 5 parts yellow. Kofi has 8 cups of blue. He says, “Blue went up by 6,
   so yellow goes up by 6. I need 11 cups of yellow.” Find his mistake and give the right amount.

   ~~~lines 3
   ~~~
`,
      },
      support: {
        en: `1. Each box holds 5 cups of Cloud smoothie. *The diagram is filled in for you.*

   | Mango | 5 | 5 |
   | --- | --- | --- |
   | **Yogurt** | 5 | — |

   Mango: $5 + 5 = 10$ cups. Yogurt: 5 cups. The ratio $2:1$ is equivalent to $10:5$.

2. Now each box holds 6 cups.

   | Mango | ___ | ___ |
   | --- | --- | --- |
   | **Yogurt** | ___ | — |

   Mango: ___ cups. Yogurt: ___ cups. The ratio $2:1$ is equivalent to ___ to ___ .

3. Pink paint is 1 part red to 3 parts white. There are 9 cups of white.

   | Red | ___ | — | — |
   | --- | --- | --- | --- |
   | **White** | ___ | ___ | ___ |

   > Three boxes hold 9 cups, so one box holds ___ cups. There are ___ cups of red.

4. In the school garden the ratio of tomato plants to chili plants is $3:2$. There are 10 plants in all.

   | Tomato | ___ | ___ | ___ |
   | --- | --- | --- | --- |
   | **Chili** | ___ | ___ | — |

   > There are ___ boxes for 10 plants, so each box holds ___ plants.
   > There are ___ tomato plants and ___ chili plants.

5. Circle the two ratios that are equivalent to $2:1$.

   | $4:2$ | $3:2$ | $6:3$ |
   | --- | --- | --- |

   > I did not circle ___ because ___ .
`,
      },
      extend: {
        en: String.raw`1. A batch of Sunrise smoothie (3 parts mango to 2 parts yogurt) has 7 more cups of mango than yogurt.
   How much of each is in the batch?

   ~~~box 3
   ~~~

2. A tropical smoothie is 4 parts mango, 3 parts yogurt and 1 part ice. The club makes 24 cups. How much of
   each part is needed?

   ~~~box 3
   ~~~

3. The art room makes $17\frac{1}{2}$ cups of leaf green paint (2 parts blue to 5 parts yellow). How much
   of each color is needed?

   ~~~lines 3
   ~~~

4. Mix A is 2 parts blue to 3 parts yellow. Mix B is 3 parts blue to 5 parts yellow. The art room makes
   40 cups of each. Which mix is bluer? Justify your answer.

   ~~~box 4
   ~~~

5. On a bike ride the ratio of blue helmets to red helmets is $1:4$. At the rest stop 6 riders change from a
   red helmet to a blue one. Now the ratio is $2:3$. How many riders are there? Explain why the two tape
   diagrams can have boxes of the same size.

   ~~~box 5
   ~~~
`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 7,
      core: {
        en: `The garden club mixes 3 scoops of soil for every 1 scoop of compost. A planter holds 20 scoops in all.

1. Draw a tape diagram.

   ~~~box 3
   ~~~

2. How many scoops of soil and how many scoops of compost fill the planter?

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `The garden club mixes 3 scoops of soil for every 1 scoop of compost. A pot holds 8 scoops in all.

| Soil | ___ | ___ | ___ |
| --- | --- | --- | --- |
| **Compost** | ___ | — | — |

> There are ___ boxes for 8 scoops, so each box holds ___ scoops.
> The pot needs ___ scoops of soil and ___ scoops of compost.
`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Answers

**Warm-up.** (1) 6 and 4. (2) No. Linh has $4:3$. To match $3:2$, 4 cups of mango would need $2\frac{2}{3}$ cups of
yogurt, and she used 3, so hers tastes more of yogurt.

**Try it together, Core.** (1) Blue 8, yellow 20. (2) 7 boxes, $35 \div 7 = 5$; blue 10, yellow 25. (3)
$15 \div 5 = 3$; blue 6. **Support.** (1) Red 2, white 6. (2) 4 boxes, 5 cups each. **Extend.** (1) Blue 10,
yellow 25. (2) 3 boxes make the difference, so one box is 4; blue 8, yellow 20. (3) Every box grows by the
same factor, so both amounts are multiplied by the same number, here $1\frac{1}{2}$.

**Practice, Core.** (1) 9, 6; 9 to 6. (2) $28 \div 7 = 4$; 16 tomato, 12 chili. (3) $24 \div 4 = 6$; 18 chili.
(4) $14 \div 2 = 7$; 35 samosas; 49 in all. (5) $30 \div 5 = 6$; 6 blue, 24 red. (6) $6:4$, $15:10$, $30:20$. For
$5:4$, 2 was added to both numbers; for $9:4$, 3 was multiplied by 3 and 2 by 2. (7) Adding the same number
does not keep the mixture. Blue was multiplied by 4, so yellow is $5 \times 4 = 20$ cups.

**Practice, Support.** (2) 12, 6; 12 to 6. (3) 3; 3 cups of red. (4) 5 boxes, 2 plants; 6 tomato, 4 chili.
(5) $4:2$ and $6:3$; in $3:2$ the first number is not twice the second.

**Practice, Extend.** (1) The difference is 1 box, so one box is 7; mango 21, yogurt 14. (2) 8 boxes of 3; mango 12,
yogurt 9, ice 3. (3) $17\frac{1}{2} \div 7 = 2\frac{1}{2}$; blue 5, yellow $12\frac{1}{2}$. (4) A: boxes of 8, blue 16,
yellow 24. B: boxes of 5, blue 15, yellow 25. A is bluer, since it has more blue in the same total. (5) 30
riders. Both diagrams have 5 boxes for the same riders, so a box is the same size; blue grows from 1 box to
2, and that one box is 6. $5 \times 6 = 30$.

**Cool-down.** Core: 4 boxes of 5; soil 15, compost 5. Support: 4 boxes of 2; soil 6, compost 2.

### Misconceptions and moves

- **Adding the same amount to both parts.** Ask for the diagram: “Where do your extra cups go? Are all boxes still
  equal?”
- **Dividing the total by one part** ($30 \div 3$). Ask: “How many boxes share the 30 cups?” and count them aloud.
- **Boxes of different sizes.** Write the value in every box before adding.

### Materials and copies

One packet per learner. Paper strips or linking cubes, 15 per pair, to build the tapes. A dash in a diagram
means there is no box there.
`,
      },
    },
  ],
}
