import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate for the two sites that nobody trusts, and the hash by which a test browser may be told to. */
export interface TownCertificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64. */
  publicKeyHash: string;
}

/** Makes a certificate for www.linkedin.com and www.xing.com; takes a few milliseconds. */
export async function createCertificate(): Promise<TownCertificate> {
  const made = await generate([{ name: 'commonName', value: 'The town' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 86_400_000),
    notAfterDate: new Date(Date.now() + 30 * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: ['www.linkedin.com', 'www.xing.com'].map((value) => ({ type: 2, value })) },
    ],
  });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, publicKeyHash: createHash('sha256').update(spki).digest('base64') };
}
