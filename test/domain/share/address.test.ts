import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanAddress } from '../../../src/domain/share/address.js';

const page = 'https://news.example/trust';

const tracking = [
  ...['utm_source', 'utm_medium', 'utm_campaign', 'utm_id', 'utm_source_platform', 'utm_'],
  ...['fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'gclsrc'],
  ...['msclkid', 'mc_cid', 'mc_eid', 'igshid', 'igsh', 'twclid', 'ttclid', 'yclid', 'ysclid'],
  ...['li_fat_id', '_hsenc', '_hsmi', 'vero_id', 'vero_conv', 'srsltid', 'mkt_tok'],
  ...['oly_anon_id', 'oly_enc_id', 'UTM_Source', 'FBCLID'],
];

const honest = [
  ...['q', 'p', 'id', 'page', 'ref', 'source', 's', 'si', 't', 'lang', 'clid', 'gclidx', 'xgclid'],
  ...[
    'utm',
    'utmost',
    'my_utm_source',
    'mc_xid',
    'mc',
    'igshort',
    'igshi',
    'vero',
    'hsenc',
    'li_id',
  ],
  ...['fbclid2', 'braid', 'v', 'gad', 'ggclid', 'msid'],
];

const table: [given: string, expected: string][] = [
  [page, page],
  [`${page}#part`, page],
  [`${page}?`, page],
  [`${page}?#`, page],
  [`${page}?utm_source=x`, page],
  [`${page}?utm_source=x&utm_medium=y#:~:text=trust`, page],
  [`${page}?utm_source=x&id=1`, `${page}?id=1`],
  [`${page}?id=1&utm_source=x`, `${page}?id=1`],
  [`${page}?b=2&fbclid=x&a=1&gclid=y&c=3`, `${page}?b=2&a=1&c=3`],
  [`${page}?a=1&&b=2&`, `${page}?a=1&b=2`],
  [`${page}?fbclid`, page],
  [`${page}?flag&empty=&utm_x`, `${page}?flag&empty=`],
  [`${page}?q=a%20b+c%2B&x=%d8%ab`, `${page}?q=a%20b+c%2B&x=%d8%ab`],
  [`${page}?q=utm_source=x`, `${page}?q=utm_source=x`],
  [`${page}?q=what?&fbclid=1`, `${page}?q=what?`],
  [`${page}?q=what?utm_source=x`, `${page}?q=what?utm_source=x`],
  [`${page}/?next=/a?b=c&igsh=1`, `${page}/?next=/a?b=c`],
  [`${page}/utm_source=x`, `${page}/utm_source=x`],
  [`${page}#a?utm_source=x`, page],
  [`${page}?a=$1&b=$&`, `${page}?a=$1&b=$`],
  ['', ''],
];

test('fragments and tracking parameters go, the rest stays byte for byte', () => {
  for (const [given, expected] of table) assert.equal(cleanAddress(given), expected, given);
});

test('every tracking parameter goes, and nothing that only resembles one', () => {
  for (const name of tracking) assert.equal(cleanAddress(`${page}?${name}=1`), page, name);
  for (const name of honest) assert.equal(cleanAddress(`${page}?${name}=1`), `${page}?${name}=1`);
});

const pair = fc
  .tuple(fc.constantFrom(...tracking, ...honest), fc.option(fc.webQueryParameters()))
  .map(([name, value]) => (value === null ? name : `${name}=${value.replaceAll('&', '')}`));

test('same page, same other parameters in order, and clean a second time', () => {
  fc.assert(
    fc.property(
      fc.webUrl(),
      fc.array(pair),
      fc.option(fc.webFragments(), { nil: '' }),
      (base, pairs, fragment) => {
        const given = `${base}?${pairs.join('&')}#${fragment}`;
        const clean = cleanAddress(given);
        const before = new URL(given);
        const after = new URL(clean);
        assert.equal(after.origin + after.pathname, before.origin + before.pathname);
        assert.equal(after.hash, '');
        assert.deepEqual(
          [...after.searchParams],
          [...before.searchParams].filter(([name]) => !tracking.includes(name)),
        );
        assert.doesNotMatch(clean, /^[^?]*\?(.*&)?$/);
        assert.equal(cleanAddress(clean), clean);
      },
    ),
  );
});

test('any text at all is cleaned once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(cleanAddress(cleanAddress(text)), cleanAddress(text));
    }),
  );
});
