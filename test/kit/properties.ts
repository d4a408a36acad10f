import * as fc from 'fast-check'

/** The same cases each time, so that a change turns a test red and chance does not. Other ones are looked for by
 *  `npm run soak:properties`; what it finds becomes a test with a name. */
const seed = Number(process.env.COMMON_PREP_PROPERTIES_SEED ?? 1)
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })

export { fc }
