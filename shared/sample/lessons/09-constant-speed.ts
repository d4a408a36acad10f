import type { SampleLesson } from '../sample-shape.ts'

export const constantSpeed: SampleLesson = {
  key: 'constant-speed',
  kind: 'lesson',
  week: 3,
  title: { en: 'Constant speed' },
  iCan: { en: 'I can use a constant speed to find a distance, a time or the speed itself.' },
  minutes: 50,
  standards: ['6.RP.A.3b'],
  mustDo: [
    { en: 'Study the bike ride example, then solve the train problem with a partner.' },
    { en: 'Do the Constant speed practice page.' },
    { en: 'Show what you know in the cool-down.' },
  ],
  shouldDo: [
    { en: 'Time how long you take to walk 20 meters. At that speed, how far would you walk in 5 minutes?' },
  ],
  aspireToDo: [
    { en: 'Write a meeting problem about two riders, solve it in two ways, and trade it with a partner.' },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: `A bike rider goes 6 miles in 30 minutes and keeps the same speed. Complete the table.

| Minutes | 15 | 30 | 60 | 120 |
|---|---|---|---|---|
| Miles | ___ | 6 | ___ | ___ |

How did you use one column to find another?

~~~lines 2
~~~`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`**Constant speed** means that equal times always give equal distances.
A speed is a unit rate: the distance for **one** unit of time.

### Worked example

Amina rides 21 miles in $1\frac{1}{2}$ hours at a constant speed.

| Hours | $1\frac{1}{2}$ | $\frac{1}{2}$ | 1 | 4 |
|---|---|---|---|---|
| Miles | 21 | 7 | 14 | 56 |

**The speed:** 14 miles per hour.

**How far in 4 hours?** There are 14 miles for each hour, so $14 \times 4 = 56$ miles.

**How long for 35 miles?** Count how many 14s fit into 35: $35 \div 14 = 2.5$ hours.
Half of 60 minutes is 30 minutes, so 2.5 hours is **2 hours 30 minutes**.

> distance = speed $\times$ time
>
> time = distance $\div$ speed
>
> speed = distance $\div$ time

### Try it with a partner

A train travels 180 kilometers in 2 hours at a constant speed.

- Its speed is ___ kilometers per hour.
- In 5 hours it travels ___ kilometers.
- To travel 315 kilometers it needs ___ hours.

~~~box 4
~~~`,
      },
      support: {
        en: String.raw`**Constant speed** means that equal times always give equal distances.
The **speed** is the distance for **one** hour (or one minute, or one second).

### Worked example

Amina rides 20 miles in 2 hours at a constant speed.

| Hours | 1 | 2 | 3 |
|---|---|---|---|
| Miles | 10 | 20 | 30 |

**Step 1. Find one hour.** $20 \div 2 = 10$, so her speed is **10 miles per hour**.

**Step 2. Use one hour to go far.** In 3 hours she rides $3 \times 10 = 30$ miles.

**Step 3. Use one hour to find a time.** For 40 miles she needs $40 \div 10 = 4$ hours.

### Try it with a partner

A train travels 100 kilometers in 2 hours at a constant speed.

| Hours | 1 | 2 | 3 | ___ |
|---|---|---|---|---|
| Kilometers | ___ | 100 | ___ | 200 |

> In one hour the train travels ___ kilometers, because ___ divided by ___ is ___ .
>
> In 3 hours it travels ___ kilometers.
>
> To travel 200 kilometers it needs ___ hours.`,
      },
      extend: {
        en: String.raw`**Constant speed** means that equal times always give equal distances.

### Worked example

Amina rides 21 miles in $1\frac{1}{2}$ hours at a constant speed. Three one-half hours make $1\frac{1}{2}$ hours, so
each half hour is 7 miles and her speed is **14 miles per hour**.

- In $t$ hours she rides $14 \times t$ miles.
- To ride $d$ miles she needs $d \div 14$ hours. For 35 miles that is 2.5 hours, or 2 hours 30 minutes.

### Think with a partner

A train travels 180 kilometers in 2 hours. A second train travels 140 kilometers in 1 hour 45 minutes.

- Find both speeds in kilometers per hour. Which train is faster?
- Both leave the same station at the same time, on tracks in the same direction. How far apart are they after
  $3\frac{1}{2}$ hours?
- What must be true about the trains for your answers to make sense?

~~~lines 6
~~~`,
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      core: {
        en: String.raw`In each problem the speed is constant.

1. A bus travels 150 miles in 3 hours. Its speed is ___ miles per hour.

2. Kofi walks 4 kilometers each hour. Complete the table.

   | Hours | $\frac{1}{2}$ | 1 | 2 | $3\frac{1}{2}$ | ___ |
   |---|---|---|---|---|---|
   | Kilometers | ___ | 4 | ___ | ___ | 10 |

3. A swimmer covers 100 meters in 80 seconds.

   - Distance in 1 second: ___ meters
   - Time for 250 meters: ___ seconds

4. Lena rides at 12 miles per hour. How many **minutes** does she need for 9 miles?

   ~~~box 4
   ~~~

5. Diego rides 45 kilometers in 3 hours. Mei rides 64 kilometers in 4 hours. They start together and ride the same
   way. Who is ahead after 5 hours, and by how far?

   ~~~box 5
   ~~~

6. Ravi walked 6 miles in 2 hours 30 minutes. To find his speed he worked out $6 \div 2.30$.
   What should he have divided by, and why? Find his speed.

   ~~~lines 3
   ~~~

7. In the school garden a snail crawls 3 centimeters in 4 minutes. How long does it need for 24 centimeters?
   How far does it crawl in 1 hour?

   ~~~box 4
   ~~~`,
      },
      support: {
        en: String.raw`In each problem the speed is constant.

1. *Done for you.* A bike goes 24 miles in 2 hours. What is its speed?

   $24 \div 2 = 12$. The speed is **12 miles per hour**.

2. A bus travels 90 kilometers in 3 hours.

   > I divide ___ by ___ . The speed is ___ kilometers per hour.

3. Kofi walks 3 miles each hour. Complete the table.

   | Hours | 1 | 2 | 4 | ___ |
   |---|---|---|---|---|
   | Miles | 3 | ___ | ___ | 15 |

4. A train travels 60 miles each hour. How many hours does it need for 180 miles?

   > I count how many 60s fit into 180. The train needs ___ hours.

5. Lena rides 8 miles each hour.

   - In half an hour she rides ___ miles.
   - In one and a half hours she rides ___ miles.

6. Diego rides 24 kilometers in 3 hours. Mei rides 20 kilometers in 2 hours. Who is faster?

   > Diego rides ___ kilometers per hour. Mei rides ___ kilometers per hour.
   >
   > The faster rider is ___ because ___ .`,
      },
      extend: {
        en: `1. Two friends live 54 miles apart. They start riding toward each other at the same time, one at 12 miles per
   hour and one at 15 miles per hour. When do they meet, and how far has each one ridden?

   ~~~box 5
   ~~~

2. Lena rides 12 miles to the lake at 12 miles per hour and comes back the same way at 6 miles per hour. Ravi says,
   “Her speed for the whole ride is 9 miles per hour, halfway between.” Is Ravi right? Prove it.

   ~~~lines 5
   ~~~

3. Sofia walked 7 miles in 2 hours 20 minutes. A classmate divided 7 by 2.20. Explain the mistake and find the speed.

   ~~~lines 3
   ~~~

4. Mei leaves at 9:00 and rides at 10 miles per hour. Omar leaves the same place at 9:30 and rides the same way at
   15 miles per hour. At what time does Omar catch up, and how far from the start?

   ~~~box 6
   ~~~

5. Make a table of times and distances for a trip whose speed is **not** constant. How can a reader tell from the
   table? How would the graph look different?

   ~~~grid 8
   ~~~`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 6,
      core: {
        en: String.raw`A train travels 240 kilometers in 3 hours at a constant speed.

**a.** What is its speed? ___

**b.** How far does it travel in $5\frac{1}{2}$ hours? ___

**c.** How long does it need for 200 kilometers? Write your answer in hours and minutes. ___

Show how you found one of your answers.

~~~box 4
~~~`,
      },
      support: {
        en: `A bus travels 80 kilometers in 2 hours at a constant speed.

| Hours | 1 | 2 | 5 |
|---|---|---|---|
| Kilometers | ___ | 80 | ___ |

**a.** What is its speed? ___

**b.** How far does it travel in 5 hours? ___

**c.** How many hours does it need for 120 kilometers? ___

> I know because ___ .`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`**Materials and copies.** One practice page per student; a measured 20-meter strip and a stopwatch for the
Should Do task. No cutting.

**Running it.** Sketch every situation on a double number line first: time on one line, distance on the other. The three
formulas are a summary of the line, not a place to start.

**Answer key**

- Warm-up: 3, 12 and 24 miles.
- Learn, Core: 90 kilometers per hour; 450 kilometers; 3.5 hours.
- Learn, Support: 50 ($100 \div 2$); 150 kilometers; 4 hours.
- Learn, Extend: 90 and 80 kilometers per hour ($140 \div 1.75 = 80$); the first train. $10 \times 3.5 = 35$ kilometers
  apart. The speeds must stay constant, with no stops.
- Practice, Core: (1) 50. (2) 2, 8 and 14 kilometers; $2\frac{1}{2}$ hours. (3) 1.25 meters; 200 seconds.
  (4) $9 \div 12 = 0.75$ hour, so 45 minutes. (5) 15 and 16 kilometers per hour; Mei is ahead, 80 against 75, by
  5 kilometers. (6) By 2.5, since 30 minutes is half an hour; 2.4 miles per hour. (7) 32 minutes; 45 centimeters.
- Practice, Support: (2) 30 ($90 \div 3$). (3) 6 and 12 miles; 5 hours. (4) 3 hours. (5) 4 miles; 12 miles.
  (6) 8 and 10 kilometers per hour; Mei.
- Practice, Extend: (1) The gap closes by 27 miles each hour, so after 2 hours; 24 and 30 miles. (2) No: 24 miles in
  $1 + 2 = 3$ hours is 8 miles per hour; she spends more time at the slower speed. (3) 20 minutes is $\frac{1}{3}$ hour;
  $7 \div 2\frac{1}{3} = 3$ miles per hour. (4) Mei leads by 5 miles and Omar gains 5 miles each hour, so at 10:30,
  15 miles from the start. (5) Answers vary: equal times with unequal distances; the points do not lie on one straight
  line through (0, 0).
- Cool-down, Core: 80 kilometers per hour; 440 kilometers; 2 hours 30 minutes. Support: 40 kilometers per hour;
  200 kilometers; 3 hours.

**Misconceptions and moves**

- *Reads 2.5 hours as 2 hours 50 minutes, or 2 hours 30 minutes as 2.30 hours.* Draw one hour as a bar cut in halves and
  label it with both minutes and parts of an hour.
- *Divides time by distance without noticing.* Ask for the unit: “minutes per kilometer” is a pace. It is useful, but a
  smaller number is faster.
- *Averages two speeds.* Go back to total distance and total time (Extend item 2).`,
      },
    },
  ],
}
