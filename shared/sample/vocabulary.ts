import type { SampleWord } from './sample-shape.ts'

export const vocabulary: readonly SampleWord[] = [
  {
    term: { en: 'ratio', es: 'razón', ar: 'نسبة' },
    meaning: {
      en: 'A way to tell how two amounts go together, such as 3 cups of mango to 2 cups of yogurt.',
      es: 'Una manera de decir cómo van juntas dos cantidades; por ejemplo, 3 tazas de mango y 2 tazas de yogur.',
      ar: 'طريقة نصف بها كيف ترتبط كميتان معًا، مثل 3 أكواب من المانجو إلى كوبين من الزبادي.',
    },
  },
  {
    term: { en: 'for every', es: 'por cada', ar: 'لكل' },
    meaning: {
      en: 'Words that join two amounts in a ratio: for every 2 red tiles there are 5 blue tiles.',
      es: 'Palabras que unen dos cantidades en una razón: por cada 2 fichas rojas hay 5 fichas azules.',
      ar: 'كلمة تربط بين كميتين في نسبة: لكل قطعتين حمراوين توجد 5 قطع زرقاء.',
    },
  },
  {
    term: { en: 'equivalent ratios', es: 'razones equivalentes', ar: 'نسب متكافئة' },
    meaning: {
      en: 'Ratios that describe the same mix. Multiply both amounts by the same number to get from one to the other.',
      es:
        'Razones que describen la misma mezcla. Se pasa de una a otra al multiplicar las dos cantidades por el mismo ' +
        'número.',
      ar: 'نسب تصف الخليط نفسه. ننتقل من نسبة إلى أخرى بضرب الكميتين في العدد نفسه.',
    },
  },
  {
    term: { en: 'tape diagram', es: 'diagrama de cinta', ar: 'مخطط شريطي' },
    meaning: {
      en: 'A picture made of equal boxes that shows the parts of a ratio.',
      es: 'Un dibujo hecho con casillas iguales que muestra las partes de una razón.',
      ar: 'رسم من مربعات متساوية يبيّن أجزاء النسبة.',
    },
  },
  {
    term: { en: 'ratio table', es: 'tabla de razones', ar: 'جدول النسب' },
    meaning: {
      en: 'A table in which every pair of numbers is an equivalent ratio.',
      es: 'Una tabla en la que todos los pares de números son razones equivalentes.',
      ar: 'جدول يمثّل كل زوج من الأعداد فيه نسبة مكافئة للنسب الأخرى.',
    },
  },
  {
    term: { en: 'double number line', es: 'recta numérica doble', ar: 'خط أعداد مزدوج' },
    meaning: {
      en: 'Two number lines, one over the other, that match up amounts that belong together.',
      es: 'Dos rectas numéricas, una sobre la otra, en las que se alinean las cantidades que van juntas.',
      ar: 'خطّان للأعداد، أحدهما فوق الآخر، تتقابل عليهما الكميات المرتبطة معًا.',
    },
  },
  {
    term: { en: 'ordered pair', es: 'par ordenado', ar: 'زوج مرتب' },
    meaning: {
      en: 'Two numbers in order, such as (2, 3), that name a point on a graph: 2 across and 3 up.',
      es: 'Dos números en orden, como (2, 3), que indican un punto en una gráfica: 2 hacia la derecha y 3 hacia arriba.',
      ar: 'عددان بترتيب محدّد، مثل (2, 3)، يعيّنان نقطة على الرسم البياني: 2 أفقيًا إلى اليمين و3 إلى الأعلى.',
    },
  },
  {
    term: { en: 'rate', es: 'tasa', ar: 'معدل' },
    meaning: {
      en: 'A comparison of two amounts that go together, often in different units, such as 12 miles in 2 hours.',
      es:
        'Una comparación de dos cantidades que van juntas, a menudo con unidades distintas; por ejemplo, 12 millas ' +
        'en 2 horas.',
      ar: 'مقارنة بين كميتين مرتبطتين، غالبًا بوحدتين مختلفتين، مثل 12 ميلًا في ساعتين.',
    },
  },
  {
    term: { en: 'per', es: 'por', ar: 'في كل / لكل واحد' },
    meaning: {
      en: 'For each one. “5 miles per hour” means 5 miles for each hour.',
      es: 'Por cada uno. “5 millas por hora” significa 5 millas en cada hora.',
      ar: 'لكل واحد. «5 أميال في الساعة» تعني 5 أميال في كل ساعة واحدة.',
    },
  },
  {
    term: { en: 'unit rate', es: 'tasa unitaria', ar: 'معدل الوحدة' },
    meaning: {
      en: 'How much there is for one: 6 miles for 1 hour, or 2 dollars for 1 kilogram.',
      es: 'Cuánto hay por uno: 6 millas en 1 hora o 2 dólares por 1 kilogramo.',
      ar: 'المقدار الذي يقابل واحدًا: 6 أميال في ساعة واحدة، أو دولاران لكيلوغرام واحد.',
    },
  },
  {
    term: { en: 'unit price', es: 'precio unitario', ar: 'سعر الوحدة' },
    meaning: {
      en: 'The price of one item, one kilogram, one liter or one of any unit.',
      es: 'El precio de un artículo, un kilogramo, un litro o una unidad cualquiera.',
      ar: 'ثمن قطعة واحدة أو كيلوغرام واحد أو لتر واحد أو أي وحدة واحدة.',
    },
  },
  {
    term: { en: 'constant speed', es: 'velocidad constante', ar: 'سرعة ثابتة' },
    meaning: {
      en: 'A speed that does not change: equal times always give equal distances.',
      es: 'Una velocidad que no cambia: en tiempos iguales siempre se recorren distancias iguales.',
      ar: 'سرعة لا تتغيّر: في أزمنة متساوية تُقطع دائمًا مسافات متساوية.',
    },
  },
  {
    term: { en: 'percent', es: 'porcentaje', ar: 'نسبة مئوية' },
    meaning: {
      en: 'A rate for every 100. 30% means 30 for every 100.',
      es: 'Una tasa por cada 100. 30% significa 30 por cada 100.',
      ar: 'معدل لكل 100. فمثلًا 30% تعني 30 من كل 100.',
    },
  },
  {
    term: { en: 'convert', es: 'convertir', ar: 'يحوّل' },
    meaning: {
      en: 'To write the same measurement in another unit: 2 feet is the same length as 24 inches.',
      es: 'Escribir la misma medida con otra unidad: 2 pies es la misma longitud que 24 pulgadas.',
      ar: 'أن نكتب القياس نفسه بوحدة أخرى: طول قدمين هو نفسه طول 24 بوصة.',
    },
  },
]
