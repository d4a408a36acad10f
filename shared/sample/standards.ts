import type { SampleStandard } from './sample-shape.ts'

/** Our own short wording, written for teachers and families; the official text is not reproduced. */
export const standards: readonly SampleStandard[] = [
  {
    code: '6.RP.A.1',
    wording: {
      en: 'Say how two amounts go together, using a ratio with clear words and the right order.',
      es: 'Decir cómo van juntas dos cantidades por medio de una razón, con palabras claras y en el orden correcto.',
    },
  },
  {
    code: '6.RP.A.2',
    wording: {
      en: 'Find how much there is for one, and explain what that number means in the situation.',
      es: 'Hallar cuánto hay por uno y explicar qué significa ese número en la situación.',
    },
  },
  {
    code: '6.RP.A.3',
    wording: {
      en: 'Solve everyday problems with ratios and rates, and show the thinking with a fitting picture or table.',
      es:
        'Resolver problemas cotidianos con razones y tasas, y mostrar el razonamiento con un dibujo o una tabla ' +
        'adecuados.',
    },
  },
  {
    code: '6.RP.A.3a',
    wording: {
      en: 'Build tables of matching pairs, fill the gaps, plot the pairs, and compare mixes.',
      es:
        'Armar tablas de pares que van juntos, completar lo que falta, marcar los pares en una gráfica y comparar ' +
        'mezclas.',
    },
  },
  {
    code: '6.RP.A.3b',
    wording: {
      en: 'Use “how much for one” to work with prices, work rates and steady speeds.',
      es: 'Usar “cuánto por uno” para trabajar con precios, ritmos de trabajo y velocidades constantes.',
    },
  },
  {
    code: '6.RP.A.3c',
    wording: {
      en: 'Read a percent as “for every 100”, find that share of an amount, and work back from a share to the whole.',
      es: 'Leer un porcentaje como “por cada 100”, hallar esa parte de una cantidad y volver de la parte al total.',
    },
  },
  {
    code: '6.RP.A.3d',
    wording: {
      en: 'Change measurements from one unit to another by reasoning with ratios.',
      es: 'Cambiar medidas de una unidad a otra razonando con razones.',
    },
  },
  {
    code: '4.OA.A.2',
    wording: {
      en: 'Solve “times as many” stories by multiplying or dividing, and tell them apart from “how many more”.',
      es: 'Resolver historias de “tantas veces como” multiplicando o dividiendo, y distinguirlas de “cuántos más”.',
    },
  },
  {
    code: '4.NF.A.1',
    wording: {
      en: 'Make equal fractions and show with a picture why they name the same amount.',
      es: 'Formar fracciones iguales y mostrar con un dibujo por qué nombran la misma cantidad.',
    },
  },
  {
    code: '5.NF.B.5',
    wording: {
      en: 'Think of multiplying as stretching or shrinking, and predict whether a result will be greater or smaller.',
      es: 'Pensar en la multiplicación como estirar o encoger, y predecir si el resultado será mayor o menor.',
    },
  },
  {
    code: '5.OA.B.3',
    wording: {
      en: 'Grow two number patterns side by side, find how they are linked, and plot the pairs.',
      es: 'Hacer crecer dos patrones numéricos a la par, hallar cómo se relacionan y marcar los pares en una gráfica.',
    },
  },
]
