import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { filingLink, hostOf, pageLink, PORTAL_BY_CODE, PORTAL_BY_ID, readableAddress } from '../../../../src/widgets/procedures/model/sheet-links.js';

const record = { code: '1.001193', portalId: '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7' };
const DEAD = /(?:thutuc|csdl)\.dichvucong\.gov\.vn|\/\/(?:www\.)?dichvucong\.gov\.vn\/p\/home/;

describe('where to file', () => {
  it('is the procedure’s own page on the portal, by its identifier', () => {
    assert.equal(filingLink(record, undefined), `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${record.portalId}`);
  });

  it('is the portal’s search by code where the record has no identifier', () => {
    assert.equal(filingLink({ code: '1.001193' }, {}), 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=1.001193');
  });

  it('follows the templates of the site file', () => {
    const links = { procedure: 'https://tinh.example/tt/{portalId}', procedureByCode: 'https://tinh.example/tim?ma={code}' };
    assert.equal(filingLink(record, links), `https://tinh.example/tt/${record.portalId}`);
    assert.equal(filingLink({ code: '1.001193' }, links), 'https://tinh.example/tim?ma=1.001193');
  });

  it('never leads to a form of the portal that is dead, even if the site file names it', () => {
    for (const dead of [
      'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc={code}',
      'https://thutuc.dichvucong.gov.vn/x?ma={code}', 'http://csdl.dichvucong.gov.vn/{code}',
    ]) assert.equal(filingLink({ code: '1.001193' }, { procedure: dead, procedureByCode: dead }), PORTAL_BY_CODE.replace('{code}', '1.001193'));
  });

  it('never runs a script', () => {
    assert.equal(filingLink(record, { procedure: 'javascript:alert({code})' }), PORTAL_BY_ID.replace('{portalId}', record.portalId));
  });

  it('has no dead address anywhere in the sources but where it is refused', () => {
    const files = readdirSync('src', { recursive: true }).map((name) => path.join('src', String(name))).filter((name) => /\.(ts|json)$/.test(name) && !name.endsWith('sheet-links.ts'));
    assert.deepEqual(files.filter((name) => DEAD.test(readFileSync(name, 'utf8'))), []);
  });
});

describe('the address of the page', () => {
  it('is the page’s own with the code as a query, which survives messengers', () => {
    assert.equal(pageLink('1.001193', 'https://xa.example/thu-tuc'), 'https://xa.example/thu-tuc?tthc=1.001193');
  });

  it('keeps what an old CMS needs, and drops hash, former code and tracking', () => {
    assert.equal(
      pageLink('1.001193', 'https://xa.example/index.php?nv=news&op=tthc&tthc=2.000815&fbclid=x&utm_source=zalo#commune=procedures'),
      'https://xa.example/index.php?nv=news&op=tthc&tthc=1.001193',
    );
  });

  it('follows the site file’s own page', () => {
    assert.equal(pageLink('1.001193', 'https://xa.example/', 'https://xa.example/tt/{code}'), 'https://xa.example/tt/1.001193');
  });

  it('is read aloud without scheme and www', () => {
    assert.equal(readableAddress('https://www.xa.example/tt/'), 'xa.example/tt');
    assert.equal(hostOf('https://xa.example/tt?x=1'), 'xa.example');
  });
});
