import type { SampleOverview } from './sample-shape.ts'

export const overview: SampleOverview = {
  summary: {
    en: `For three weeks students learn to see amounts that belong together. They describe such pairs with ratios, find
equivalent ratios with tape diagrams, tables, double number lines and graphs, and then use rates: unit rates, better buys,
constant speed, percents and unit conversions. Smoothies, paint, a school garden, bike rides and a bake sale run through
the whole unit, so that each new idea meets a situation the class already knows.`,
    es: `Durante tres semanas, los estudiantes aprenden a ver cantidades que van juntas. Las describen con razones, hallan
razones equivalentes con diagramas de cinta, tablas, rectas numéricas dobles y gráficas, y después usan tasas: tasas
unitarias, mejores compras, velocidad constante, porcentajes y conversión de unidades. Los batidos, la pintura, el huerto
escolar, los paseos en bicicleta y una venta de pasteles acompañan toda la unidad, para que cada idea nueva se encuentre
con una situación que la clase ya conoce.`,
  },
  transferGoals: {
    en: `Students will be able, on their own and in new situations, to

- notice when two amounts change together by multiplying, and when they do not;
- compare offers, recipes, speeds and claims fairly by making one amount the same;
- choose a representation (tape diagram, table, double number line, graph, equation) that makes a problem clear to others;
- question numbers they meet in shops and in the news: *for every how many? compared with what whole?*`,
  },
  understandings: {
    en: `Students will understand that

- a ratio tells how amounts go together, not how much there is;
- multiplying both amounts by the same number keeps a ratio; adding the same number to both usually does not;
- every pair of amounts has two unit rates, and each answers a different question;
- a fair comparison needs one amount to be the same: one unit, a shared amount, or 100;
- a percent is a rate per 100 and has no meaning without its whole;
- a conversion fact is a rate, so changing units uses the same reasoning as a recipe.`,
  },
  essentialQuestions: {
    en: `- What stays the same when a recipe grows?
- What makes a comparison fair?
- When is “more” not really more?
- Why would anyone care about *one*, or about *one hundred*?
- How can a picture, a table and a graph tell the same story?`,
  },
  know: {
    en: String.raw`Students will know

- the words *ratio, for every, per, equivalent, rate, unit rate, unit price, constant speed, percent, convert*;
- three ways to write a ratio, and that the order of the words fixes the order of the numbers;
- that $a:b$ has the unit rate $\frac{a}{b}$ for each one of the second amount, when $b$ is not 0;
- that the whole is 100%;
- common conversion facts, and where to look up the others.`,
  },
  beAbleTo: {
    en: `Students will be able to

- describe a situation with a ratio, part to part and part to whole (lessons 1 and 2);
- make equivalent ratios with tape diagrams, ratio tables, double number lines and graphs (lessons 3 to 6);
- find and explain both unit rates of a situation (lesson 7);
- compare rates and choose the better buy (lesson 8);
- solve problems with constant speed (lesson 9);
- write a percent as a rate per 100, and find a part or a whole (lessons 10 and 11);
- convert units with ratio reasoning (lesson 12).`,
  },
  misconceptions: {
    en: String.raw`| What a student may think | A move that helps |
|---|---|
| Adding the same number to both amounts keeps the ratio. | Mix or taste it: $2:3$ plus one of each is $3:4$. Build batches. |
| The order of a ratio does not matter. | Write the words under the numbers, then read the sentence aloud. |
| $3:5$ means $\frac{3}{5}$ of the whole. | Draw the tape and count all the parts. |
| You always divide the greater number by the smaller. | Ask “For each one of what?” and label the quotient. |
| The biggest pack is the best buy. | Compare unit prices of packs that break the pattern. |
| 2.5 hours is 2 hours 50 minutes. | Mark an hour bar in halves and in minutes. |
| A percent is an amount: 40% is 40. | Say “40 for every 100” and ask for the whole. |
| To find the whole, take the percent of the part. | Label part, percent and whole on a tape before calculating. |
| A smaller unit gives a smaller number. | Measure one table in hand widths and in finger widths. |`,
  },
  performanceTask: {
    en: `### A stall for the culture festival

**Goal.** Plan a food or craft stall that serves 60 visitors and brings in more money than it spends.

**Role.** You are the planning team of the stall.

**Audience.** The festival committee: families, neighbors and teachers.

**Situation.** Each stall shares something from a culture that matters to the team: a drink, a snack, a color mixed for a
craft. The committee will give space to stalls whose plans are clear, fair and fully explained.

**Product.** A plan of two or three pages with

1. a recipe or color mix for a small batch, and a table or diagram that takes it to 60 servings;
2. a shopping list that compares at least two packages of each of two ingredients by unit price;
3. a time plan that uses a rate (for example servings per minute);
4. a price for one serving, and the percent of the goal you reach if 45 of the 60 servings are sold;
5. one measurement given in two different units for guests from other countries.

**What makes it strong**

| Part | Getting started | Nearly there | Strong | Beyond strong |
|---|---|---|---|---|
| Ratios | One batch is shown, but it does not grow correctly. | It grows with small errors. | All 60 servings are correct. | Two representations are shown and connected. |
| Rates | Prices or sizes are compared alone. | Some unit rates are found. | Unit rates lead to clear choices. | The plan tells when another choice would be wiser. |
| Percents and units | A percent or unit is named only. | One of the two is correct. | Both are correct and labeled. | Both are explained and checked. |
| Explanation | Numbers stand alone. | Some steps have words. | A reader can follow every step. | The plan answers questions before a reader asks. |`,
  },
  otherEvidence: {
    en: `- **Pre-check** before lesson 1: eight items that look back at multiplying to compare, equal fractions, scaling and
  patterns, and take a first look at ratios. It decides who meets the two gap lessons.
- **Check 1: Ratio reasoning** (end of week 1) and **Check 2: Rates** (end of week 2): about 30 minutes each. Students
  may revise and try again with new items.
- **Unit check** (end of week 3): twelve items, one period.
- **Cool-downs** after every lesson, sorted the same day into *got it*, *almost* and *let us talk*.
- **Self-assessment:** students rate each “I can” line on the packet cover before and after the unit.
- **Listening:** do students say units, and do they say “for every”?`,
  },
  learningPlan: {
    en: `| Week | Lessons | Checks | Notes |
|---|---|---|---|
| 1 | 1 What a ratio compares; 2 Ratio language; 3 Equivalent ratios with tape diagrams; 4 Ratio tables | Pre-check; Check 1 | Give the pre-check on the Friday before if you can: week 1 is full. Gap lessons start in small groups on day 2. |
| 2 | 5 Double number lines; 6 Graphing equivalent ratios; 7 Unit rates; 8 Comparing rates: the better buy | Check 2 | Use the 20 minutes after Check 2 to launch the festival stall. |
| 3 | 9 Constant speed; 10 Percent as a rate per 100; 11 Finding the whole from a percent; 12 Converting units with ratios | Unit check | The stall is built in Should Do time and finished in a flexible period or at home. |

Gap lessons (*Times as many*, *Scaling up and down*) are taught to small groups while others practice, or in
intervention time. They come next to the lessons of week 1 and never instead of them.

- **Where and why.** Open with the packet cover: students rate the “I can” lines and guess what smoothies, paint and bike
  rides have in common.
- **Hook.** Two pitchers of smoothie that look alike but taste different. Which has more mango?
- **Equip.** One representation at a time, each on a situation that students know already.
- **Rethink and revise.** Cool-downs come back the next day; checks can be tried again after a short reteach session.
- **Evaluate.** Self-rating, the checks, and the festival stall with its table of what makes it strong.
- **Tailored.** Every lesson has three versions of Learn and Practice with one target. Students see only their own page,
  and no page carries a label.
- **Organized.** Must Do tasks keep everyone on pace, Should Do tasks deepen, Aspire to Do tasks reach out.`,
  },
  materials: {
    en: `- One packet per student; spare practice pages in each version
- Counters or two-color tiles, paper strips, grid paper, rulers with inches and centimeters
- Measuring cups, a 1-liter bottle; mango and yogurt or two colors of water for the opening demonstration
  (ask about allergies and dietary rules first)
- Paint in red, blue, yellow and white for one mixing demonstration
- Store flyers or price tags, in the languages of the neighborhood if possible
- A stopwatch and a measured 20-meter strip for lesson 9
- Calculators for lessons 8 to 12`,
  },
  familyLetter: {
    en: `Dear families,

For the next three weeks our mathematics class is learning about **ratios and rates**. A ratio tells how two amounts go
together, for example 3 cups of mango for every 2 cups of yogurt. A rate helps us compare: the price of one kilogram, the
distance in one hour, or how many out of every 100.

**By the end your child will be able to**

- make a recipe larger or smaller so that it still tastes the same;
- decide which of two packages is the better buy, and explain why;
- work with speed, percents and units such as feet and meters.

**How you can help at home**, in the language your family likes best:

- Cook together. Ask: “What if twice as many people come? What if only half as many come?”
- In the shop, look at two sizes. Ask: “Which one costs less for the same amount? How do you know?”
- On a walk or a ride, ask: “If we keep this speed, how far will we be in one hour?”
- When you see a percent, ask: “Percent of what?”

Methods may look different from the ones you learned. Please share yours: children learn a great deal from seeing two ways
that agree. There is no need to teach a rule; asking “How do you know?” is a wonderful help.

At the end of the unit students plan a stall for a culture festival. A family recipe, a pattern or a story would be a gift
to the class.

Please write or call us at any time if you have a question. If you would like an interpreter, tell us and we will arrange it.

With thanks,

Your child’s mathematics teachers`,
    es: `Queridas familias:

Durante las próximas tres semanas, nuestra clase de matemáticas aprenderá sobre **razones y tasas**. Una razón dice cómo
van juntas dos cantidades; por ejemplo, 3 tazas de mango por cada 2 tazas de yogur. Una tasa nos ayuda a comparar: el
precio de un kilogramo, la distancia en una hora o cuántos hay de cada 100.

**Al terminar, su hijo o hija podrá**

- hacer una receta más grande o más pequeña para que siga teniendo el mismo sabor;
- decidir cuál de dos paquetes es la mejor compra y explicar por qué;
- trabajar con velocidades, porcentajes y unidades como pies y metros.

**Cómo pueden ayudar en casa**, en el idioma que prefiera su familia:

- Cocinen juntos. Pregunten: “¿Y si viene el doble de personas? ¿Y si viene solo la mitad?”.
- En la tienda, miren dos tamaños. Pregunten: “¿Cuál cuesta menos por la misma cantidad? ¿Cómo lo sabes?”.
- En un paseo, pregunten: “Si seguimos a esta velocidad, ¿qué distancia recorreremos en una hora?”.
- Cuando vean un porcentaje, pregunten: “¿Porcentaje de qué?”.

Los métodos pueden ser distintos de los que ustedes aprendieron. Compartan los suyos: los niños aprenden mucho al ver dos
caminos que llegan al mismo resultado. No hace falta enseñar una regla; preguntar “¿Cómo lo sabes?” es una gran ayuda.

Al final de la unidad, los estudiantes planearán un puesto para un festival de culturas. Una receta, un diseño o una
historia de su familia sería un regalo para la clase.

Escríbannos o llámennos en cualquier momento si tienen alguna pregunta. Si desean un intérprete, avísennos y lo
organizaremos.

Con agradecimiento,

Los maestros y las maestras de matemáticas de su hijo o hija`,
    ar: `عائلاتنا الكريمة،

خلال الأسابيع الثلاثة القادمة يتعلّم صفّنا في مادة الرياضيات عن **النسب والمعدلات**. النسبة تخبرنا كيف ترتبط كميتان معًا،
مثل 3 أكواب من المانجو لكل كوبين من الزبادي. والمعدل يساعدنا على المقارنة: ثمن كيلوغرام واحد، أو المسافة في ساعة واحدة،
أو كم يوجد في كل 100.

**في نهاية الوحدة سيتمكّن طفلكم من**

- تكبير وصفة طعام أو تصغيرها مع الحفاظ على مذاقها نفسه؛
- تحديد أيّ العبوتين هي الشراء الأوفر، وشرح السبب؛
- التعامل مع السرعة والنسب المئوية ووحدات القياس مثل القدم والمتر.

**كيف يمكنكم المساعدة في البيت**، باللغة التي تفضّلها عائلتكم:

- اطبخوا معًا واسألوا: «ماذا لو جاء ضعف عدد الأشخاص؟ وماذا لو جاء نصفهم فقط؟»
- في المتجر، انظروا إلى حجمين من المنتج نفسه واسألوا: «أيّهما أقلّ ثمنًا للكمية نفسها؟ وكيف عرفت ذلك؟»
- في أثناء المشي أو ركوب الدراجة، اسألوا: «إذا حافظنا على هذه السرعة، فكم سنقطع في ساعة واحدة؟»
- عندما ترون نسبة مئوية، اسألوا: «نسبة مئوية من ماذا؟»

قد تختلف الطرق عن تلك التي تعلّمتموها. شاركونا طرقكم، فالأطفال يتعلّمون الكثير حين يرون طريقتين تصلان إلى النتيجة نفسها.
لا حاجة إلى تعليم قاعدة معيّنة؛ فسؤال «كيف عرفت ذلك؟» مساعدة رائعة.

في نهاية الوحدة يخطّط الطلاب لركن في مهرجان للثقافات. وستكون وصفة أو زخرفة أو حكاية من عائلتكم هديّة جميلة للصف.

اكتبوا إلينا أو اتصلوا بنا في أي وقت إذا كان لديكم سؤال. وإذا كنتم ترغبون في وجود مترجم، فأخبرونا وسنرتّب ذلك.

مع جزيل الشكر،

معلمو الرياضيات ومعلماتها في صف طفلكم`,
  },
}
