import type { SampleLesson } from '../sample-shape.ts'

export const findingTheWhole: SampleLesson = {
  key: 'finding-the-whole',
  kind: 'lesson',
  week: 3,
  title: { en: 'Finding the whole from a percent' },
  iCan: { en: 'I can find the whole when I know a part and what percent it is.' },
  minutes: 50,
  standards: ['6.RP.A.3c'],
  mustDo: [
    { en: 'Study the tree example, then find the whole in the ticket problem.' },
    { en: 'Do the Finding the whole practice page.' },
    { en: 'Show what you know in the cool-down.' },
  ],
  shouldDo: [
    {
      en: 'Write one story with the part missing, one with the percent missing and one with the whole missing. Swap.',
    },
  ],
  aspireToDo: [
    {
      en: 'Find out how shops work out a price before a discount. Write a guide with two examples of your own.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: `What is missing in each question: the **part**, the **percent** or the **whole**? You do not need to solve them yet.

| Question | What is missing? |
|---|---|
| What is 20% of 45 muffins? | ___ |
| 9 muffins are what percent of 45 muffins? | ___ |
| 9 muffins are 20% of how many muffins? | ___ |

What do the three questions have in common?

~~~lines 2
~~~`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`Sometimes we know a **part** and its **percent**, and we look for the **whole**. The whole is always **100%**.

### Worked example

A garden club has planted 18 trees. That is 30% of its plan. How many trees are in the whole plan?

Each of the ten boxes is 10% of the plan. Three boxes hold the 18 trees, so one box holds 6 trees.

| 10% | 10% | 10% | 10% | 10% | 10% | 10% | 10% | 10% | 10% |
|---|---|---|---|---|---|---|---|---|---|
| 6 | 6 | 6 | 6 | 6 | 6 | 6 | 6 | 6 | 6 |

The same steps in a ratio table:

| Percent | 30% | 10% | 100% |
|---|---|---|---|
| Trees | 18 | 6 | 60 |

First divide by 3, then multiply by 10. The whole plan is **60 trees**.

**Check.** $\frac{30}{100} \times 60 = 18$, which is the part we started with.

### Try it with a partner

Twelve tickets were sold on Monday. That is 15% of all the tickets. How many tickets are there in all?

| Percent | 15% | 5% | 100% |
|---|---|---|---|
| Tickets | 12 | ___ | ___ |

Check your answer: is 15% of it equal to 12?

~~~lines 2
~~~`,
      },
      support: {
        en: String.raw`Sometimes we know a **part** and its **percent**, and we look for the **whole**. The whole is always **100%**.

### Worked example

A garden club has planted 8 trees. That is 20% of its plan. How many trees are in the whole plan?

| 20% | 20% | 20% | 20% | 20% |
|---|---|---|---|---|
| 8 | 8 | 8 | 8 | 8 |

**Step 1.** One box is 20%, and it holds 8 trees.

**Step 2.** Five boxes of 20% make 100%.

**Step 3.** $5 \times 8 = 40$. The whole plan is **40 trees**.

**Check.** The whole (40) is more than the part (8). That makes sense, because 20% is only a piece of it.

### Try it with a partner

Six tickets were sold on Monday. That is 25% of all the tickets. How many tickets are there in all?

| 25% | 25% | 25% | 25% |
|---|---|---|---|
| 6 | ___ | ___ | ___ |

> One box is ___ % and holds ___ tickets. It takes ___ boxes to make 100%.
>
> There are ___ tickets in all.`,
      },
      extend: {
        en: String.raw`Sometimes we know a **part** and its **percent**, and we look for the **whole**. The whole is always **100%**.

### Worked example

A garden club has planted 18 trees, which is 30% of its plan.

| Percent | 30% | 10% | 100% |
|---|---|---|---|
| Trees | 18 | 6 | 60 |

The whole plan is **60 trees**. As a unit rate, each 1% is $18 \div 30 = 0.6$ of a tree, and $0.6 \times 100 = 60$.

### Think with a partner

Twelve tickets were sold on Monday, which is 15% of all the tickets.

- Find the whole in two ways: with a handy percent and with the value of 1%.
- If $p$% of a whole is 12 tickets, what happens to the whole when $p$ gets smaller? When $p$ is more than 100?
- Write a rule in words for finding any whole from a part and its percent. Test it on both examples.

~~~lines 6
~~~`,
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      core: {
        en: `1. 25% of a number is 14. What is the number?

   | Percent | 25% | 100% |
   |---|---|---|
   | Number | 14 | ___ |

2. 40% of the students in a choir are new. That is 22 students. How many students are in the choir?

   | Percent | 40% | 20% | 100% |
   |---|---|---|---|
   | Students | 22 | ___ | ___ |

3. A drum circle has sold 90 tickets, which is 60% of all its tickets. How many tickets are there in all?

   ~~~box 4
   ~~~

4. A painter has used 3 liters of paint, which is 5% of the supply. How many liters was the whole supply?

   ~~~box 3
   ~~~

5. Kofi has ridden 27 kilometers. That is 45% of his trip. How long is the whole trip?

   ~~~box 4
   ~~~

6. Write **part**, **percent** or **whole** for what is missing. Then solve.

   | Question | Missing | Answer |
   |---|---|---|
   | A festival has 70 dishes. 30% are soups. How many soups? | ___ | ___ |
   | 12 of 40 muffins have berries. What percent is that? | ___ | ___ |
   | 24 students are 80% of a class. How many students in all? | ___ | ___ |

7. Mei reads, “6 students are 20% of the class.” She says, “20% of 6 is 1.2, so the class has 1.2 students.”
   How can you tell at once that this cannot be right? What is the size of the class?

   ~~~lines 3
   ~~~

8. A show sold 180 tickets. That is 120% of its goal. What was the goal?

   ~~~box 4
   ~~~`,
      },
      support: {
        en: String.raw`1. *Done for you.* 50% of a number is 8. What is the number?

   | 50% | 50% |
   |---|---|
   | 8 | 8 |

   Two boxes of 50% make 100%. $2 \times 8 = 16$. The number is **16**.

2. 50% of the students in a choir are new. That is 12 students. How many students are in the choir?

   | 50% | 50% |
   |---|---|
   | 12 | ___ |

   > The whole choir has ___ students.

3. 10% of a number is 4. What is the number?

   | Percent | 10% | 100% |
   |---|---|---|
   | Number | 4 | ___ |

4. A painter has used 5 liters of paint, which is 25% of the supply.

   > It takes ___ boxes of 25% to make 100%. The whole supply was ___ liters.

5. Kofi has ridden 6 kilometers. That is 20% of his trip.

   | 20% | 20% | 20% | 20% | 20% |
   |---|---|---|---|---|
   | 6 | ___ | ___ | ___ | ___ |

   > The whole trip is ___ kilometers.

6. Nine students are 50% of a class. Mei says that the class has 4 students, because half of 9 is about 4.
   Can that be right? Finish the sentence.

   > Mei’s answer ___ be right, because the whole must be ___ than the part. The class has ___ students.`,
      },
      extend: {
        en: String.raw`1. 35% of a number is 21. Find the number in two ways.

   ~~~lines 3
   ~~~

2. After the price drops by 20%, a bike costs \$96. What did it cost before? Explain why adding 20% of \$96 gives the
   wrong answer.

   ~~~lines 5
   ~~~

3. A show sold 180 tickets, which is 120% of its goal. Draw a double number line and find the goal.

   ~~~box 5
   ~~~

4. 30% of a number is 24. Find 45% of the number **without** finding the number first. Explain why your way works.

   ~~~lines 4
   ~~~

5. In a school garden 60% of the beds grow vegetables, and 25% of the vegetable beds grow tomatoes.
   Nine beds grow tomatoes. How many beds are in the garden?

   ~~~box 6
   ~~~

6. Mei reads, “6 students are 20% of the class.” She says, “20% of 6 is 1.2.” Write a question that her work does
   answer. Then answer the real question.

   ~~~lines 4
   ~~~`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 6,
      core: {
        en: `At a festival 12 of the dishes are spicy. That is 40% of all the dishes.

**a.** How many dishes are there in all? Show your thinking.

~~~box 5
~~~

**b.** Show how you can check your answer.

~~~lines 2
~~~`,
      },
      support: {
        en: `At a festival 5 of the dishes are spicy. That is 20% of all the dishes.

| 20% | 20% | 20% | 20% | 20% |
|---|---|---|---|---|
| 5 | ___ | ___ | ___ | ___ |

> It takes ___ boxes of 20% to make 100%. There are ___ dishes in all.
>
> I can check: the whole is more than the part, and 20% of ___ is 5.`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`**Materials and copies.** One practice page per student. Optional: paper strips to fold into 2, 4, 5 and 10 parts.

**Running it.** Do not solve the warm-up questions until the end of the lesson; sorting them is the point. Have students
write “100% = ?” before they start any problem that asks for the whole.

**Answer key**

- Warm-up: part (9), percent (20%), whole (45). All three describe the same muffins.
- Learn, Core: 4 and 80 tickets; $\frac{15}{100} \times 80 = 12$. Support: 25%, 6 tickets, 4 boxes; 24 tickets.
- Learn, Extend: 5% is 4, so 100% is 80; 1% is $12 \div 15 = 0.8$, so 100% is 80. A smaller $p$ means a greater whole;
  when $p$ is more than 100 the whole is less than 12. Rule: divide the part by the percent number, then multiply by 100.
- Practice, Core: (1) 56. (2) 11 and 55 students. (3) 150 tickets. (4) 60 liters. (5) 60 kilometers (5% is 3).
  (6) Part, 21 soups; percent, 30%; whole, 30 students. (7) The whole must be at least the 6 students we know of;
  30 students. (8) 150 tickets (20% is 30).
- Practice, Support: (2) 24 students. (3) 40. (4) 4 boxes; 20 liters. (5) 30 kilometers. (6) Cannot; the whole must be
  greater; 18 students.
- Practice, Extend: (1) 60; for example 5% is 3, or 1% is 0.6. (2) \$96 is 80%, 10% is \$12, so \$120. 20% of \$96 is
  \$19.20, but the drop was 20% of the *old* price. (3) 150 tickets. (4) 45% is one and a half times 30%, so
  $1.5 \times 24 = 36$. (5) Vegetable beds $9 \times 4 = 36$; 60% is 36, so 10% is 6 and there are 60 beds. (6) For
  example, “Of 6 students, 20% walk. How many is that?” (not a whole number of people, so liters fit better). The class
  has 30 students.
- Cool-down, Core: 30 dishes (20% is 6); $\frac{40}{100} \times 30 = 12$. Support: 5 boxes; 25 dishes; 20% of 25 is 5.

**Misconceptions and moves**

- *Takes the percent of the known part.* Ask “Is the number you know the piece or the whole thing?” Label the tape first.
- *Adds the percent back after a drop.* Draw the old price as 100% and mark 80% on it.
- *Stops at the handy percent (answers 6 for the tree problem).* Point at “100% = ?” and ask whether we are there yet.`,
      },
    },
  ],
}
