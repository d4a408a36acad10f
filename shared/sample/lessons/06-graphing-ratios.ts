import type { SampleLesson } from '../sample-shape.ts'

export const graphingRatios: SampleLesson = {
  key: 'graphing-ratios',
  kind: 'lesson',
  week: 2,
  title: { en: 'Graphing equivalent ratios' },
  iCan: { en: 'I can plot pairs from a ratio table as points and say what the points show.' },
  minutes: 50,
  standards: ['6.RP.A.3a'],
  mustDo: [
    { en: 'Make the graph in “Try it together” and check your points with a partner.' },
    { en: 'Do the practice problems. Label both axes on every graph.' },
    { en: 'Answer the cool-down on your own.' },
  ],
  shouldDo: [
    {
      en: 'Choose a ratio table from an earlier lesson and graph it. Write one sentence about what you see.',
    },
    { en: 'Write a story for the points (2, 7), (4, 14) and (6, 21). Say what each axis means.' },
  ],
  aspireToDo: [
    { en: 'Graph two mixtures on the same axes and write what the steeper line means in your story.' },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 7,
      core: {
        en: `Draw two axes on the grid. Number each one from 0 to 6.

~~~grid 8
~~~

1. Plot the points $(3, 2)$ and $(2, 3)$. Are they the same point? How do you know?

   ~~~lines 2
   ~~~

2. Going across counts cups of mango. Going up counts cups of yogurt. Which of the two points could be one
   pitcher of Sunrise smoothie (3 cups of mango, 2 cups of yogurt)? ___
`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: `### From a table to points

Each row of a ratio table can be a point. Here the first number goes **across** and the second goes **up**.

| Mango (across) | Yogurt (up) | Point |
| --- | --- | --- |
| 3 | 2 | $(3, 2)$ |
| 6 | 4 | $(6, 4)$ |
| 9 | 6 | $(9, 6)$ |
| 12 | 8 | $(12, 8)$ |

1. Draw the axes. Label them **cups of mango** and **cups of yogurt**. Count by 1 on both.
2. Plot the four points.

~~~grid 13
~~~

### What the graph shows

- The points lie on a **straight line**, and the line would go through $(0, 0)$.
- From each point to the next we go 3 across and 2 up. That is the ratio again.
- The next point would be $(15, 10)$.

### Compare two mixtures

Cloud smoothie has 2 cups of mango for every 1 cup of yogurt: $(2, 1)$, $(4, 2)$, $(6, 3)$. At 6 cups of mango,
Sunrise is 4 up and Cloud is 3 up. Sunrise has more yogurt for the same mango, so its line is **steeper**.

### Try it together

At the bake sale, 2 samosas cost 3 dollars.

| Samosas (across) | 2 | 4 | 6 | 8 |
| --- | --- | --- | --- | --- |
| Dollars (up) | 3 | ___ | ___ | ___ |

1. Fill in the table and plot the points. Label the axes.

   ~~~grid 13
   ~~~

2. What does the point $(4, 6)$ tell you?

   ~~~lines 2
   ~~~

3. Where would the point for 10 samosas be? ( ___ , ___ )
`,
      },
      support: {
        en: `### From a table to points

Each row of a ratio table can be a point. Cloud smoothie has 2 cups of mango for every 1 cup of yogurt.

| Mango (across) | Yogurt (up) | Point |
| --- | --- | --- |
| 2 | 1 | $(2, 1)$ |
| 4 | 2 | $(4, 2)$ |
| 6 | 3 | $(6, 3)$ |

**Step 1.** Start at $(0, 0)$. Go **across** 2. Go **up** 1. Make a dot.

**Step 2.** Start at $(0, 0)$ again. Go across 4. Go up 2. Make a dot.

**Step 3.** Do the same for $(6, 3)$.

~~~grid 8
~~~

### What the graph shows

The dots make a **straight line** that starts at $(0, 0)$. From each dot to the next we go 2 across and 1 up.

### Try it together

Rosy paint has 1 cup of red for every 2 cups of white.

| Red (across) | 1 | 2 | 3 |
| --- | --- | --- | --- |
| White (up) | 2 | ___ | ___ |

1. Fill in the table and plot the points. Count by 1 on both axes.

   ~~~grid 8
   ~~~

2. The point $(2, 4)$ has a meaning. Finish the sentence.

   > The point $(2, 4)$ means ___ cups of red and ___ cups of white.
`,
      },
      extend: {
        en: String.raw`### From a table to points

Each row of a ratio table can be a point. Across counts cups of mango, up counts cups of yogurt.

| Mango | 3 | 6 | 9 | 12 |
| --- | --- | --- | --- | --- |
| Yogurt | 2 | 4 | 6 | 8 |

The points $(3, 2)$, $(6, 4)$, $(9, 6)$ and $(12, 8)$ lie on a **straight line** through $(0, 0)$. Going 3 across
always means going 2 up.

### Between and beyond the points

Cups can be cut, so points between the dots make sense too. Halfway from $(0, 0)$ to $(3, 2)$ is
$(1\frac{1}{2}, 1)$. One cup of mango goes with $\frac{2}{3}$ of a cup of yogurt, so $(1, \frac{2}{3})$ is on the line.

### Try it together

At the bake sale, 2 samosas cost 3 dollars. Samosas go across and dollars go up.

1. Plot four points and label the axes.

   ~~~grid 13
   ~~~

2. Does the point for 5 samosas have whole numbers? Does the point for $2\frac{1}{2}$ samosas make sense at a
   bake sale?

   ~~~lines 3
   ~~~

3. Another stand sells 3 samosas for 5 dollars. Is its line steeper? What does steeper mean for your money?

   ~~~lines 3
   ~~~
`,
      },
    },
    {
      kind: 'practice',
      minutes: 18,
      core: {
        en: `1. Leaf green paint has 2 cups of blue for every 5 cups of yellow. Plot three points from the table.
   Count by 1 across and by 5 up.

   | Blue (across) | 2 | 4 | ___ |
   | --- | --- | --- | --- |
   | Yellow (up) | 5 | ___ | 15 |

   ~~~grid 8
   ~~~

   The point after these three would be ( ___ , ___ ).

2. In the school garden there are 4 tomato plants for every 3 chili plants. Sofia lists these points:
   $(4, 3)$, $(8, 6)$, $(12, 9)$, $(16, 11)$. One is wrong. Which one, and what should it be?

   ~~~lines 2
   ~~~

3. A graph for the garden hose has minutes across and liters up. It shows $(1, 4)$, $(2, 8)$ and $(5, 20)$.

   **a.** What does the point $(2, 8)$ mean? ___

   **b.** How many liters come out in 7 minutes? ___

   **c.** Does $(10, 40)$ belong on the same line? How do you know? ___

4. Amina rides 3 kilometers every 10 minutes. Plot the points for 10, 20, 30 and 40 minutes. Count by 10 across
   and by 3 up. How far has she ridden after 25 minutes?

   ~~~grid 8
   ~~~

5. Mateo’s orange paint is 3 cups of red to 4 cups of yellow. Linh’s is 5 cups of red to 6 cups of yellow.
   Plot two points for each, with red across and yellow up. Whose paint is redder at 12 cups of yellow?

   ~~~grid 13
   ~~~

6. Noor graphs Sunrise smoothie (3 cups of mango to 2 cups of yogurt) with mango across. She plots $(2, 3)$. What
   does her point say? Where should it be?

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `1. A drum band has 1 drum for every 3 flutes. *The first point is done for you:* $(1, 3)$.

   | Drums (across) | 1 | 2 | 3 |
   | --- | --- | --- | --- |
   | Flutes (up) | 3 | ___ | ___ |

   Fill in the table. Then plot the three points. Count by 1 across and by 3 up.

   ~~~grid 8
   ~~~

2. In the school garden there are 2 tomato plants for every 1 chili plant. Tomato plants go across. One of these
   points is wrong. Circle it.

   | $(2, 1)$ | $(4, 2)$ | $(6, 4)$ |
   | --- | --- | --- |

   > It should be ( ___ , ___ ), because ___ .

3. A graph for the garden hose has minutes across and liters up. It shows $(1, 5)$ and $(2, 10)$.

   > The point $(2, 10)$ means that in ___ minutes the hose gives ___ liters.

   In 3 minutes the hose gives ___ liters.

4. Noor graphs Cloud smoothie (2 cups of mango to 1 cup of yogurt) with mango across. She plots $(1, 2)$.

   > Her point says ___ cup of mango and ___ cups of yogurt. It should be ( ___ , ___ ).
`,
      },
      extend: {
        en: String.raw`1. Pattern A is $(3, 2)$, $(6, 4)$, $(9, 6)$. Pattern B is $(3, 2)$, $(4, 3)$, $(5, 4)$. Both make straight
   lines. Which one shows equivalent ratios? How can the graph tell you?

   ~~~grid 9
   ~~~

   ~~~lines 3
   ~~~

2. Sunrise smoothie is on the line through $(0, 0)$ and $(3, 2)$. Give the missing numbers.

   **a.** ( ___ , 3)

   **b.** $(7\frac{1}{2}$ , ___ )

   **c.** (1, ___ )

3. A line goes through $(0, 0)$ and $(8, 6)$. Write three more points with whole numbers on it. What is the
   simplest ratio that describes them?

   ~~~lines 2
   ~~~

4. One garden has 4 tomato plants for every 3 chili plants. Yusuf puts tomato plants across. Leilani puts chili
   plants across. Whose line is steeper? Do the two graphs tell the same story? Explain.

   ~~~lines 3
   ~~~

5. Amina rides 3 kilometers every 10 minutes. Kofi rides 10 kilometers every 35 minutes. Put minutes across and choose
   a scale. Which line is steeper, and how far apart are the riders after 70 minutes?

   ~~~grid 8
   ~~~

   ~~~lines 2
   ~~~
`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 7,
      core: {
        en: `A lassi recipe uses 2 spoons of honey for every 3 cups of yogurt. Honey goes across and yogurt goes up.

1. Plot three points for this recipe. Label the axes.

   ~~~grid 10
   ~~~

2. Is $(8, 12)$ on the line? Explain.

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `A lassi recipe uses 1 spoon of honey for every 2 cups of yogurt. Honey goes across and yogurt goes up.

1. Plot $(1, 2)$, $(2, 4)$ and one more point ( ___ , ___ ).

   ~~~grid 8
   ~~~

2. Finish the sentence.

   > The point $(2, 4)$ means ___ spoons of honey and ___ cups of yogurt.
`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Answers

**Warm-up.** (1) No: $(3, 2)$ is 3 across, 2 up; $(2, 3)$ is 2 across, 3 up. (2) $(3, 2)$.

**Try it together, Core.** (1) 6, 9, 12. (2) 4 samosas cost 6 dollars. (3) $(10, 15)$. **Support.** (1) 4, 6. (2) 2
and 4.
**Extend.** (1) For example $(2, 3)$, $(4, 6)$, $(6, 9)$, $(8, 12)$. (2) 5 samosas cost 7.50 dollars, so no; the point
$(2\frac{1}{2}, 3\frac{3}{4})$ is on the line, but half samosas are not for sale. (3) Yes: 6 samosas cost 10 dollars
there and 9 dollars here. Steeper means more dollars for each samosa.

**Practice, Core.** (1) 10 yellow, 6 blue; next $(8, 20)$. (2) $(16, 11)$ should be $(16, 12)$. (3a) In 2 minutes the
hose gives 8 liters. (3b) 28. (3c) Yes, $10 \times 4 = 40$. (4) $(10, 3)$, $(20, 6)$, $(30, 9)$, $(40, 12)$; 7.5 km.
(5) Mateo $(3, 4)$, $(9, 12)$; Linh $(5, 6)$, $(10, 12)$. Linh’s, with 10 cups of red against 9. (6) 2 cups of mango
with 3 cups of yogurt; it should be $(3, 2)$.

**Practice, Support.** (1) 6, 9. (2) $(6, 4)$ should be $(6, 3)$, because 6 tomato plants go with 3 chili plants. (3)
2, 10; 15 liters. (4) 1 and 2; $(2, 1)$.

**Practice, Extend.** (1) A. Its line goes through $(0, 0)$ and B’s does not: going back from $(3, 2)$, B reaches
$(1, 0)$. B adds 1 to both. (2) $4\frac{1}{2}$; 5; $\frac{2}{3}$. (3) For example $(4, 3)$, $(12, 9)$, $(16, 12)$;
$4:3$. (4) Leilani’s: 4 up for every 3 across, while Yusuf’s goes 3 up for every 4 across. Same garden, same story,
axes traded. (5) Amina’s; after 70 minutes Amina has 21 km and Kofi 20 km, so 1 km.

**Cool-down.** Core: (1) for example $(2, 3)$, $(4, 6)$, $(6, 9)$. (2) Yes: $2 \times 4 = 8$ and $3 \times 4 = 12$.
Support: (1) for example $(3, 6)$. (2) 2 and 4.

### Misconceptions and moves

- **Swapping across and up.** Say the story while walking a finger: “3 cups of mango across, 2 cups of yogurt up.”
- **Counting squares without reading the scale.** Have learners write the scale on each axis before any point.
- **Any straight line means equivalent ratios.** Ask: “Does it go through $(0, 0)$? What does $(0, 0)$ say in the
  story?”

### Materials and copies

One packet per learner; rulers; two pencil colors for problem 5. Plan a minute to agree on which amount goes
across.
`,
      },
    },
  ],
}
