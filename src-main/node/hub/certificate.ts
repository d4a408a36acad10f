import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { hostname } from 'node:os'
import * as x509 from '@peculiar/x509'
import type { Settings } from '../store/settings.ts'

/** The hub's TLS identity: self-signed ECDSA P-256, made once per computer. Guests trust it by its pin
 *  (SHA-256 of the certificate, hex), never by its names or dates. */
export interface Certificate {
  readonly certificate: string
  readonly key: string
  readonly pin: string
}

const YEARS = 20
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

export async function ownCertificate(settings: Settings): Promise<Certificate> {
  const stored = settings.get('certificate')
  const storedKey = settings.get('certificateKey')
  if (stored && storedKey) return { certificate: stored, key: storedKey, pin: await pinOf(stored) }
  const made = await makeCertificate()
  settings.set('certificate', made.certificate)
  settings.set('certificateKey', made.key)
  return { ...made, pin: await pinOf(made.certificate) }
}

async function makeCertificate(): Promise<{ certificate: string; key: string }> {
  x509.cryptoProvider.set(webcrypto)
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const notBefore = new Date(Date.UTC(2026, 0, 1))
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Common Prep hub',
    notBefore,
    notAfter: new Date(Date.UTC(2026 + YEARS, 0, 1)),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'dns', value: hostname().replace(/[^A-Za-z0-9.-]/g, '-') || 'hub' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
    ],
  })
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)
  return {
    certificate: certificate.toString('pem'),
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
  }
}

/** SHA-256 of the certificate's bytes, lower-case hex. */
export async function pinOf(pem: string): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', new x509.X509Certificate(pem).rawData)
  return Buffer.from(digest).toString('hex')
}
