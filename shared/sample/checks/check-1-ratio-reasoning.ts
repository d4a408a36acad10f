import type { SampleCheck } from '../sample-shape.ts'

export const checkRatioReasoning: SampleCheck = {
  key: 'check-1-ratio-reasoning',
  kind: 'masteryCheck',
  week: 1,
  title: { en: 'Check 1: Ratio reasoning', es: 'Comprobación 1: Razonar con razones' },
  minutes: 30,
  standards: ['6.RP.A.1', '6.RP.A.3a'],
  directions: {
    en: `Work on your own. Show your thinking with words, numbers, tables or diagrams.
You may try again later with a new form, so do your best and see what you know today.`,
    es: `Trabaja por tu cuenta. Muestra cómo piensas con palabras, números, tablas o diagramas.
Más adelante podrás intentarlo otra vez con otra versión; haz tu mejor esfuerzo y descubre lo que sabes hoy.`,
  },
  items: [
    {
      kind: 'choice',
      standards: ['6.RP.A.1'],
      points: 1,
      depth: 1,
      stem: {
        en: `A tray holds 8 samosas and 12 dumplings. Which sentence is true?`,
        es: `Una bandeja tiene 8 samosas y 12 empanadillas. ¿Qué oración es verdadera?`,
      },
      choices: [
        {
          text: {
            en: 'For every 3 samosas there are 2 dumplings.',
            es: 'Por cada 3 samosas hay 2 empanadillas.',
          },
          misconception: {
            en: 'Swaps the order of the two amounts.',
            es: 'Invierte el orden de las dos cantidades.',
          },
        },
        {
          text: {
            en: 'For every 2 samosas there are 3 dumplings.',
            es: 'Por cada 2 samosas hay 3 empanadillas.',
          },
          correct: true,
        },
        {
          text: {
            en: 'For every 2 samosas there are 5 dumplings.',
            es: 'Por cada 2 samosas hay 5 empanadillas.',
          },
          misconception: {
            en: 'Compares a part with the whole: 8 samosas out of 20 pieces is 2 out of 5.',
            es: 'Compara una parte con el total: 8 samosas de 20 piezas son 2 de 5.',
          },
        },
        {
          text: {
            en: 'For every 1 samosa there are 5 dumplings.',
            es: 'Por cada samosa hay 5 empanadillas.',
          },
          misconception: {
            en: 'Keeps the difference of 4 (1 and 5) instead of the ratio.',
            es: 'Mantiene la diferencia de 4 (1 y 5) en lugar de la razón.',
          },
        },
      ],
    },
    {
      kind: 'short',
      standards: ['6.RP.A.1'],
      points: 2,
      depth: 2,
      stem: {
        en: `The school garden has 10 beds. Flowers grow in 4 beds and vegetables grow in all the others.

**a.** Write the ratio of flower beds to vegetable beds. Tell what it means.

**b.** Write the ratio of vegetable beds to all the beds. Tell what it means.`,
        es: `El huerto de la escuela tiene 10 canteros. En 4 canteros crecen flores y en todos los demás crecen verduras.

**a.** Escribe la razón de canteros de flores a canteros de verduras. Explica qué significa.

**b.** Escribe la razón de canteros de verduras al total de canteros. Explica qué significa.`,
      },
      answer: {
        en: `**a.** $4:6$ or $2:3$. For every 2 flower beds there are 3 vegetable beds. (1 point)

**b.** $6:10$ or $3:5$. Of every 5 beds, 3 have vegetables. (1 point)`,
        es: `**a.** $4:6$ o $2:3$. Por cada 2 canteros de flores hay 3 canteros de verduras. (1 punto)

**b.** $6:10$ o $3:5$. De cada 5 canteros, 3 tienen verduras. (1 punto)`,
      },
      lines: 4,
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3a'],
      points: 1,
      depth: 1,
      stem: {
        en: `The table shows batches of one smoothie recipe. How many cups of mango go with 10 cups of yogurt?

| Cups of mango | 3 | 6 | ___ |
|---|---|---|---|
| Cups of yogurt | 2 | 4 | 10 |`,
        es: `La tabla muestra varias tandas de una misma receta de batido. ¿Cuántas tazas de mango van con 10 tazas de yogur?

| Tazas de mango | 3 | 6 | ___ |
|---|---|---|---|
| Tazas de yogur | 2 | 4 | 10 |`,
      },
      answer: '15',
      unit: { en: 'cups of mango', es: 'tazas de mango' },
    },
    {
      kind: 'choice',
      standards: ['6.RP.A.3a'],
      points: 1,
      depth: 2,
      stem: {
        en: `A pink paint is made from 4 cups of red and 6 cups of white. Which mix makes the **same** pink?`,
        es: `Una pintura rosada se hace con 4 tazas de rojo y 6 tazas de blanco. ¿Qué mezcla da el **mismo** rosado?`,
      },
      choices: [
        {
          text: { en: '6 cups of red and 8 cups of white', es: '6 tazas de rojo y 8 tazas de blanco' },
          misconception: {
            en: 'Adds the same amount (2 cups) to both colors.',
            es: 'Suma la misma cantidad (2 tazas) a los dos colores.',
          },
        },
        {
          text: { en: '8 cups of red and 6 cups of white', es: '8 tazas de rojo y 6 tazas de blanco' },
          misconception: {
            en: 'Doubles only one of the two amounts.',
            es: 'Duplica solo una de las dos cantidades.',
          },
        },
        {
          text: { en: '9 cups of red and 6 cups of white', es: '9 tazas de rojo y 6 tazas de blanco' },
          misconception: {
            en: 'Finds the right numbers but swaps the colors.',
            es: 'Halla los números correctos, pero intercambia los colores.',
          },
        },
        {
          text: { en: '6 cups of red and 9 cups of white', es: '6 tazas de rojo y 9 tazas de blanco' },
          correct: true,
        },
      ],
    },
    {
      kind: 'numeric',
      standards: ['6.RP.A.3a'],
      points: 1,
      depth: 2,
      stem: {
        en: `A paint uses 3 parts red for every 5 parts white. All the parts are the same size.

| Red | Red | Red | White | White | White | White | White |
|---|---|---|---|---|---|---|---|
| ___ | ___ | ___ | ___ | ___ | ___ | ___ | ___ |

The whole mix is 40 cups. How many cups are white?`,
        es: `Una pintura lleva 3 partes de rojo por cada 5 partes de blanco. Todas las partes son del mismo tamaño.

| Rojo | Rojo | Rojo | Blanco | Blanco | Blanco | Blanco | Blanco |
|---|---|---|---|---|---|---|---|
| ___ | ___ | ___ | ___ | ___ | ___ | ___ | ___ |

La mezcla completa es de 40 tazas. ¿Cuántas tazas son de blanco?`,
      },
      answer: '25',
      unit: { en: 'cups of white', es: 'tazas de blanco' },
    },
    {
      kind: 'short',
      standards: ['6.RP.A.3a'],
      points: 2,
      depth: 2,
      stem: {
        en: `Diego rides his bike 3 laps in 12 minutes. Every lap takes him the same time.
How long do 5 laps take? Show your thinking with a table or a diagram.`,
        es: `Diego da 3 vueltas en bicicleta en 12 minutos. Tarda lo mismo en cada vuelta.
¿Cuánto tarda en dar 5 vueltas? Muestra cómo pensaste con una tabla o un diagrama.`,
      },
      answer: {
        en: `20 minutes (1 point). A table or diagram that shows equal ratios, for example 3 laps and 12 minutes, 1 lap and
4 minutes, 5 laps and 20 minutes (1 point).`,
        es: `20 minutos (1 punto). Una tabla o un diagrama que muestre razones iguales; por ejemplo, 3 vueltas y 12 minutos,
1 vuelta y 4 minutos, 5 vueltas y 20 minutos (1 punto).`,
      },
      lines: 5,
    },
    {
      kind: 'constructed',
      standards: ['6.RP.A.1', '6.RP.A.3a'],
      points: 4,
      depth: 3,
      stem: {
        en: `Amina uses 2 cups of mango for every 3 cups of yogurt. Kofi uses 3 cups of mango for every 4 cups of yogurt.

Whose smoothie tastes **more** of mango? Prove it with tables or diagrams, and explain what your numbers mean.`,
        es: `Amina usa 2 tazas de mango por cada 3 tazas de yogur. Kofi usa 3 tazas de mango por cada 4 tazas de yogur.

¿Qué batido sabe **más** a mango? Demuéstralo con tablas o diagramas y explica qué significan tus números.`,
      },
      answer: {
        en: `Kofi’s smoothie. With 12 cups of yogurt, Amina uses 8 cups of mango and Kofi uses 9. Or: with 6 cups of mango,
Amina uses 9 cups of yogurt and Kofi only 8. For the same amount of one ingredient, Kofi’s has more mango for the yogurt.`,
        es: `El batido de Kofi. Con 12 tazas de yogur, Amina usa 8 tazas de mango y Kofi usa 9. O bien: con 6 tazas de mango,
Amina usa 9 tazas de yogur y Kofi solo 8. Con la misma cantidad de un ingrediente, el de Kofi tiene más mango en
comparación con el yogur.`,
      },
      lines: 8,
      rubric: [
        {
          en: 'Not yet: compares one ingredient only (“3 is more than 2”) or says they taste the same because of “1 more”.',
          es: 'Todavía no: compara un solo ingrediente (“3 es más que 2”) o dice que saben igual porque hay “1 más”.',
        },
        {
          en: 'Makes some equivalent ratios, but does not reach a fair comparison or makes errors that change the answer.',
          es:
            'Forma algunas razones equivalentes, pero no llega a una comparación justa o comete errores que cambian ' +
            'la respuesta.',
        },
        {
          en: 'Makes one amount the same, compares the other correctly, and names Kofi’s smoothie.',
          es: 'Iguala una de las cantidades, compara bien la otra y nombra el batido de Kofi.',
        },
        {
          en: 'All of that, and explains in words why making one amount the same makes the comparison fair.',
          es: 'Todo lo anterior, y explica con palabras por qué la comparación es justa al igualar una cantidad.',
        },
      ],
    },
  ],
}
