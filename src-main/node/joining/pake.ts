import { err, ok, type Result, trySync } from '../../../shared/lib/result.ts'

/** OPAQUE (RFC 9807) around the typed code: both ends get the same session key if they hold the same code, and
 *  neither an eavesdropper nor somebody who plays the other end learns more than whether one guess was right.
 *
 *  It is the guest who learns first whether a guess was right: the hub's answer is what it is tested against. So a
 *  try is counted before `answer`, not after a wrong `finish`. */
export interface Pake {
  /** Hub, once per invitation: turns the code into something that answers guests. The code itself is not kept. */
  register(code: string): PakeHub
  /** Guest: the first message of one login. */
  start(code: string): PakeGuest
}

export interface PakeHub {
  answer(request: string): Result<PakeAnswer, Malformed>
}

export interface PakeAnswer {
  readonly response: string
  /** The session key, once the guest has shown that it has the same. */
  finish(message: string): Result<Buffer, WrongCode>
}

export interface PakeGuest {
  readonly request: string
  finish(response: string): Result<{ readonly message: string; readonly sessionKey: Buffer }, WrongCode>
}

export type Malformed = { readonly type: 'Malformed' }
export type WrongCode = { readonly type: 'WrongCode' }

/** Argon2id over 8 MiB, once: 18 ms here, where the library's default takes 0.6 s of the host's one thread.
 *  Stretching makes guesses dear for a thief of the hub's records. These live ten minutes, in memory only, beside
 *  everything the code protects; on the wire a guess costs one of five tries, which no stretching improves. */
const KEY_STRETCHING = { 'argon2id-custom': { memory: 8 * 1024, iterations: 1, parallelism: 1 } }

const USER = 'colleague'

/** 900 KB of WebAssembly: loaded when somebody invites or joins, not when the app starts. */
export async function loadPake(): Promise<Pake> {
  const { client, ready, server } = await import('@serenity-kit/opaque')
  await ready
  return {
    register(code) {
      const serverSetup = server.createSetup()
      const { clientRegistrationState, registrationRequest } = client.startRegistration({ password: code })
      const { registrationResponse } = server.createRegistrationResponse({
        serverSetup,
        userIdentifier: USER,
        registrationRequest,
      })
      const { registrationRecord } = client.finishRegistration({
        password: code,
        clientRegistrationState,
        registrationResponse,
        keyStretching: KEY_STRETCHING,
      })
      return {
        answer(startLoginRequest) {
          const started = trySync(
            () =>
              server.startLogin({ serverSetup, userIdentifier: USER, registrationRecord, startLoginRequest }),
            (): Malformed => ({ type: 'Malformed' }),
          )
          if (!started.ok) return started
          const { loginResponse, serverLoginState } = started.value
          return ok({
            response: loginResponse,
            finish: (finishLoginRequest) =>
              trySync(
                () => keyOf(server.finishLogin({ finishLoginRequest, serverLoginState }).sessionKey),
                (): WrongCode => ({ type: 'WrongCode' }),
              ),
          })
        },
      }
    },
    start(code) {
      const { clientLoginState, startLoginRequest } = client.startLogin({ password: code })
      return {
        request: startLoginRequest,
        finish(loginResponse) {
          const finished = trySync(
            () =>
              client.finishLogin({
                clientLoginState,
                loginResponse,
                password: code,
                keyStretching: KEY_STRETCHING,
              }),
            () => null,
          )
          if (!finished.ok || !finished.value) return err({ type: 'WrongCode' })
          const { finishLoginRequest, sessionKey } = finished.value
          return ok({ message: finishLoginRequest, sessionKey: keyOf(sessionKey) })
        },
      }
    },
  }
}

const keyOf = (sessionKey: string): Buffer => Buffer.from(sessionKey, 'base64url')
