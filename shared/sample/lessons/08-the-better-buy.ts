import type { SampleLesson } from '../sample-shape.ts'

export const theBetterBuy: SampleLesson = {
  key: 'the-better-buy',
  kind: 'lesson',
  week: 2,
  title: { en: 'Comparing rates: the better buy' },
  iCan: { en: 'I can compare two rates fairly and explain which one is the better buy.' },
  minutes: 50,
  standards: ['6.RP.A.3b'],
  mustDo: [
    { en: 'Study the two ways to compare the bags of rice, then try the oats.' },
    { en: 'Do the Better buy practice page.' },
    { en: 'Show what you know in the cool-down.' },
  ],
  shouldDo: [
    { en: 'Compare two sizes of something your family buys. Which has the lower price per unit?' },
    { en: 'Make three price cards for a partner to put in order from best buy to worst buy.' },
  ],
  aspireToDo: [
    {
      en: 'Plan a bake sale: list what you would buy, the unit prices, and when the bigger pack is not worth it.',
    },
  ],
  sections: [
    {
      kind: 'warmUp',
      minutes: 6,
      core: {
        en: String.raw`| Market stall | Corner shop |
|---|---|
| 3 mangoes for \$4.50 | 5 mangoes for \$7.00 |

**a.** Without working it out exactly, which looks like the better deal? What makes you think so?

**b.** Now check. How much is one mango at each place?

~~~lines 3
~~~`,
      },
      support: {
        en: String.raw`| Market stall | Corner shop |
|---|---|
| 2 mangoes for \$4 | 5 mangoes for \$5 |

**a.** Which looks like the better deal? What makes you think so?

**b.** Now check. How much is one mango at each place?

> At the market stall one mango costs ___ dollars. At the corner shop one mango costs ___ dollar.

~~~lines 2
~~~`,
      },
    },
    {
      kind: 'learn',
      minutes: 18,
      core: {
        en: String.raw`To compare two deals fairly, make **one amount the same**. Here are two ways.

### Worked example

| Bag | Rice | Price |
|---|---|---|
| A | 5 kilograms | \$12.00 |
| B | 8 kilograms | \$18.40 |

**Way 1: find the price of one unit.** The price for one unit is called the **unit price**.

- Bag A: $12.00 \div 5 = 2.40$, so \$2.40 per kilogram
- Bag B: $18.40 \div 8 = 2.30$, so \$2.30 per kilogram

**Way 2: find the price of the same amount.** Both 5 and 8 fit into 40.

- Bag A: 40 kilograms is 8 bags, $8 \times 12.00 = 96.00$, so \$96.00
- Bag B: 40 kilograms is 5 bags, $5 \times 18.40 = 92.00$, so \$92.00

Both ways agree. Bag B costs less for the same amount of rice, so **Bag B is the better buy**.

### Try it with a partner

| Box | Oats | Price |
|---|---|---|
| Small | 12 ounces | \$3.00 |
| Large | 20 ounces | \$4.60 |

Choose a way. Which box is the better buy, and by how much per ounce?

~~~box 5
~~~`,
      },
      support: {
        en: String.raw`To compare two deals fairly, find the price of **one**. That is the **unit price**.

### Worked example

| Bag | Rice | Price |
|---|---|---|
| A | 3 kilograms | \$9 |
| B | 5 kilograms | \$10 |

**Step 1.** Price of one kilogram in Bag A: $9 \div 3 = 3$, so \$3 per kilogram.

**Step 2.** Price of one kilogram in Bag B: $10 \div 5 = 2$, so \$2 per kilogram.

**Step 3.** Compare: 2 is less than 3. **Bag B is the better buy.**

Notice: Bag B has the *bigger price* but the *smaller unit price*.

### Try it with a partner

| Box | Oats | Price |
|---|---|---|
| Small | 4 cups | \$8 |
| Large | 6 cups | \$6 |

> The small box costs ___ dollars per cup, because ___ divided by ___ is ___ .
>
> The large box costs ___ dollar per cup, because ___ divided by ___ is ___ .
>
> The better buy is the ___ box.`,
      },
      extend: {
        en: String.raw`To compare two deals fairly, make **one amount the same**: one unit, a shared amount, or one dollar.

### Worked example

Bag A has 5 kilograms of rice for \$12.00. Bag B has 8 kilograms for \$18.40.

- **Unit price:** \$2.40 per kilogram and \$2.30 per kilogram. *Lower* is better.
- **Same amount:** 40 kilograms cost \$96.00 and \$92.00. *Lower* is better.
- **Per dollar:** about 0.417 kilogram and about 0.435 kilogram for each dollar. *Higher* is better.

All three say that Bag B is the better buy.

### Think with a partner

A small box has 12 ounces of oats for \$3.00. A large box has 20 ounces for \$4.60.

- Show with two different ways which box is the better buy.
- What price for the large box would make the two boxes an exact tie?
- When might the box with the higher unit price still be the wise choice?

~~~lines 6
~~~`,
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      core: {
        en: String.raw`1. Pack A has 6 cups of yogurt for \$4.50. Pack B has 10 cups for \$7.20.

   - Pack A costs ___ dollars per cup.
   - Pack B costs ___ dollars per cup.
   - The better buy is Pack ___ .

2. Find each unit price. Circle the best buy.

   | Tortillas in the pack | Price | Price per tortilla |
   |---|---|---|
   | 10 | \$2.50 | ___ |
   | 24 | \$5.28 | ___ |
   | 30 | \$6.90 | ___ |

3. Four pounds of apples cost \$7.00 at one stand. Six pounds cost \$10.20 at another.
   Compare the price of 12 pounds at each stand.

   ~~~box 4
   ~~~

4. A 3-liter can of paint costs \$25.50. A 5-liter can of the same paint costs \$41.00.
   The mural team needs 15 liters. How much does it save by choosing the better buy?

   ~~~box 5
   ~~~

5. Ana fills 14 planters in 35 minutes. Bo fills 10 planters in 24 minutes. Who works faster?
   Be careful: say what your numbers count.

   ~~~lines 3
   ~~~

6. Shop A sells 8 seed packets for \$6. Shop B sells 5 seed packets for \$4. Jun works out
   $8 \div 6 \approx 1.33$ and $5 \div 4 = 1.25$ and says, “1.25 is less, so Shop B is cheaper.”
   What do Jun’s numbers really tell? Which shop is the better buy?

   ~~~lines 4
   ~~~

7. A 1-liter carton of milk costs \$1.60. A 4-liter jug costs \$5.60. A family needs 3 liters this week.
   Which would you buy? Use numbers in your reason.

   ~~~lines 3
   ~~~`,
      },
      support: {
        en: String.raw`1. *Done for you.* Box A has 2 muffins for \$4. Box B has 5 muffins for \$15. Which is the better buy?

   | Box | Muffins | Price | Price of one |
   |---|---|---|---|
   | A | 2 | \$4 | $4 \div 2 = 2$ dollars |
   | B | 5 | \$15 | $15 \div 5 = 3$ dollars |

   **Box A** is the better buy, because 2 dollars is less than 3 dollars for one muffin.

2. Stall A sells 4 mangoes for \$8. Stall B sells 3 mangoes for \$9.

   > At Stall A one mango costs ___ dollars. At Stall B one mango costs ___ dollars.
   >
   > The better buy is Stall ___ because ___ is less than ___ .

3. Carton A has 10 eggs for \$3. Carton B has 20 eggs for \$5. Make the amounts the same.

   | Eggs | Price with carton A | Price with carton B |
   |---|---|---|
   | 20 | ___ | \$5 |

   > For 20 eggs the better buy is carton ___ .

4. Find the price of one roll. Circle the best buy.

   | Rolls in the bag | Price | Price of one roll |
   |---|---|---|
   | 5 | \$10 | ___ |
   | 6 | \$18 | ___ |
   | 8 | \$8 | ___ |

5. Ana fills 3 planters in 12 minutes. Bo fills 5 planters in 15 minutes.

   > Ana needs ___ minutes for one planter. Bo needs ___ minutes for one planter.
   >
   > The faster worker is ___ because ___ .`,
      },
      extend: {
        en: String.raw`1. Pack A has 6 cups of yogurt for \$4.50. Pack B has 10 cups for \$7.20. You have a coupon that takes
   \$0.60 off one Pack A. Which pack is the better buy now? What coupon would make the two packs tie?

   ~~~box 5
   ~~~

2. Shop P sells fruit bars for \$1.60 each, and after you pay for 3 bars the 4th is free.
   Shop Q sells packs of 5 bars for \$6.25. Which shop is better for 20 bars? For exactly 5 bars? Show how you know.

   ~~~lines 5
   ~~~

3. A 4-kilogram bag of lentils costs \$9.20. A 10-kilogram bag must cost more than two small bags, but still be
   the better buy. What whole-dollar prices could it have? Explain.

   ~~~lines 4
   ~~~

4. Shop A sells 8 seed packets for \$6. Shop B sells 5 for \$4. Jun divides packets by dollars. Lin divides dollars
   by packets. Show that both can choose the right shop, and tell what each must look for.

   ~~~lines 5
   ~~~

5. A 1-liter carton of milk costs \$1.60. A 4-liter jug costs \$5.60. A family may need 1, 2, 3 or 4 liters this week.
   For which of these does the jug cost less in total? Is the lower unit price always the wiser buy? Write advice for a shopper.

   ~~~lines 5
   ~~~`,
      },
    },
    {
      kind: 'coolDown',
      minutes: 6,
      core: {
        en: String.raw`Box A has 20 tea bags for \$3.00. Box B has 50 tea bags for \$7.00.

Which box is the better buy? Show how you know, and finish the sentence.

> Box ___ is the better buy because ___ .

~~~box 5
~~~`,
      },
      support: {
        en: String.raw`Box A has 4 tea cups for \$12. Box B has 6 tea cups for \$12.

> In Box A one cup costs ___ dollars. In Box B one cup costs ___ dollars.
>
> Box ___ is the better buy because ___ .

~~~box 4
~~~`,
      },
    },
    {
      kind: 'teacherNotes',
      minutes: 0,
      core: {
        en: String.raw`**Materials and copies.** One practice page per student. Optional: real price tags or store flyers in the
languages of the neighborhood.

**Running it.** Show both ways from the worked example side by side and let students choose. Calculators are fine: the
target is deciding what to divide and what the result means.

**Answer key**

- Warm-up, Core: \$1.50 and \$1.40; the corner shop. Support: \$2 and \$1; the corner shop.
- Learn, Core: \$0.25 and \$0.23 per ounce; the large box, by \$0.02 per ounce.
- Learn, Support: \$2 per cup ($8 \div 4$); \$1 per cup ($6 \div 6$); the large box.
- Learn, Extend: for example \$0.25 against \$0.23 per ounce, or 60 ounces for \$15.00 against \$13.80. Tie at \$5.00
  ($20 \times 0.25$). When little is needed, it would spoil, or there is not enough money or room.
- Practice, Core: (1) \$0.75; \$0.72; Pack B. (2) \$0.25, \$0.22, \$0.23; the pack of 24. (3) \$21.00 and \$20.40; the
  second stand. (4) 15 liters cost \$127.50 in small cans and \$123.00 in large cans; it saves \$4.50. (5) Ana 2.5
  minutes per planter, Bo 2.4 minutes per planter; Bo (fewer minutes is faster). (6) Packets per dollar, where more is
  better; the unit prices are \$0.75 and \$0.80, so Shop A. (7) Three cartons cost \$4.80 and the jug \$5.60. Accept
  either with a reason: cartons spend less now; the jug is \$1.40 per liter if the extra liter gets used.
- Practice, Support: (2) \$2; \$3; Stall A. (3) \$6; carton B. (4) \$2, \$3, \$1; the bag of 8. (5) 4 minutes;
  3 minutes; Bo, because he needs less time for one planter.
- Practice, Extend: (1) Pack A is \$3.90, \$0.65 per cup, so A; a tie needs $6 \times 0.72 = 4.32$, a coupon of \$0.18.
  (2) 20 bars: P \$24.00 (five groups of 4 at \$4.80), Q \$25.00, so P. Exactly 5: P \$6.40, Q \$6.25, so Q.
  (3) More than \$18.40 and less than \$23.00: \$19, \$20, \$21 or \$22. (4) Jun: 1.33 and 1.25 packets per dollar,
  look for more; Lin: \$0.75 and \$0.80 per packet, look for less; both give Shop A. (5) For 4 liters (\$6.40 against
  \$5.60); for 1, 2 or 3 liters cartons cost less. No; it depends on how much gets used.
- Cool-down, Core: \$0.15 and \$0.14 per tea bag; Box B. Support: \$3 and \$2; Box B.

**Misconceptions and moves**

- *Compares total prices only.* Ask “Do you get the same amount?” and have the student build the same amount of each.
- *Thinks the bigger pack always wins.* Use the tortillas: the pack of 30 loses to the pack of 24.
- *Divides either way and takes the smaller result.* Ask for the unit of the quotient, then “Do you want more of that,
  or less of that?”`,
      },
    },
  ],
}
