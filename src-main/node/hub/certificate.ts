import { X509Certificate } from 'node:crypto'
import type { Settings } from '../store/settings.ts'

/** The hub's TLS identity: self-signed ECDSA P-256, made once per computer. Guests trust it by its pin
 *  (SHA-256 of the certificate, hex), never by its names or dates. */
export interface Certificate {
  readonly certificate: string
  readonly key: string
  readonly pin: string
}

export async function ownCertificate(settings: Settings): Promise<Certificate> {
  const stored = settings.get('certificate')
  const storedKey = settings.get('certificateKey')
  if (stored && storedKey) return { certificate: stored, key: storedKey, pin: pinOf(stored) }
  // Needed once in the life of a computer.
  const { makeCertificate } = await import('./make-certificate.ts')
  const made = await makeCertificate()
  settings.set('certificate', made.certificate)
  settings.set('certificateKey', made.key)
  return { ...made, pin: pinOf(made.certificate) }
}

/** SHA-256 of the certificate's bytes, lower-case hex. */
export const pinOf = (pem: string): string =>
  new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase()
