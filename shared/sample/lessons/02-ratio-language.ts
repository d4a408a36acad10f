import type { SampleLesson } from '../sample-shape.ts'

export const ratioLanguage: SampleLesson = {
  key: 'ratio-language',
  kind: 'lesson',
  week: 1,
  title: { en: 'Ratio language: for every, per, to' },
  iCan: { en: 'I can describe a ratio with the words “to”, “for every” and “per”.' },
  minutes: 50,
  standards: ['6.RP.A.1'],
  mustDo: [
    { en: 'Say the three sentence patterns aloud with a partner, then finish “Try it together”.' },
    { en: 'Do the practice problems in full sentences with labels.' },
    { en: 'Answer the cool-down on your own.' },
  ],
  shouldDo: [
    { en: 'Ask someone at home for a recipe. Write two “for every” sentences about it.' },
    { en: 'Collect three signs or labels that use “per” or “each”. Rewrite each one with “for every”.' },
  ],
  aspireToDo: [
    { en: 'Draw a four-panel comic in which somebody swaps the words of a ratio and something goes wrong.' },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 7,
      core: {
        en: `A pitcher of Sunrise smoothie holds 3 cups of mango and 2 cups of yogurt. Four friends describe it.

| Friend | What they say |
| --- | --- |
| Noor | “3 to 2” |
| Kofi | “For every 3 cups of mango there are 2 cups of yogurt.” |
| Priya | “There is 1 more cup of mango than yogurt.” |
| Daniel | “2 to 3” |

1. Whose sentence would help most if you had to make the smoothie? Why?

   ~~~lines 2
   ~~~

2. Daniel says he is right too. What words must he add?

   ~~~lines 2
   ~~~
`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: `### Three patterns, one comparison

| Words | How it sounds |
| --- | --- |
| **to** | The ratio of mango to yogurt is 3 **to** 2. |
| **for every** | **For every** 3 cups of mango, there are 2 cups of yogurt. |
| **per** | Each garden pot gets 4 bean seeds. That is 4 seeds **per** pot. |

### “For every” means a group that repeats

Make the recipe again and again. The same sentence stays true.

| Pitchers | Cups of mango | Cups of yogurt |
| --- | --- | --- |
| 1 | 3 | 2 |
| 2 | 6 | 4 |
| 3 | 9 | 6 |

In every row there are 3 cups of mango **for every** 2 cups of yogurt.

### “Per” means for each 1

4 seeds **per** pot means 4 seeds for every 1 pot. The ratio of seeds to pots is $4:1$.

### Try it together

In the school garden there are 7 bean plants for every 2 sunflowers.

1. The ratio of sunflowers to bean plants is ___ to ___ .
2. For every ___ sunflowers there are ___ bean plants.
3. The bike club packs 2 water bottles per rider. The ratio of bottles to riders is ___ to ___ .
4. Write a “for every” sentence about the riders and the bottles.

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `### Three patterns, one comparison

A glass of Cloud smoothie takes 2 cups of mango and 1 cup of yogurt.

| Words | How it sounds |
| --- | --- |
| **to** | The ratio of mango to yogurt is 2 **to** 1. |
| **for every** | **For every** 2 cups of mango, there is 1 cup of yogurt. |
| **per** | There are 2 cups of mango **per** cup of yogurt. |

### “For every” means a group that repeats

| Glasses | Mango | Yogurt |
| --- | --- | --- |
| 1 | M M | Y |
| 2 | M M, M M | Y, Y |

Each group has 2 M for every 1 Y.

### “Per” means for each 1

3 seeds **per** pot means 3 seeds for every **1** pot.

### Try it together

In the garden there are 3 bean plants for every 2 sunflowers.

1. For every 2 sunflowers there are ___ bean plants.
2. The ratio of sunflowers to bean plants is ___ to ___ .
3. The bike club packs 2 bottles for each rider. That is ___ bottles **per** rider.

Use these frames when you talk:

> The ratio of ___ to ___ is ___ to ___ .

> For every ___ there are ___ .
`,
      },
      extend: {
        en: String.raw`### Three patterns, one comparison

| Words | How it sounds |
| --- | --- |
| **to** | The ratio of mango to yogurt is 3 **to** 2. |
| **for every** | **For every** 3 cups of mango, there are 2 cups of yogurt. |
| **per** | Each garden pot gets 4 bean seeds. That is 4 seeds **per** pot. |

### “Per” means for each 1

4 seeds per pot means 4 seeds for every 1 pot. Can the Sunrise smoothie be told with “per”? Share the
3 cups of mango between the 2 cups of yogurt. Each cup of yogurt gets $1\frac{1}{2}$ cups of mango.

- There are $1\frac{1}{2}$ cups of mango **per** cup of yogurt.
- The “for every” sentence uses whole cups. The “per” sentence uses 1 of something.

### Try it together

In the school garden there are 7 bean plants for every 2 sunflowers.

1. The ratio of sunflowers to bean plants is ___ to ___ .
2. Tell the same comparison with “per sunflower”. What does your number mean in the garden?

   ~~~lines 2
   ~~~

3. Sofia says, “There are 5 more bean plants than sunflowers.” When is that true, and when is it not?

   ~~~lines 3
   ~~~
`,
      },
    },
    {
      kind: 'practice',
      minutes: 18,
      core: {
        en: `1. Leaf green paint uses 2 cups of blue and 5 cups of yellow. Complete each sentence.

   **a.** The ratio of blue to yellow is ___ to ___ .

   **b.** For every ___ cups of yellow there are ___ cups of blue.

   **c.** The ratio of yellow to blue is ___ to ___ .

2. A bake sale plate has 6 samosas for every 2 cups of chutney. Write T for true or F for false.

   | Sentence | T or F |
   | --- | --- |
   | The ratio of samosas to cups of chutney is $6:2$. |  |
   | For every 2 samosas there are 6 cups of chutney. |  |
   | There are 3 samosas per cup of chutney. |  |
   | The ratio of cups of chutney to samosas is $6:2$. |  |

3. Every bike on the ride has 2 wheels.

   **a.** There are ___ wheels per bike.

   **b.** The ratio of bikes to wheels is ___ to ___ .

4. Sofia shares 24 seeds equally among 8 pots. Describe the seeds and pots with the word “per”.

   ~~~lines 2
   ~~~

5. A band has 3 flutes for every 2 drums. Draw two groups. Then write how many flutes and how many
   drums are in your drawing.

   ~~~box 4
   ~~~

6. For every 4 trays of maamoul at the bake sale there is 1 tray of baklava. Yusuf writes, “The ratio of
   maamoul to baklava is $1:4$.” Fix his sentence in two different ways.

   ~~~lines 3
   ~~~

7. Which sentence describes a ratio, A or B? How do you know?

   **A.** For every 5 red beads there are 2 blue beads.

   **B.** There are 3 more red beads than blue beads.

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `1. Pink paint uses 1 cup of red and 3 cups of white. *The first two are done for you.*

   **a.** The ratio of red to white is **1** to **3**.

   **b.** For every **1** cup of red there are **3** cups of white.

   **c.** The ratio of white to red is ___ to ___ .

   **d.** There are ___ cups of white **per** cup of red.

2. A bake sale plate has 4 samosas for every 1 cup of chutney. Write T for true or F for false.

   | Sentence | T or F |
   | --- | --- |
   | The ratio of samosas to cups of chutney is $4:1$. |  |
   | There are 4 samosas per cup of chutney. |  |
   | For every 1 samosa there are 4 cups of chutney. |  |

3. Sofia shares 6 seeds equally among 2 pots.

   > There are ___ seeds per pot. The ratio of seeds to pots is ___ to 1.

4. A band has 2 flutes for every 1 drum. Draw two groups.

   ~~~box 3
   ~~~

   > My drawing has ___ flutes and ___ drums.

5. For every 3 trays of maamoul there is 1 tray of baklava. Yusuf writes, “The ratio of maamoul to baklava
   is $1:3$.” Help him.

   > The word ___ comes first, so the ratio is ___ to ___ .
`,
      },
      extend: {
        en: `1. Leaf green paint uses 2 cups of blue and 5 cups of yellow.

   **a.** For every 1 cup of blue there are ___ cups of yellow.

   **b.** For every 1 cup of yellow there is ___ of a cup of blue.

   **c.** Which of your two sentences would help more if you had 9 cups of blue? Why?

   ~~~lines 2
   ~~~

2. A plate has 6 samosas for every 2 cups of chutney. Priya says, “3 samosas per cup.” Daniel says,
   “9 samosas for every 3 cups.” Do all three sentences say the same thing? Justify your answer.

   ~~~lines 3
   ~~~

3. The school fair gives 2 drink tickets per person and seats 5 people per table.

   **a.** What is the ratio of drink tickets to tables?

   **b.** Write two different “for every” sentences about the fair.

   ~~~lines 3
   ~~~

4. A band has 4 flutes for every 3 drums, and 1 trumpet for every 2 flutes. What is the ratio of drums to
   trumpets? Draw or explain.

   ~~~box 4
   ~~~

5. Kofi says, “At the bake sale there are 4 trays of maamoul for every 1 tray of baklava, so there are
   exactly 5 trays.” Write him a reply. Give two table set-ups that both fit the sentence.

   ~~~lines 4
   ~~~
`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 7,
      core: {
        en: `At the lassi stand, for every 5 cups sold with cardamom, 2 cups are sold plain.

1. The ratio of plain cups to cardamom cups is ___ to ___ .
2. Write the same comparison as a sentence that begins “For every 2 …”.

   ~~~lines 2
   ~~~

3. Each cup gets 3 ice cubes. Say this with the word “per”, then write the ratio of ice cubes to cups.

   ~~~lines 2
   ~~~
`,
      },
      support: {
        en: `At the lassi stand, for every 3 cups sold with cardamom, 1 cup is sold plain.

1. The ratio of cardamom cups to plain cups is ___ to ___ .
2. The ratio of plain cups to cardamom cups is ___ to ___ .
3. Each cup gets 2 ice cubes.

   > There are ___ ice cubes per ___ .
`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`### Answers

**Warm-up.** Kofi’s sentence names both amounts and shows that the group repeats. Daniel needs words: the
ratio of *yogurt to mango* is 2 to 3. Priya’s sentence is true for one pitcher but is not a ratio.

**Try it together, Core.** (1) 2 to 7. (2) 2, 7. (3) 2 to 1. (4) For every 1 rider there are 2 bottles.
**Support.** (1) 3. (2) 2 to 3. (3) 2. **Extend.** (1) 2 to 7. (2) $3\frac{1}{2}$ bean plants per sunflower:
on average, since 7 plants are shared between 2 sunflowers; half a plant does not grow, but the
comparison still holds. (3) True when there are 2 sunflowers and 7 bean plants; with 4 sunflowers there
are 14 bean plants, 10 more.

**Practice, Core.** (1) 2 to 5; 5, 2; 5 to 2. (2) T, F, T, F. (3) 2; 1 to 2. (4) 3 seeds per pot.
(5) 6 flutes and 4 drums. (6) “The ratio of maamoul to baklava is $4:1$” or “The ratio of baklava to maamoul
is $1:4$.” (7) A. It tells how the amounts go together in each group; B tells only a difference.

**Practice, Support.** (1c) 3 to 1. (1d) 3. (2) T, T, F. (3) 3; 3 to 1. (4) 4 flutes, 2 drums.
(5) Maamoul, 3 to 1.

**Practice, Extend.** (1a) $2\frac{1}{2}$. (1b) $\frac{2}{5}$. (1c) The first: 9 cups of blue need
$9 \times 2\frac{1}{2} = 22\frac{1}{2}$ cups of yellow. (2) Yes. One cup goes with 3 samosas, so 2 cups go
with 6 and 3 cups go with 9. (3a) $10:1$, since $5 \times 2 = 10$. (3b) For example, for every 1 person there
are 2 tickets; for every 1 table there are 10 tickets. (4) $3:2$, since 3 drums go with 4 flutes, and 4 flutes
go with 2 trumpets. (5) The ratio does not give the total: 4 and 1 (5 trays), or 8 and 2 (10 trays).

**Cool-down.** Core: (1) 2 to 5. (2) For every 2 plain cups, 5 cups are sold with cardamom. (3) 3 ice
cubes per cup, $3:1$. Support: 3 to 1; 1 to 3; 2 ice cubes per cup.

### Misconceptions and moves

- **Swapping the order when the sentence turns around.** Have learners underline the two nouns, then write each
  number under its own noun.
- **“For every” read as a total** (there are only 3 cups of mango). Build a second and third group with
  counters and read the sentence again after each one.
- **“Per” used with any number.** Ask: “Per how many?” The answer must be *one*.

### Materials and copies

One packet per learner. Two colors of counters per pair. Post the sentence patterns where everyone can
see them. Words that newcomers may want in their own language first: *for every*, *each*, *per*.
`,
      },
    },
  ],
}
