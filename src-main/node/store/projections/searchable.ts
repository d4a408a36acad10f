/** Arabic vowel signs, which most writers leave out, and the stroke that only stretches a word. SQLite's
 *  tokenizer would end a word at each of them. */
const ARABIC_SIGNS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g

/** Text as search keeps and asks for it. Accents on Latin letters are the tokenizer's business. */
export const searchable = (text: string): string => text.normalize('NFC').replace(ARABIC_SIGNS, '')
