import type { SampleLesson } from '../sample-shape.ts'

export const convertingUnits: SampleLesson = {
  key: 'converting-units',
  kind: 'lesson',
  week: 3,
  title: { en: 'Converting units with ratios' },
  iCan: { en: 'I can use a ratio to change a measurement from one unit to another.' },
  minutes: 50,
  standards: ['6.RP.A.3d'],
  mustDo: [
    { en: 'Study the two conversion examples, then try the juice and the speed with a partner.' },
    { en: 'Do the Converting units practice page.' },
    { en: 'Show what you know in the cool-down.' },
  ],
  shouldDo: [
    { en: 'Rewrite a recipe from one system of units into another so that a cousin abroad can use it.' },
  ],
  aspireToDo: [
    {
      en: 'Research a unit of measure from another time or culture. Make a ratio table from it to a unit we use.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: `**a.** Fill in the facts you know.

| 1 of this | is the same as |
|---|---|
| 1 foot | ___ inches |
| 1 meter | ___ centimeters |
| 1 kilogram | ___ grams |
| 1 hour | ___ minutes |

**b.** Which is longer, 5 feet or 2 meters? Write what you would need to know to be sure.

~~~lines 2
~~~`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`A conversion fact is a **unit rate**. “12 inches for every 1 foot” works like “12 cups for every 1 pitcher”.

### Worked example 1

**How many inches are in 7 feet?** There are 12 inches for each foot: $7 \times 12 = 84$ inches.

**How many feet are in 45 inches?** Count the groups of 12: $45 \div 12 = 3\frac{9}{12} = 3.75$ feet.

| Feet | 1 | 7 | 3.75 |
|---|---|---|---|
| Inches | 12 | 84 | 45 |

**Does it make sense?** Inches are shorter than feet, so it takes *more* inches and *fewer* feet.

### Worked example 2

A bike path sign says 10 miles. Every 5 miles is about 8 kilometers.

| Miles | 5 | 10 |
|---|---|---|
| Kilometers | 8 | 16 |

Ten miles is about **16 kilometers**.

### Try it with a partner

- A jug holds 3.5 liters of juice. There are 1,000 milliliters in 1 liter. That is ___ milliliters.
- A turtle walks 5 meters per minute. There are 60 minutes in 1 hour. That is ___ meters per hour,
  or ___ of a kilometer per hour.

~~~box 4
~~~`,
      },
      support: {
        en: String.raw`A conversion fact is a **unit rate**. “12 inches for every 1 foot” works like “12 cups for every 1 pitcher”.

### Worked example

**How many inches are in 3 feet?**

| Feet | 1 | 2 | 3 |
|---|---|---|---|
| Inches | 12 | 24 | 36 |

**Step 1.** Write the fact: 12 inches for every 1 foot.

**Step 2.** There are 3 feet, so I need three groups of 12: $3 \times 12 = 36$ inches.

**Step 3.** Does it make sense? Inches are shorter, so it takes **more** inches. Yes.

**How many feet are in 60 inches?** Now I count the groups of 12: $60 \div 12 = 5$ feet.

### Try it with a partner

There are 1,000 milliliters in 1 liter. A jug holds 2 liters of juice.

| Liters | 1 | 2 |
|---|---|---|
| Milliliters | 1,000 | ___ |

> Milliliters are ___ than liters, so it takes ___ milliliters.
>
> 2 liters is the same as ___ milliliters.`,
      },
      extend: {
        en: String.raw`A conversion fact is a **unit rate**, and every unit rate has a partner.

### Worked example

“12 inches for every 1 foot” is also “$\frac{1}{12}$ of a foot for every 1 inch”.

- 7 feet: $7 \times 12 = 84$ inches
- 45 inches: $45 \times \frac{1}{12} = \frac{45}{12} = 3.75$ feet

A speed can be changed too. At 6 meters per second, a runner covers $6 \times 60 = 360$ meters per minute and
$360 \times 60 = 21{,}600$ meters per hour, which is 21.6 kilometers per hour.

### Think with a partner

- A turtle walks 5 meters per minute. Write its speed in kilometers per hour and in centimeters per second.
- Every 5 miles is about 8 kilometers. Which is faster, 30 miles per hour or 50 kilometers per hour?
- When you change a speed from “per minute” to “per hour”, why do you multiply by 60 even though an hour is a *larger*
  unit?

~~~lines 6
~~~`,
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      core: {
        en: String.raw`1. Complete the table.

   | Feet | 1 | 4 | $2\frac{1}{2}$ | ___ |
   |---|---|---|---|---|
   | Inches | 12 | ___ | ___ | 66 |

2. A bakery needs 3.5 kilograms of flour. There are 1,000 grams in 1 kilogram. That is ___ grams.

3. There are 4 cups in 1 quart. A pot holds 18 cups of soup. That is ___ quarts.

4. Every 5 miles is about 8 kilometers. A bike ride is 24 miles long. About how many kilometers is that?

   ~~~box 4
   ~~~

5. One inch is 2.54 centimeters. A ribbon is 50 inches long. How many centimeters is that?

   ~~~box 3
   ~~~

6. A garden tap gives 6 liters of water per minute.

   - Liters per hour: ___
   - Milliliters per second: ___

   ~~~box 4
   ~~~

7. Omar wants to change 300 centimeters to meters. He works out $300 \times 100 = 30{,}000$.
   How can he tell that his answer does not make sense? Correct it.

   ~~~lines 3
   ~~~

8. A path in the garden is 4 yards long and 2 yards wide. There are 3 feet in 1 yard.
   Write the length and the width in feet. Then find the area in square feet.

   ~~~box 4
   ~~~`,
      },
      support: {
        en: String.raw`1. *Done for you.* There are 3 feet in 1 yard. How many feet are in 4 yards?

   | Yards | 1 | 2 | 4 |
   |---|---|---|---|
   | Feet | 3 | 6 | 12 |

   $4 \times 3 = 12$. There are **12 feet** in 4 yards.

2. There are 12 inches in 1 foot. How many inches are in 5 feet?

   > There are ___ inches for every 1 foot. I multiply ___ by ___ . The answer is ___ inches.

3. Complete the table.

   | Meters | 1 | 2 | 6 | ___ |
   |---|---|---|---|---|
   | Centimeters | 100 | ___ | ___ | 400 |

4. There are 4 cups in 1 quart. A pot holds 12 cups of soup.

   > I count the groups of ___ in 12. The pot holds ___ quarts.

5. Every 5 miles is about 8 kilometers. Complete the table for a bike ride.

   | Miles | 5 | 10 | 15 |
   |---|---|---|---|
   | Kilometers | 8 | ___ | ___ |

6. There are 60 minutes in 1 hour. How many minutes are in 3 hours? Will the number get greater or smaller?

   > Minutes are shorter than hours, so it takes ___ minutes. 3 hours is ___ minutes.`,
      },
      extend: {
        en: String.raw`1. A train travels 90 kilometers per hour. How many meters does it travel each second? Show each step with units.

   ~~~box 5
   ~~~

2. A path is 4 yards long and 2 yards wide. There are 3 feet in 1 yard. Find the area in square yards and in square
   feet. How many square feet are in 1 square yard? Explain why the answer is not 3.

   ~~~lines 5
   ~~~

3. One shop sells rice for \$1.50 per pound. Another sells it for \$3.20 per kilogram. One kilogram is about 2.2
   pounds. Which shop has the better price?

   ~~~box 5
   ~~~

4. A tap drips once every 2 seconds, and 20 drops make 1 milliliter. How many liters drip away in one day?

   ~~~box 6
   ~~~

5. Omar changed 300 centimeters to 30,000 meters. Write a checklist of two or three questions that would help him
   catch this kind of mistake every time.

   ~~~lines 4
   ~~~`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 6,
      core: {
        en: `**a.** A bag holds 2.5 kilograms of soil. There are 1,000 grams in 1 kilogram. How many grams is that? ___

**b.** A shelf is 54 inches long. There are 12 inches in 1 foot. How many feet is that? ___

**c.** For one of your answers, explain how you knew whether the number should get greater or smaller.

~~~lines 3
~~~`,
      },
      support: {
        en: `**a.** A bag holds 2 kilograms of soil. There are 1,000 grams in 1 kilogram.

| Kilograms | 1 | 2 |
|---|---|---|
| Grams | 1,000 | ___ |

**b.** A shelf is 24 inches long. There are 12 inches in 1 foot.

> I count the groups of ___ in 24. The shelf is ___ feet long.

**c.** Finish the sentence.

> Grams are lighter than kilograms, so it takes ___ of them.`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`**Materials and copies.** One practice page per student; a ruler or tape with both inches and centimeters; a
1-liter bottle and a cup if you have them.

**Running it.** For warm-up part b, hold the ruler up only after the class has asked for a fact (1 inch is 2.54
centimeters). Before each calculation ask, “Will it take more of the new unit, or fewer?”

**Answer key**

- Warm-up: 12, 100, 1,000, 60. 2 meters is longer: 5 feet is 60 inches, and $60 \times 2.54 = 152.4$ centimeters, which
  is less than 200.
- Learn, Core: 3,500 milliliters; 300 meters per hour; 0.3 of a kilometer per hour.
- Learn, Support: smaller, more; 2,000 milliliters.
- Learn, Extend: 0.3 kilometer per hour; $500 \div 60 = 8\frac{1}{3}$ centimeters per second. 30 miles per hour is
  about 48 kilometers per hour, so 50 kilometers per hour is faster. In a longer time the turtle goes farther: 60
  minutes of walking instead of one.
- Practice, Core: (1) 48 and 30 inches; 5.5 feet. (2) 3,500. (3) 4.5. (4) $24 \div 5 \times 8 = 38.4$ kilometers.
  (5) 127 centimeters. (6) 360 liters per hour; $6{,}000 \div 60 = 100$ milliliters per second. (7) Meters are longer, so
  it must take fewer; $300 \div 100 = 3$ meters. (8) 12 feet and 6 feet; 72 square feet.
- Practice, Support: (2) 12; 5 and 12; 60 inches. (3) 200 and 600 centimeters; 4 meters. (4) 4; 3 quarts.
  (5) 16 and 24 kilometers. (6) More; 180 minutes.
- Practice, Extend: (1) $90{,}000 \div 3{,}600 = 25$ meters per second. (2) 8 square yards; 72 square feet; 9, since both
  the length and the width are 3 times as many. (3) \$1.50 per pound is about \$3.30 per kilogram, so the second shop.
  (4) 86,400 seconds give 43,200 drops, 2,160 milliliters, 2.16 liters. (5) For example: Is the new unit longer or
  shorter? Should the number grow or shrink? Can I picture that length?
- Cool-down, Core: 2,500 grams; 4.5 feet. Support: 2,000 grams; 12, 2 feet; more.

**Misconceptions and moves**

- *A smaller unit must give a smaller number.* Measure the same table in hand widths and in finger widths.
- *Multiplies every time.* Ask the student to say the fact as “for every”, then decide: make groups or count groups?
- *Uses the length fact for area.* Draw one square yard and fill it with square feet.`,
      },
    },
  ],
}
