import { createHash, createSign, generateKeyPairSync } from 'node:crypto';

/** One DER value: its tag, its length, what it holds. */
function der(tag: number, ...content: (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...content: (Buffer | number[])[]) => der(0x30, ...content);
const text = (words: string) => der(0x0c, Buffer.from(words));
const time = (date: Date) =>
  der(
    0x17,
    Buffer.from(
      date
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(2),
    ),
  );

const ecdsaWithSha256 = sequence([0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]);
const commonName = [0x06, 3, 0x55, 0x04, 0x03];

/**
 * A key and a certificate that live as long as this run: HTTP/2 in browsers needs TLS.
 * @returns `pin`: the hash of the public key, for `--ignore-certificate-errors-spki-list`.
 */
export function selfSigned(): { key: string; cert: string; pin: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(der(0x31, sequence(commonName, text('trust-widgets bench'))));
  const day = 86_400_000;
  const life = sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day)));
  const facts = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    ecdsaWithSha256,
    name,
    life,
    name,
    spki,
  );
  const signature = createSign('SHA256').update(facts).sign(privateKey);
  const certificate = sequence(facts, ecdsaWithSha256, der(0x03, [0], signature)).toString(
    'base64',
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.match(/.{1,64}/g)!.join('\n')}\n-----END CERTIFICATE-----\n`,
    pin: createHash('sha256').update(spki).digest('base64'),
  };
}
