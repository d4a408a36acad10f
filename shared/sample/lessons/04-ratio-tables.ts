import type { SampleLesson } from '../sample-shape.ts'
import { ratioTablesEs as es } from './translations/ratio-tables-es.ts'

export const ratioTables: SampleLesson = {
  key: 'ratio-tables',
  kind: 'lesson',
  week: 1,
  title: { en: 'Ratio tables', es: 'Tablas de razones' },
  iCan: {
    en: 'I can make a table of equivalent ratios, find missing values and compare two ratios.',
    es: 'Puedo hacer una tabla de razones equivalentes, hallar valores que faltan y comparar dos razones.',
  },
  minutes: 50,
  standards: ['6.RP.A.3a'],
  mustDo: [
    { en: 'Finish the table in “Try it together”.', es: 'Completa la tabla de “Probemos juntos”.' },
    {
      en: 'Do the practice problems. Show how you moved from one row or column to another.',
      es: 'Resuelve los problemas de práctica. Muestra cómo pasaste de una fila o columna a otra.',
    },
    { en: 'Answer the cool-down on your own.', es: 'Contesta la actividad de cierre sin ayuda.' },
  ],
  shouldDo: [
    { en: 'Make a ratio table for a recipe from home.', es: 'Haz una tabla de una receta de tu casa.' },
    {
      en: 'Make a ratio table with one wrong row for a partner to fix.',
      es: 'Haz una tabla de razones con una fila incorrecta para que tu pareja la corrija.',
    },
  ],
  aspireToDo: [
    {
      en: 'Compare two drinks or snacks by making a ratio table for each one. Write which you would choose and why.',
      es: 'Compara dos bebidas o bocadillos con una tabla de razones para cada uno. Escribe cuál elegirías y por qué.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 7,
      core: {
        en: `Amina keeps a table for the Sunrise smoothie.

| Pitchers | Cups of mango | Cups of yogurt |
| --- | --- | --- |
| 1 | 3 | 2 |
| 2 | 6 | 4 |
| 3 | 9 | 6 |
| 4 | ___ | ___ |

1. Fill in the last row.
2. Write two patterns you see. Look down the columns, then look across the rows.

   ~~~lines 3
   ~~~
`,
        es: es.warmUp.core,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: `### Every row tells the same story

In a **ratio table**, every row is an equivalent ratio. Leaf green paint has 2 cups of blue for every 5 cups
of yellow.

| Blue (cups) | Yellow (cups) | How we got it |
| --- | --- | --- |
| 2 | 5 | the recipe |
| 4 | 10 | multiply both by 2 |
| 6 | 15 | add the first two rows |
| 20 | 50 | multiply the recipe by 10 |
| 10 | 25 | divide the row before by 2 |

You may multiply or divide **both** numbers by the same number. You may add two rows. Adding the same
number to both is **not** allowed: $2 + 1$ and $5 + 1$ make a different green.

### Tables can compare

Golden smoothie is 5 cups of mango to 3 cups of yogurt. Sunrise is 3 to 2. Which has more mango for the
same yogurt? Build each table until the yogurt matches.

| Smoothie | Mango | Yogurt |
| --- | --- | --- |
| Sunrise, times 3 | 9 | 6 |
| Golden, times 2 | 10 | 6 |

With 6 cups of yogurt, Golden has 1 more cup of mango.

### Try it together

At the bake sale, 4 samosas cost 6 dollars.

| Samosas | 4 | 8 | 2 | 20 | ___ |
| --- | --- | --- | --- | --- | --- |
| Dollars | 6 | ___ | ___ | ___ | 36 |

1. Fill in the table.
2. Tell how you found the price of 20 samosas.

   ~~~lines 2
   ~~~
`,
        es: es.learn.core,
      },
      support: {
        en: String.raw`### Every row tells the same story

In a **ratio table**, every row is an equivalent ratio. Pink paint has 1 cup of red for every 3 cups of white.

| Red (cups) | White (cups) | How we got it |
| --- | --- | --- |
| 1 | 3 | the recipe |
| 2 | 6 | $1 \times 2$ and $3 \times 2$ |
| 5 | 15 | $1 \times 5$ and $3 \times 5$ |

**Step 1.** Look at the number you know in the new row.

**Step 2.** Ask: “The recipe number was multiplied by what?”

**Step 3.** Multiply the other number by the **same** number.

### Tables can compare

Rosy paint has 1 cup of red for every 2 cups of white. Which paint is more red, pink or rosy?

| Paint | Red | White |
| --- | --- | --- |
| Pink, times 2 | 2 | 6 |
| Rosy, times 3 | 3 | 6 |

With 6 cups of white, rosy has more red.

### Try it together

At the bake sale, 2 samosas cost 3 dollars.

| Samosas | 2 | 4 | 6 | 10 |
| --- | --- | --- | --- | --- |
| Dollars | 3 | ___ | ___ | ___ |

> The samosas were multiplied by ___ , so I multiply the dollars by ___ .
`,
        es: es.learn.support,
      },
      extend: {
        en: String.raw`### Every row tells the same story

In a **ratio table**, every row is an equivalent ratio. Leaf green paint has 2 cups of blue for every 5 cups
of yellow.

| Blue (cups) | Yellow (cups) | How we got it |
| --- | --- | --- |
| 2 | 5 | the recipe |
| 1 | $2\frac{1}{2}$ | divide both by 2 |
| 3 | $7\frac{1}{2}$ | add the first two rows |
| 30 | 75 | multiply the row before by 10 |

You may multiply or divide both numbers by the same number, and you may add two rows.

### Tables can compare

Golden smoothie is 5 cups of mango to 3 cups of yogurt. Sunrise is 3 to 2. Match one ingredient.

| Smoothie | Mango | Yogurt |
| --- | --- | --- |
| Sunrise, times 5 | 15 | 10 |
| Golden, times 3 | 15 | 9 |

With 15 cups of mango, Sunrise has more yogurt. It is the creamier drink.

### Try it together

At the bake sale, 4 samosas cost 6 dollars.

| Samosas | 4 | 1 | 7 | 30 | ___ |
| --- | --- | --- | --- | --- | --- |
| Dollars | 6 | ___ | ___ | ___ | 12 |

1. Fill in the table.
2. Why can you find the price of 7 samosas by adding the prices for 8 and taking away the price of 1?

   ~~~lines 3
   ~~~
`,
        es: es.learn.extend,
      },
    },
    {
      kind: 'practice',
      minutes: 18,
      core: {
        en: `1. Complete the table for leaf green paint.

   | Blue (cups) | 2 | 4 | 10 | ___ | ___ |
   | --- | --- | --- | --- | --- | --- |
   | Yellow (cups) | 5 | ___ | ___ | 30 | 40 |

2. In the school garden there are 4 tomato plants for every 3 chili plants.

   | Tomato plants | Chili plants |
   | --- | --- |
   | 4 | 3 |
   | 8 | ___ |
   | 20 | ___ |
   | ___ | 30 |

3. Amina rides 6 kilometers in 20 minutes and keeps the same speed.

   | Kilometers | 6 | 3 | 12 | ___ |
   | --- | --- | --- | --- | --- |
   | Minutes | 20 | ___ | ___ | 100 |

4. One row in this table does not belong. Circle it, then write the row as it should be: ___ and ___ .

   | Empanadas | Dollars |
   | --- | --- |
   | 3 | 4 |
   | 6 | 8 |
   | 9 | 12 |
   | 12 | 15 |

5. The club has 27 cups of mango for Sunrise smoothie (3 cups of mango to 2 cups of yogurt). How much yogurt
   do they need? How many cups will they make in all? Show a table.

   ~~~box 4
   ~~~

6. Mateo mixes orange paint from 3 cups of red and 4 cups of yellow. Linh mixes 5 cups of red and 6 cups of
   yellow. Whose orange is redder? Use tables with the same amount of yellow.

   ~~~box 5
   ~~~

7. Yusuf makes a table for Sunrise smoothie: 3 and 2, then 5 and 4, then 7 and 6. What did he do? Write three
   rows that are right.

   ~~~lines 3
   ~~~
`,
        es: es.practice.core,
      },
      support: {
        en: String.raw`1. Complete the table for pink paint. *The first new column is done for you:* $1 \times 4 = 4$ *and*
   $3 \times 4 = 12$.

   | Red (cups) | 1 | 4 | 6 | 10 |
   | --- | --- | --- | --- | --- |
   | White (cups) | 3 | 12 | ___ | ___ |

2. In the school garden there are 3 tomato plants for every 2 chili plants.

   | Tomato plants | Chili plants |
   | --- | --- |
   | 3 | 2 |
   | 6 | ___ |
   | ___ | 20 |

   > In the last row the chili plants were multiplied by ___ , so I multiply the tomato plants by ___ .

3. Amina rides 3 kilometers in 10 minutes and keeps the same speed.

   | Kilometers | 3 | 6 | ___ |
   | --- | --- | --- | --- |
   | Minutes | 10 | ___ | 30 |

4. One row does not belong. Circle it, then write the row as it should be: ___ and ___ .

   | Empanadas | Dollars |
   | --- | --- |
   | 1 | 2 |
   | 2 | 4 |
   | 3 | 5 |

5. Mateo mixes 1 cup of red and 2 cups of yellow. Linh mixes 2 cups of red and 3 cups of yellow. Fill in the
   table. Whose orange is redder?

   | Paint | Red | Yellow |
   | --- | --- | --- |
   | Mateo, times 3 | ___ | 6 |
   | Linh, times 2 | ___ | 6 |

   > With 6 cups of yellow, ___ has more red, so that orange is redder.
`,
        es: es.practice.support,
      },
      extend: {
        en: String.raw`1. Complete the table for leaf green paint.

   | Blue (cups) | 2 | 1 | ___ | $\frac{1}{2}$ | 9 |
   | --- | --- | --- | --- | --- | --- |
   | Yellow (cups) | 5 | ___ | $7\frac{1}{2}$ | ___ | ___ |

2. In the school garden there are 4 tomato plants for every 3 chili plants. Add a column for all the plants.

   | Tomato plants | Chili plants | All the plants |
   | --- | --- | --- |
   | 4 | 3 | ___ |
   | ___ | 15 | ___ |
   | ___ | ___ | 84 |

3. Amina rides 6 kilometers in 20 minutes. Kofi rides 10 kilometers in 35 minutes. Both keep the same speed.
   Make two tables. Who is faster? Find a time at which one is exactly 1 kilometer ahead.

   ~~~box 5
   ~~~

4. Mateo mixes orange paint from 3 cups of red and 4 cups of yellow. Linh mixes 5 cups of red and 6 cups of
   yellow. They pour both batches into one bucket. Is the new orange redder than Mateo’s? Than Linh’s? Justify
   your answer with tables.

   ~~~box 5
   ~~~

5. Explain why adding two rows of a ratio table always gives another row that belongs.

   ~~~lines 4
   ~~~
`,
        es: es.practice.extend,
      },
    },
    {
      kind: 'coolDown',
      minutes: 7,
      core: {
        en: `A lassi recipe uses 5 spoons of sugar for every 8 cups of yogurt.

| Spoons of sugar | 5 | 10 | ___ |
| --- | --- | --- | --- |
| Cups of yogurt | 8 | ___ | 40 |

1. Fill in the table.
2. Does a row with 8 spoons of sugar and 11 cups of yogurt belong? Explain.

   ~~~lines 2
   ~~~
`,
        es: es.coolDown.core,
      },
      support: {
        en: `A lassi recipe uses 2 spoons of sugar for every 3 cups of yogurt.

| Spoons of sugar | 2 | 4 | ___ |
| --- | --- | --- | --- |
| Cups of yogurt | 3 | ___ | 15 |

1. Fill in the table.
2. Does a row with 3 spoons of sugar and 4 cups of yogurt belong?

   > It ___ belong, because ___ .
`,
        es: es.coolDown.support,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Answers

**Warm-up.** 12 and 8. Down: mango grows by 3, yogurt by 2. Across: mango is $1\frac{1}{2}$ times yogurt.

**Try it together, Core.** 12, 3, 30 dollars; 24 samosas. 20 is $4 \times 5$, so $6 \times 5 = 30$.
**Support.** 6, 9, 15 dollars. **Extend.** 1.50, 10.50 and 45 dollars; 8 samosas. $12 - 1.50 = 10.50$: taking a row
away keeps the same price for each samosa.

**Practice, Core.** (1) Yellow 10, 25; blue 12, 16. (2) 6; 15; 40. (3) 10, 40 minutes; 30 km. (4) 12 and 15; it
should be 12 and 16. (5) $27 = 3 \times 9$, so 18 yogurt; 45 cups in all. (6) With 12 yellow: Mateo 9 red, Linh 10
red. Linh’s. (7) He added 2 to both. For example 3 and 2, 6 and 4, 9 and 6.

**Practice, Support.** (1) 18, 30. (2) 4; 30; times 10. (3) 20 minutes; 9 km. (4) 3 and 5; it should be 3 and 6.
(5) Mateo 3, Linh 4; Linh’s.

**Practice, Extend.** (1) Yellow $2\frac{1}{2}$; blue 3; yellow $1\frac{1}{4}$; yellow $22\frac{1}{2}$. (2) 7; 20,
35; 48, 36. (3) At 140 minutes Amina has 42 km and Kofi 40 km, so Amina is faster; at 70 minutes it is 21 and 20, exactly
1 km. (4) The bucket is 8 red to 10 yellow. With 60 yellow: Mateo 45, bucket 48, Linh 50. Redder than Mateo’s, not
Linh’s. (5) Each row is a number of whole or part batches; putting two together is still batches of one recipe.

**Cool-down.** Core: 16; 25; no, 3 was added to both (5 to 8 is not 8 to 11). Support: 6;
10; does not, 1 was added to both.

### Misconceptions and moves

- **Adding the same number to both values.** Ask: “Which recipe did you add? Where is the rest of it?”
- **Seeing only the down pattern.** Jump to a far row, such as 100 cups, so that counting on takes too long.
- **Choosing the redder paint by the bigger number of cups of red.** Match one color first, then compare the other.

### Materials and copies

One packet per learner. Scrap paper for extra tables. Calculators are not needed.
`,
        es: es.teacherNotes.core,
      },
    },
  ],
}
