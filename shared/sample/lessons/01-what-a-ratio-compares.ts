import type { SampleLesson } from '../sample-shape.ts'
import { whatARatioComparesAr as ar } from './translations/what-a-ratio-compares-ar.ts'
import { whatARatioComparesEs as es } from './translations/what-a-ratio-compares-es.ts'

export const whatARatioCompares: SampleLesson = {
  key: 'what-a-ratio-compares',
  kind: 'lesson',
  week: 1,
  title: { en: 'What a ratio compares', es: 'Qué compara una razón', ar: 'ماذا تقارن النسبة؟' },
  iCan: {
    en: 'I can compare two amounts with a ratio and say what each number stands for.',
    es: 'Puedo comparar dos cantidades con una razón y decir qué representa cada número.',
    ar: 'أستطيع أن أقارن بين كميتين باستخدام نسبة وأن أوضح ما يمثله كل عدد.',
  },
  minutes: 50,
  standards: ['6.RP.A.1'],
  mustDo: [
    {
      en: 'Finish “Try it together” with a partner.',
      es: 'Termina “Probemos juntos” con una pareja.',
      ar: 'أكمل قسم «لنجرّب معًا» مع زميل لك.',
    },
    {
      en: 'Do the practice problems. Label both numbers in every ratio.',
      es: 'Resuelve los problemas de práctica. Rotula los dos números de cada razón.',
      ar: 'حُلّ مسائل التدريب، واكتب ما يمثله العددان في كل نسبة.',
    },
    {
      en: 'Answer the cool-down on your own.',
      es: 'Contesta la actividad de cierre sin ayuda.',
      ar: 'أجب عن سؤال الختام بمفردك.',
    },
  ],
  shouldDo: [
    {
      en: 'Find three ratios at home or at school. Write what each number counts.',
      es: 'Busca tres razones en tu casa o en la escuela. Escribe qué cuenta cada número.',
      ar: 'ابحث عن ثلاث نسب في البيت أو في المدرسة، واكتب ماذا يعدّ كل عدد.',
    },
  ],
  aspireToDo: [
    {
      en: 'Make a ratio riddle: give a partner three clues and let them work out how many of each thing you have.',
      es: 'Inventa una adivinanza de razones: da tres pistas para que tu pareja descubra cuántas cosas hay de cada tipo.',
      ar: 'ألّف لغزًا عن النسب: أعطِ زميلك ثلاثة أدلّة ليكتشف عدد كل نوع من الأشياء لديك.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 8,
      core: {
        en: `Noor sets out fruit for the smoothie club. This is what is on the counter:

mango, mango, banana, mango, banana, mango, lime, mango, banana, mango

1. Write two things you notice about how many there are of each fruit.

   ~~~lines 2
   ~~~

2. Noor writes “6 and 3” on a sticky note. What do you think she counted? How could she make her
   note clear to a friend who cannot see the counter?

   ~~~lines 3
   ~~~
`,
        es: es.warmUp.core,
        ar: ar.warmUp.core,
      },
    },
    {
      kind: 'learn',
      minutes: 17,
      core: {
        en: `### A recipe compares amounts

Amina’s family makes a mango drink that her grandmother calls lassi. The smoothie club calls its own
version the **Sunrise smoothie**. One pitcher takes 3 cups of mango and 2 cups of yogurt.

| Mango | 1 cup | 1 cup | 1 cup |
| --- | --- | --- | --- |
| **Yogurt** | 1 cup | 1 cup | — |

A **ratio** compares two amounts. It tells how much of one thing goes with how much of another.

- The ratio of **mango to yogurt** is 3 to 2. We can also write $3:2$.
- The ratio of **yogurt to mango** is 2 to 3. We can also write $2:3$.

Order matters. The numbers come in the same order as the words.

### A part and the whole

The pitcher holds $3 + 2 = 5$ cups in all.

- Mango to yogurt, $3:2$, compares a part with another part.
- Mango to the whole pitcher, $3:5$, compares a part with the whole.

### Try it together

The bake sale table has 4 trays of samosas and 3 trays of pan dulce.

1. The ratio of samosa trays to pan dulce trays is ___ to ___ .
2. The ratio of pan dulce trays to samosa trays is ___ to ___ .
3. The ratio of samosa trays to all the trays is ___ to ___ .
4. What does the second number in problem 3 stand for?

   ~~~lines 2
   ~~~
`,
        es: es.learn.core,
        ar: ar.learn.core,
      },
      support: {
        en: `### A recipe compares amounts

Amina’s family makes a mango drink that her grandmother calls lassi. The smoothie club makes a small
one called the **Cloud smoothie**. One glass takes 2 cups of mango and 1 cup of yogurt.

| Mango | 1 cup | 1 cup |
| --- | --- | --- |
| **Yogurt** | 1 cup | — |

A **ratio** compares two amounts.

**Step 1.** Read the words in order: *mango* to *yogurt*.

**Step 2.** Write the numbers in the same order: *2* to *1*.

**Step 3.** Say what each number stands for: 2 cups of mango, 1 cup of yogurt.

The ratio of mango to yogurt is 2 to 1. We can also write $2:1$.

### A part and the whole

The whole glass holds $2 + 1 = 3$ cups. The ratio of mango to the whole glass is $2:3$.

### Try it together

The bake sale table has 3 trays of samosas and 2 trays of pan dulce.

1. The ratio of samosa trays to pan dulce trays is ___ to ___ .
2. The ratio of pan dulce trays to samosa trays is ___ to ___ .
3. There are ___ trays in all. The ratio of samosa trays to all the trays is ___ to ___ .

Say it to your partner:

> The first number counts ___ . The second number counts ___ .
`,
        es: es.learn.support,
        ar: ar.learn.support,
      },
      extend: {
        en: `### A recipe compares amounts

Amina’s family makes a mango drink that her grandmother calls lassi. The smoothie club calls its own
version the **Sunrise smoothie**. One pitcher takes 3 cups of mango and 2 cups of yogurt.
A **ratio** compares two amounts. The numbers come in the same order as the words.

| Comparison | Ratio | Kind |
| --- | --- | --- |
| mango to yogurt | $3:2$ | part to part |
| yogurt to mango | $2:3$ | part to part |
| mango to the whole pitcher | $3:5$ | part to whole |

### What a ratio tells and what it hides

Three pitchers hold 9 cups of mango and 6 cups of yogurt. There are still 3 cups of mango for every
2 cups of yogurt, so $3:2$ still describes the mixture. The ratio tells how the amounts go together.
It does not tell how much there is.

### Try it together

The bake sale table has only samosas and pan dulce. The ratio of samosa trays to all the trays
is $4:7$.

1. What is the ratio of pan dulce trays to samosa trays? Show how you know.

   ~~~lines 2
   ~~~

2. Can you tell how many trays there are? Explain.

   ~~~lines 2
   ~~~

3. Suppose there are 7 trays, and then the club doubles everything. Name one comparison that stays
   true and one that changes.

   ~~~lines 2
   ~~~
`,
        es: es.learn.extend,
        ar: ar.learn.extend,
      },
    },
    {
      kind: 'practice',
      minutes: 18,
      core: {
        en: `1. The art room mixes **leaf green** paint from 2 cups of blue and 5 cups of yellow.

   **a.** The ratio of blue to yellow is ___ to ___ .

   **b.** The ratio of yellow to blue is ___ to ___ .

   **c.** The ratio of blue to all the paint is ___ to ___ .

2. One row of the school garden has 4 tomato plants, 3 chili plants and 1 mint plant. Fill in
   the table.

   | Ratio | What it compares |
   | --- | --- |
   | $4:3$ | tomato plants to chili plants |
   |  | chili plants to mint plants |
   | $4:8$ |  |
   |  | all the plants to mint plants |

3. Nine people come on the Saturday bike ride. Five wear blue helmets. The rest wear red helmets.

   **a.** The ratio of blue helmets to red helmets is ___ to ___ .

   **b.** The ratio of red helmets to all the helmets is ___ to ___ .

4. There are 5 empanadas and 8 tamales on a plate. Mateo says, “The ratio of tamales to empanadas
   is $5:8$.” What would you tell Mateo?

   ~~~lines 3
   ~~~

5. Draw a picture in which the ratio of circles to triangles is $4:3$.

   ~~~box 4
   ~~~

6. Write a ratio about your backpack, your family or your room. Say what each number stands for.

   ~~~lines 3
   ~~~
`,
        es: es.practice.core,
        ar: ar.practice.core,
      },
      support: {
        en: `1. The art room mixes **pink** paint from 1 cup of red and 3 cups of white.
   *The first one is done for you.*

   **a.** The ratio of red to white is **1** to **3**. The 1 counts cups of red. The 3 counts cups
   of white.

   **b.** The ratio of white to red is ___ to ___ . The first number counts cups of ___ .

   **c.** There are ___ cups in all. The ratio of red to all the paint is ___ to ___ .

2. One row of the school garden has 3 tomato plants and 2 chili plants. Fill in the table.

   | Ratio | What it compares |
   | --- | --- |
   | $3:2$ | tomato plants to chili plants |
   |  | chili plants to tomato plants |
   |  | tomato plants to all the plants |

3. Five people come on the bike ride. Three wear blue helmets. The rest wear red helmets.

   **a.** How many wear red helmets? ___

   **b.** The ratio of blue helmets to red helmets is ___ to ___ .

4. There are 2 empanadas and 3 tamales on a plate. Mateo says, “The ratio of tamales to empanadas
   is $2:3$.” Finish the reply.

   > Mateo, the word ___ comes first, so the number ___ must come first.
   > The ratio of tamales to empanadas is ___ to ___ .
`,
        es: es.practice.support,
        ar: ar.practice.support,
      },
      extend: {
        en: `1. The art room mixes **leaf green** paint from 2 cups of blue and 5 cups of yellow.

   **a.** Write six different ratios about blue, yellow and all the paint. Label each one.

   ~~~lines 4
   ~~~

   **b.** Suppose you know only that blue to all the paint is $2:7$. Which of the six can you still
   work out? Why?

   ~~~lines 2
   ~~~

2. A garden bed has only tomato plants and chili plants. The ratio of tomato plants to all the plants
   is $4:9$. What is the ratio of tomato plants to chili plants? Explain.

   ~~~lines 2
   ~~~

3. One bike club has 5 blue helmets and 4 red helmets. Another has 10 blue helmets and 9 red
   helmets. Linh says, “Each club has one more blue than red, so the ratios of blue to red match.”
   Is Linh right? Use a picture or numbers to justify your answer.

   ~~~box 4
   ~~~

4. A bowl holds only mangoes, bananas and limes, all whole. The ratio of mangoes to bananas is $3:2$.
   The ratio of bananas to limes is $2:5$.

   **a.** What is the ratio of mangoes to limes?

   **b.** Could the bowl hold exactly 10 pieces of fruit? Exactly 15? Explain.

   ~~~lines 3
   ~~~

5. Write three clues about a small collection of your own. Use at least one ratio of a part to the
   whole. Your reader should be able to work out exactly how many of each thing there are.

   ~~~lines 4
   ~~~
`,
        es: es.practice.extend,
        ar: ar.practice.extend,
      },
    },
    {
      kind: 'coolDown',
      minutes: 7,
      core: {
        en: `In one hour the drink stand sells 6 cups of hibiscus tea and 5 cups of lemonade.

1. The ratio of hibiscus tea to lemonade is ___ to ___ .
2. What does the ratio $5:11$ compare in this story? Say what each number stands for.

   ~~~lines 3
   ~~~
`,
        es: es.coolDown.core,
        ar: ar.coolDown.core,
      },
      support: {
        en: `In one hour the drink stand sells 3 cups of hibiscus tea and 2 cups of lemonade.

1. The ratio of hibiscus tea to lemonade is ___ to ___ .
2. What does the ratio $2:5$ compare in this story?

   > The ratio $2:5$ compares cups of ___ with ___ .
`,
        es: es.coolDown.support,
        ar: ar.coolDown.support,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: `### Answers

**Warm-up.** 6 mangoes, 3 bananas, 1 lime, 10 in all. “6 and 3” could be mangoes and bananas; the note
needs labels.

**Try it together.** Core: 4 to 3; 3 to 4; 4 to 7; 7 is all the trays. Support: 3 to 2; 2 to 3; 5 trays,
3 to 5. Extend: (1) 3 to 4, because 7 − 4 = 3 of every 7 trays are pan dulce; (2) no, it could be 4 of 7,
8 of 14 and so on; (3) “4 samosa trays for every 3 pan dulce trays” stays true; “one more samosa
tray” becomes two more.

**Practice, Core.** (1) 2 to 5; 5 to 2; 2 to 7. (2) $3:1$; tomato plants to all the plants; $8:1$.
(3) 5 to 4; 4 to 9. (4) Tamales are named first, so $8:5$. (5) 4 circles and 3 triangles, or any multiple.
(6) Answers vary; both numbers need labels.

**Practice, Support.** (1b) 3 to 1, white. (1c) 4 cups, 1 to 4. (2) $2:3$; $3:5$. (3) 2 red; 3 to 2.
(4) Tamales, 3; 3 to 2.

**Practice, Extend.** (1a) $2:5$, $5:2$, $2:7$, $7:2$, $5:7$, $7:5$. (1b) All of them, since
7 − 2 = 5 gives yellow. (2) $4:5$, since 9 − 4 = 5. (3) No. Two copies of the first club make 10 blue
and 8 red, not 9 red. The difference matches; the ratio does not. (4a) $3:5$. (4b) 10 works: 3, 2 and 5.
15 does not: the fruit comes in sets of 3 + 2 + 5 = 10. (5) Answers vary; at least one clue must give an
actual count.

**Cool-down.** Core: 6 to 5; $5:11$ is cups of lemonade to all cups sold. Support: 3 to 2; cups of lemonade
with all cups sold.

### Misconceptions and moves

- **Order does not matter.** Ask: “If we swap the numbers, what drink do we get?” Have learners write
  the word under each number before they compare.
- **Part to whole read as part to part** (writes $3:5$ for mango to yogurt). Cover the total and name each part.
- **Comparing by subtracting** (“one more cup of mango”). Accept it as true, then ask whether it stays true
  for two pitchers.

### Materials and copies

One packet per learner; counters or beans to build the recipe. A dash in a bar table means “no cup here”.
`,
        es: es.teacherNotes.core,
        ar: ar.teacherNotes.core,
      },
    },
  ],
}
