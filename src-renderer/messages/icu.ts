// Reads the arguments of an ICU message from its text, at compile time, so that `t('unit.ready', {…})` does not
// compile with a missing or misspelt argument. A small stack machine over braces: "m" is message text, "o" the
// options of a plural or select. Only the messages that are used are ever read.

type Value = string | number

type Named<Name extends string, T> = { readonly [K in Trim<Name>]: T }

type Trim<S extends string> = S extends ` ${infer R}` | `\n${infer R}`
  ? Trim<R>
  : S extends `${infer R} ` | `${infer R}\n`
    ? Trim<R>
    : S

type TypeOf<Kind extends string> = Kind extends 'plural' | 'selectordinal' | 'number'
  ? number
  : Kind extends 'date' | 'time'
    ? Date
    : string

/** What stands before the next brace, which brace it is, and what follows. */
type Cut<S extends string> = S extends `${infer Before}{${infer After}`
  ? Before extends `${infer Early}}${infer Between}`
    ? ['}', Early, `${Between}{${After}`]
    : ['{', Before, After]
  : S extends `${infer Before}}${infer After}`
    ? ['}', Before, After]
    : ['end', S, '']

type InMessage<S extends string, Stack extends string, Found> =
  Cut<S> extends ['{', string, infer After extends string]
    ? Argument<After, Stack, Found>
    : Cut<S> extends ['}', string, infer After extends string]
      ? Stack extends `o${infer Rest}`
        ? InOptions<After, Rest, Found>
        : Found
      : Found

type Argument<S extends string, Stack extends string, Found> =
  Cut<S> extends ['}', infer Head extends string, infer After extends string]
    ? InMessage<After, Stack, Found & Simple<Head>>
    : S extends `${infer Name},${infer Kind},${infer Options}`
      ? InOptions<Options, `m${Stack}`, Found & Named<Name, TypeOf<Trim<Kind>>>>
      : Found

type Simple<Head extends string> = Head extends `${infer Name},${infer Kind},${string}`
  ? Named<Name, TypeOf<Trim<Kind>>>
  : Head extends `${infer Name},${infer Kind}`
    ? Named<Name, TypeOf<Trim<Kind>>>
    : Named<Head, Value>

type InOptions<S extends string, Stack extends string, Found> =
  Cut<S> extends ['{', string, infer After extends string]
    ? InMessage<After, `o${Stack}`, Found>
    : Cut<S> extends ['}', string, infer After extends string]
      ? Stack extends `m${infer Rest}`
        ? InMessage<After, Rest, Found>
        : Found
      : Found

type Flat<T> = { readonly [K in keyof T]: T[K] }

/** The arguments a message asks for: `'{n, plural, one {# lesson} other {# lessons}}'` gives `{ n: number }`. */
export type MessageArguments<S extends string> = Flat<InMessage<S, '', unknown>>
