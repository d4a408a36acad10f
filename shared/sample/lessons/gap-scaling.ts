import type { SampleLesson } from '../sample-shape.ts'

export const gapScaling: SampleLesson = {
  key: 'gap-scaling',
  kind: 'gap',
  gapGrade: 5,
  week: 1,
  title: { en: 'Scaling up and down' },
  iCan: {
    en: 'I can predict whether multiplying makes an amount greater, smaller or the same, and say why.',
  },
  minutes: 30,
  standards: ['5.NF.B.5'],
  mustDo: [
    { en: 'Predict first, then multiply, in “Try it together”.' },
    { en: 'Do the practice problems. Compare each scale number with 1.' },
    { en: 'Answer the cool-down on your own.' },
  ],
  shouldDo: [
    { en: 'Measure something in the room. Write its length at half and at one and a half times the size.' },
  ],
  aspireToDo: [
    { en: 'Find two scale numbers that, one after the other, take 12 back to 12. Find more pairs.' },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 4,
      core: {
        en: String.raw`Without working anything out, put a check in one box in each row.

| Product | less than 12 | exactly 12 | greater than 12 |
| --- | --- | --- | --- |
| $2 \times 12$ |  |  |  |
| $\frac{1}{2} \times 12$ |  |  |  |
| $1 \times 12$ |  |  |  |

How did you decide?

~~~lines 2
~~~
`,
      },
    },
    {
      kind: 'learn',
      minutes: 12,
      core: {
        en: String.raw`### Multiplying can stretch or shrink

A garden vine is 12 centimeters long. A drawing program multiplies its length by a **scale number**.

| Scale number | Length | What happens |
| --- | --- | --- |
| $\frac{1}{3}$ | $\frac{1}{3} \times 12 = 4$ cm | shorter |
| $\frac{3}{4}$ | $\frac{3}{4} \times 12 = 9$ cm | shorter |
| $1$ | $1 \times 12 = 12$ cm | the same |
| $1\frac{1}{2}$ | $1\frac{1}{2} \times 12 = 18$ cm | longer |
| $2$ | $2 \times 12 = 24$ cm | longer |

- A scale number **less than 1** takes only part of the amount, so the product is smaller.
- A scale number **equal to 1** takes the whole amount once. $\frac{3}{3}$ and $\frac{8}{8}$ are equal to 1.
- A scale number **greater than 1** takes the whole amount and some more, so the product is greater.

### Predict before you multiply

Is $\frac{7}{8} \times 240$ less than or greater than 240? $\frac{7}{8}$ is less than 1, so the product is less than
240. No multiplying was needed.

### Try it together

A smoothie recipe for 4 people uses 6 cups of mango.

| For | Scale number | Predict: more or less than 6 cups? | Cups of mango |
| --- | --- | --- | --- |
| 2 people | $\frac{1}{2}$ |  |  |
| 6 people | $1\frac{1}{2}$ |  |  |
| 8 people | $2$ |  |  |
`,
      },
      support: {
        en: String.raw`### Multiplying can stretch or shrink

A garden vine is 6 centimeters long. Multiply its length by a **scale number**.

| Scale number | Length | What happens |
| --- | --- | --- |
| $\frac{1}{2}$ | half of 6 is 3 cm | shorter |
| $1$ | one 6 is 6 cm | the same |
| $2$ | two 6s are 12 cm | longer |

**Step 1.** Look at the scale number.

**Step 2.** Compare it with 1. Is it less than 1, equal to 1 or greater than 1?

**Step 3.** Less than 1 makes the amount smaller. Equal to 1 keeps it. Greater than 1 makes it greater.

Example: $\frac{1}{3} \times 6$. One third is **less than** 1, so the product is **less than** 6. Check:
$6 \div 3 = 2$.

### Try it together

A smoothie recipe for 4 people uses 4 cups of mango.

| For | Scale number | More or less than 4 cups? | Cups of mango |
| --- | --- | --- | --- |
| 2 people | $\frac{1}{2}$ |  |  |
| 8 people | $2$ |  |  |

> The scale number ___ is ___ than 1, so the amount gets ___ .
`,
      },
      extend: {
        en: String.raw`### Multiplying can stretch or shrink

A garden vine is 12 centimeters long. A drawing program multiplies its length by a **scale number**.

| Scale number | Length | What happens |
| --- | --- | --- |
| $\frac{3}{4}$ | $9$ cm | shorter |
| $\frac{4}{4}$ | $12$ cm | the same |
| $\frac{5}{4}$ | $15$ cm | longer |

Here is why. $12 = \frac{4}{4} \times 12$. If we take fewer than 4 fourths, we have less than 12. If we take more than
4 fourths, we have more than 12.

### Two scalings in a row

Multiply 12 by $\frac{1}{2}$, then by 3: first 6, then 18. Together that is one scaling by
$3 \times \frac{1}{2} = 1\frac{1}{2}$, which is greater than 1, so the vine ends up longer.

### Try it together

A smoothie recipe for 4 people uses 6 cups of mango.

1. Which scale number turns it into a recipe for 6 people? For 3 people? Find the mango for each.

   ~~~lines 2
   ~~~

2. Noor scales the recipe by $\frac{2}{3}$ and then by $\frac{5}{4}$. Without finding the cups, tell whether she ends
   with more or less mango than 6 cups. Explain.

   ~~~lines 3
   ~~~
`,
      },
    },
    {
      kind: 'practice',
      minutes: 10,
      core: {
        en: String.raw`1. Do not multiply. Write $<$, $=$ or $>$ in each blank.

   **a.** $\frac{3}{4} \times 8$ ___ $8$

   **b.** $\frac{5}{4} \times 8$ ___ $8$

   **c.** $1\frac{1}{2} \times 8$ ___ $8$

   **d.** $\frac{3}{3} \times 8$ ___ $8$

2. A bean plant is 10 centimeters tall. How tall is it in a drawing scaled by $1\frac{1}{2}$? By $\frac{1}{2}$?

   ~~~lines 2
   ~~~

3. Fill in the scale numbers.

   **a.** $20 \times$ ___ $= 10$

   **b.** $20 \times$ ___ $= 20$

   **c.** $20 \times$ ___ $= 30$

4. A bake sale recipe makes 24 samosas with 8 potatoes. Yusuf wants 18 samosas. The scale number is $\frac{3}{4}$. Will
   he need more or fewer than 8 potatoes? How many?

   ~~~lines 2
   ~~~

5. Put these in order from least to greatest without multiplying.

   | $\frac{9}{8} \times 50$ | $50$ | $\frac{1}{10} \times 50$ | $\frac{7}{8} \times 50$ |
   | --- | --- | --- | --- |

   ~~~lines 1
   ~~~

6. Mateo says, “Multiplying always makes a number bigger.” Give one example where he is right and one where he
   is not. Explain what makes the difference.

   ~~~lines 3
   ~~~
`,
      },
      support: {
        en: String.raw`1. Circle the right word. *The first one is done for you.*

   | Product | Compared with 6 |
   | --- | --- |
   | $\frac{1}{2} \times 6$ | **smaller** (one half is less than 1) |
   | $2 \times 6$ | smaller / the same / greater |
   | $1 \times 6$ | smaller / the same / greater |
   | $\frac{1}{3} \times 6$ | smaller / the same / greater |

2. A bean plant is 10 centimeters tall.

   **a.** Scaled by 2 it is ___ centimeters tall.

   **b.** Scaled by $\frac{1}{2}$ it is ___ centimeters tall.

3. Choose $\frac{1}{2}$, $1$ or $2$ for each blank.

   **a.** $8 \times$ ___ $= 8$

   **b.** $8 \times$ ___ $= 4$

   **c.** $8 \times$ ___ $= 16$

4. Mateo says, “Multiplying always makes a number bigger.” Finish the reply.

   > Not always. $\frac{1}{2} \times 8 =$ ___ , and that is ___ than 8, because $\frac{1}{2}$ is ___ than 1.
`,
      },
      extend: {
        en: String.raw`1. Do not multiply. Put these in order from least to greatest.

   | $\frac{9}{8} \times 50$ | $\frac{8}{9} \times 50$ | $\frac{6}{6} \times 50$ | $\frac{7}{8} \times 50$ |
   | --- | --- | --- | --- |

   ~~~lines 1
   ~~~

2. A drawing is scaled by $\frac{3}{4}$. Which scale number brings it back to its first size? How do you know?

   ~~~lines 2
   ~~~

3. A square garden plan is 4 centimeters on each side. Each side is scaled by $1\frac{1}{2}$.

   **a.** What is the new side? ___

   **b.** Is the new area $1\frac{1}{2}$ times the first area? Explain.

   ~~~lines 3
   ~~~

4. A bake sale recipe makes 24 samosas with 8 potatoes and 3 cups of peas. Yusuf has 6 potatoes. Find the scale number,
   the number of samosas and the cups of peas.

   ~~~lines 3
   ~~~

5. The number $n$ is greater than 0. When is $n \times n$ smaller than $n$? When is it equal, and when is it greater?
   Justify your answer with examples and a reason.

   ~~~lines 4
   ~~~
`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 4,
      core: {
        en: String.raw`A picture of a mango is 16 centimeters wide.

1. Scaled by $\frac{3}{8}$, will it be wider or narrower than 16 centimeters? How do you know?

   ~~~lines 2
   ~~~

2. Scaled by $1\frac{1}{4}$, how wide will it be? ___ centimeters
`,
      },
      support: {
        en: String.raw`A picture of a mango is 8 centimeters wide.

1. Scaled by $\frac{1}{4}$, will it be wider or narrower than 8 centimeters?

   > It will be ___ , because $\frac{1}{4}$ is ___ than 1.

2. Scaled by 2, how wide will it be? ___ centimeters
`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Why this lesson

Ratio tables, unit rates and percents all scale by fractions. Learners who expect every product to be bigger cannot
judge whether an answer makes sense.

### Answers

**Warm-up.** Greater; less; exactly 12.

**Try it together, Core.** Less, 3; more, 9; more, 12. **Support.** Less, 2; more, 8. **Extend.** (1) 6 people:
$1\frac{1}{2}$, 9 cups. 3 people: $\frac{3}{4}$, $4\frac{1}{2}$ cups. (2) Less:
$\frac{5}{4} \times \frac{2}{3} = \frac{10}{12} = \frac{5}{6}$, less than 1 (5 cups).

**Practice, Core.** (1) $<$, $>$, $>$, $=$. (2) 15 cm; 5 cm. (3) $\frac{1}{2}$; 1; $1\frac{1}{2}$. (4) Fewer; 6. (5)
$\frac{1}{10} \times 50$, $\frac{7}{8} \times 50$, $50$, $\frac{9}{8} \times 50$. (6) For example $3 \times 4 = 12$
but $\frac{1}{2} \times 4 = 2$; it depends on whether the scale number is greater or less than 1.

**Practice, Support.** (1) Greater; the same; smaller. (2) 20; 5. (3) 1; $\frac{1}{2}$; 2. (4) 4; less; less.

**Practice, Extend.** (1) $\frac{7}{8}$, $\frac{8}{9}$, $\frac{6}{6}$, $\frac{9}{8}$ times 50: $\frac{7}{8}$ is
$\frac{1}{8}$ under 1, $\frac{8}{9}$ only $\frac{1}{9}$ under. (2) $\frac{4}{3}$, since
$\frac{4}{3} \times \frac{3}{4} = 1$. (3a) 6 cm. (3b) No: 16 becomes 36 square centimeters, $2\frac{1}{4}$ times,
because both directions stretch. (4) $\frac{6}{8} = \frac{3}{4}$; 18 samosas; $2\frac{1}{4}$ cups of peas. (5) Smaller
when $n$ is less than 1, equal when $n = 1$, greater when $n$ is greater than 1: $n$ is scaled by itself.

**Cool-down.** Core: narrower, $\frac{3}{8}$ is less than 1; 20 cm. Support: narrower, less; 16 cm.

**Last task on the menu.** Any two scale numbers with product 1, such as 2 and $\frac{1}{2}$, or $\frac{3}{4}$ and
$\frac{4}{3}$.

### Misconceptions and moves

- **Multiplying makes bigger.** Say “of”: half *of* 12. Fold a 12 cm strip and measure.
- **Comparing the scale number with the amount, not with 1.** Ask only: “Is it more or less than one whole copy?”
- **Reading $\frac{5}{4}$ as small because it is a fraction.** Write it as $1\frac{1}{4}$.

### Materials and copies

One packet per learner; a 12 cm paper strip each. Use before or beside the lesson on ratio tables.
`,
      },
    },
  ],
}
