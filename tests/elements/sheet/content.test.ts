import { expect } from '@open-wc/testing';
import { BARE, BIRTH, IN_PERSON, RESIDENCE, SITE } from '../../../stories/scenarios/sheet-data.js';
import { inside, sheet, texts, whole } from './stage.js';

describe('commune-procedure: what it says', () => {
  it('shows the everyday name first and the official one under it', async () => {
    const element = await sheet({ procedure: IN_PERSON });
    expect(inside(element, 'h2').textContent).to.equal('Làm giấy xác nhận khuyết tật');
    expect(inside(element, '.official').textContent).to.equal(IN_PERSON.name);
  });

  it('gives the four facts with their small print', async () => {
    const element = await sheet();
    expect(texts(element, '.facts dt')).to.deep.equal(['Thời hạn', 'Lệ phí', 'Nơi nộp', 'Hình thức']);
    expect(texts(element, '.facts dd')).to.deep.equal(['1 ngày làm việc', 'Miễn phíBản sao: 8.000 đồng/bản', 'Trung tâm Phục vụ hành chính công xãNhà A, cửa số 2', 'Trực tuyếnhoặc bưu chính, trực tiếp']);
  });

  it('says "Chưa công bố" for what is missing, never blank, zero or free', async () => {
    const element = await sheet({ procedure: BARE, site: {} });
    expect(texts(element, '.facts dd')).to.deep.equal(['Chưa công bố', 'Chưa công bố', 'Chưa công bố', 'Chưa công bố']);
    expect(whole(element)).to.contain('Chưa công bố giấy tờ cần nộp').and.to.contain('Chưa công bố các bước').and.not.to.contain('Miễn phí');
  });

  it('does not call free what only has a note about a rate, and shows the note', async () => {
    const element = await sheet({ procedure: { ...BARE, channels: [{ method: 'direct', fee: 'Miễn phí', feeAmount: 0, feeNote: 'Mức lệ phí do HĐND tỉnh quyết định' }] } });
    expect(texts(element, '.facts dd')[1]).to.equal('Chưa công bốMức lệ phí do HĐND tỉnh quyết định');
  });

  it('drops "Thủ tục" in front of a name', async () => {
    expect(inside(await sheet({ procedure: BARE }), 'h2').textContent).to.equal('Cung cấp thông tin');
  });

  it('lists every way to file where time or fee differ, with notes and exemptions', async () => {
    const element = await sheet({ procedure: RESIDENCE });
    expect(texts(element, '.facts dd')[0]).to.equal('5 ngày làm việckhi nộp trực tuyến');
    expect(texts(element, '.ch tbody th')).to.deep.equal(['Trực tiếp', 'Trực tuyến']);
    expect(texts(element, '.ch td').join(' ')).to.contain('7 ngày làm việc').and.to.contain('20.000 đồng').and.to.contain('Được miễn: Trẻ em');
    expect((await sheet()).renderRoot.querySelector('.ch')).to.equal(null);
  });

  it('leads to the portal in a new page, and tells where', async () => {
    const link = inside<HTMLAnchorElement>(await sheet(), '.ac a.main');
    expect(link.href).to.equal(`https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${BIRTH.portalId}`);
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    expect(whole(await sheet())).to.contain('Mở Cổng Dịch vụ công quốc gia ở trang mới');
  });

  it('offers the number, not a form, for what is only filed in person', async () => {
    const element = await sheet({ procedure: IN_PERSON });
    const link = inside<HTMLAnchorElement>(element, '.ac a.main');
    expect(link.href).to.equal('tel:0900000001');
    expect(link.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Gọi hỏi trước khi đi 0900 000 001');
    expect(whole(element)).to.contain('Thủ tục này nộp trực tiếp tại Trung tâm Phục vụ hành chính công xã, Cửa số 5.').and.not.to.contain('VNeID');
  });

  it('names the person of the procedure’s role, else the hotline', async () => {
    expect(texts(await sheet(), '.ask').join(' ')).to.contain('Hỏi người phụ trách').and.to.contain('Bà Nguyễn Thị Sen, hộ tịch').and.to.contain('0900 000 012');
    const person = inside<HTMLAnchorElement>(await sheet(), '.ask a');
    expect([person.href, person.getAttribute('aria-label')]).to.deep.equal(['tel:0900000012', 'Gọi Bà Nguyễn Thị Sen, 0900 000 012']);
    expect(texts(await sheet({ procedure: IN_PERSON }), '.ask').join(' ')).to.contain('Một cửa xã');
  });

  for (const [state, change, words] of [
    ['stale', { checkedAt: '2026-05-02' }, 'Nội dung cập nhật từ 05/2026. Hỏi lại trước khi nộp.'],
    ['repealed', { effectiveTo: '2026-10-31' }, 'đã bãi bỏ hoặc thay thế, từ sau ngày 31/10/2026'],
    ['replaced', { replacedBy: '1.116410' }, 'Xem thủ tục thay thế: 1.116410'],
    ['not yet in force', { effectiveFrom: '2027-01-01' }, 'có hiệu lực từ ngày 01/01/2027'],
  ] as const) {
    it(`warns that it is ${state}`, async () => {
      const element = await sheet({ procedure: { ...BIRTH, ...change } });
      expect(texts(element, '.nt').join(' ')).to.contain(words);
      const filing = element.renderRoot.querySelector('.ac a[target=_blank]');
      expect(filing === null, 'nobody is sent to file what is not in force').to.equal(state !== 'stale');
    });
  }

  it('does not talk of filing where the procedure is not in force', async () => {
    expect(texts(await sheet({ procedure: { ...BIRTH, effectiveTo: '2026-10-31' } }), '.ac-main').join()).to.equal('Gọi hỏi trước khi đi 0900 000 012');
  });

  it('leads from a replaced procedure to its successor on this page', async () => {
    const link = inside<HTMLAnchorElement>(await sheet({ procedure: { ...BIRTH, replacedBy: '1.116410' } }), '.nt a');
    expect(new URL(link.href).searchParams.get('tthc')).to.equal('1.116410');
  });

  it('executes nothing that stands in the data', async () => {
    const evil = '<img src=x onerror="window.__hit=1">';
    const element = await sheet({
      site: { ...SITE, links: { report: 'javascript:window.__hit=1', procedure: 'javascript:window.__hit=1' } },
      procedure: { ...BIRTH, name: evil, commonName: evil, field: evil, conditions: evil, tips: [evil], papers: [{ papers: [{ name: evil, form: { url: 'javascript:window.__hit=1' } }] }], steps: [{ title: evil }] },
    });
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    for (const link of element.renderRoot.querySelectorAll('a')) expect(link.protocol).not.to.equal('javascript:');
    expect((window as { __hit?: number }).__hit).to.equal(undefined);
  });
});
