import type { PacketWords } from './words-shape.ts'

/** Arabic counts one, two, three to ten and more in four forms. */
function count(number: number, [one, two, few, many]: readonly [string, string, string, string]): string {
  if (number === 1) return one
  if (number === 2) return two
  const tail = number % 100
  return `${number} ${tail >= 3 && tail <= 10 ? few : many}`
}

export const ar: PacketWords = {
  language: 'ar',
  letters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح'],
  unit: (number) => `الوحدة ${number}`,
  week: (number) => `الأسبوع ${number}`,
  lesson: (number) => `الدرس ${number}`,
  buildingBlock: 'لبنة أساسية',
  checkKinds: { preCheck: 'نقطة البداية', masteryCheck: 'اختبار الإتقان', unitCheck: 'اختبار الوحدة' },
  sections: {
    warmUp: 'نشاط تمهيدي',
    learn: 'لنتعلّم معًا',
    practice: 'تدريب',
    coolDown: 'الختام',
    teacherNotes: 'ملاحظات للمعلّم',
    other: 'نشاط',
  },
  tasks: { mustDo: 'عليّ أن أنجز', shouldDo: 'يُستحسن أن أنجز', aspireToDo: 'أطمح إلى إنجاز' },
  name: 'الاسم',
  date: 'التاريخ',
  className: 'الشعبة',
  targets: 'ماذا أتعلّم',
  targetsHint: 'ضع علامة حيث أنت الآن، ثم عُد وضع علامة جديدة كلما تعلّمت.',
  ratings: ['ليس بعد', 'أتقدّم', 'أستطيع'],
  contents: 'المحتويات',
  familyLetter: 'رسالة إلى عائلتك',
  vocabulary: 'المفردات',
  word: 'الكلمة',
  meaning: 'معناها',
  picture: 'رسمي أو مثالي',
  answer: 'الإجابة',
  points: (number) => count(number, ['نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة']),
  score: (total) => `من ${total}`,
  rubric: 'سلّم التقدير',
  blankPage: 'تُركت هذه الصفحة فارغة عن قصد.',
  imageMissing: 'الصورة غير موجودة',
  pageOf: ['صفحة ', ' من ', ''],
  listComma: '، ',
  symbols: { support: 'مثلث', core: 'دائرة', extend: 'مربع' },
  studentEdition: 'الطالب',
  teacher: {
    edition: 'نسخة المعلّم',
    about: 'عن هذه الحزمة',
    forTheTeacher: 'للمعلّم',
    levels: { support: 'الدعم', core: 'الأساسي', extend: 'التوسّع' },
    level: 'المستوى',
    symbol: 'الرمز على صفحات المتعلّمين',
    language: 'اللغة',
    paper: 'الورق',
    papers: { letter: 'Letter', a4: 'A4' },
    holds: 'تحتوي على',
    counts: (lessons, checks) =>
      `${count(lessons, ['درس واحد', 'درسان', 'دروس', 'درسًا'])}، ${count(checks, ['اختبار واحد', 'اختباران', 'اختبارات', 'اختبارًا'])}`,
    standards: 'المعايير',
    minutes: (number) => `${number} د`,
    depth: (depth) => `عمق المعرفة ${depth}`,
    groupings: { whole: 'الصف كله', small: 'مجموعات صغيرة', pair: 'ثنائيات', alone: 'عمل فردي' },
    gapLesson: (grade) => (grade === '' ? 'درس لسدّ فجوة' : `درس لسدّ فجوة من الصف ${grade}`),
    whoGetsWhat: 'من يأخذ ماذا',
    whoGetsWhatHint: (level) =>
      `يعمل المتعلّمون الذين لديهم هذه الحزمة على مستوى «${level}». وحيث لا يوجد نص خاص، يُستخدم ما يلي:`,
    allAsPlanned: 'لكل قسم نص خاص بهذا المستوى وهذه اللغة.',
    sameAsCore: 'مثل الأساسي',
    printedIn: (language) => `مطبوع بلغة أخرى: ${language}`,
    summary: 'الوحدة باختصار',
    materials: 'المواد',
    misconceptions: 'أخطاء متوقعة ننتبه إليها',
    keyOf: (check) => `مفتاح الإجابات: ${check}`,
    item: 'السؤال',
    key: 'مفتاح الإجابات',
    noKey: 'لا مفتاح بعد',
    mayThink: 'ما قد يظنه من اختارها',
  },
}
