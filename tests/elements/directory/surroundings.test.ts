import { expect, fixture } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import jsQR from 'jsqr';
import { loadQr } from '../../../src/ui/qr.js';
import { qrCanvas } from '../../../src/ui/qr/image.js';
import { raiseDisasterBanner } from '../../../src/platform/disaster-banner.js';
import { axeFaults } from '../../support/axe.js';
import { all, DIRECTORY, DIRECTORY_SITE, directory, focused, one, status, text, typeInto, until } from './stage.js';

interface Node { role: string; name: string; children?: Node[] }

/** Every node of the page's accessibility tree as "role name". */
async function accessible(): Promise<string[]> {
  const said: string[] = [];
  const walk = (node: Node) => { said.push(`${node.role} ${node.name ?? ''}`.replace(/\s+/g, ' ').trim()); node.children?.forEach(walk); };
  walk(await a11ySnapshot({}) as unknown as Node);
  return said;
}

describe('commune-directory: as assistive technology meets it', () => {
  it('names headings, calls, buttons and the search', async function () {
    if (!/Chrome/.test(navigator.userAgent)) this.skip(); // the tree can be read through Chromium's protocol only
    await directory();
    const said = await accessible();
    for (const line of [
      'heading Gọi ai ở xã?', 'heading Ai phụ trách việc gì?', 'heading Danh bạ cán bộ', 'link 113 Công an', 'link Gọi Một cửa xã, 0900 000 001', 'link Gọi Trần Văn Đồng, 0900 000 015',
      'link Nhắn Zalo cho Phạm Văn Bách', 'link Gửi thư điện tử cho Phạm Văn Bách', 'button Lưu Phạm Văn Bách vào danh bạ', 'textbox Tìm tên, chức vụ hoặc việc cần hỏi',
      'button Số này sai? Báo số của Trần Văn Đồng sai',
    ]) expect(said, said.join('\n')).to.include(line);
    expect(said.some((one) => /^heading Trung tâm Phục vụ hành chính công 3 người$/.test(one))).to.equal(true);
  });

  it('can be used by keyboard from the state line to the contact and back', async () => {
    const element = await directory();
    one(element, 'summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => one<HTMLDetailsElement>(element, 'details.st')!.open);
    expect(all(element, '.hrs dt').map((day) => day.textContent)).to.deep.equal(['Thứ Hai (hôm nay)', 'Thứ Ba đến thứ Sáu', 'Thứ Bảy', 'Chủ nhật']);
    const wanted = one(element, '#p-chu-tich button.ib')!;
    for (let step = 0; step < 80 && focused(element) !== wanted; step += 1) await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(wanted);
    await sendKeys({ press: 'Enter' });
    await until(() => one(element, 'dialog[open] .qr'), 5000);
    expect(text(element, 'dialog h3')).to.equal('Lưu vào danh bạ');
    await sendKeys({ press: 'Escape' });
    await until(() => !one(element, 'dialog'));
    expect(focused(element)).to.equal(wanted);
  });

  it('moves the focus to the first new line when more is asked for', async () => {
    const element = await directory();
    one(element, '.all')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.wh li').length === 7);
    await until(() => focused(element) === all(element, '.wh li')[6]);
  });

  it('updates the minute without a word', async () => {
    let now = Date.parse('2026-11-16T11:20:00+07:00');
    const element = await directory({ clock: () => now });
    expect(text(element, '.stt.closing')).to.include('còn 10 phút');
    now += 60_000;
    element.requestUpdate();
    await element.updateComplete;
    expect(text(element, '.stt.closing')).to.include('còn 9 phút');
    expect(one(element, '.stt')!.closest('[aria-live],[role=status],[role=alert]')).to.equal(null);
    expect(status(element)).to.equal('');
  });

  it('keeps Vietnam’s time whatever the clock of the device says', async () => {
    const element = await directory({ clock: () => Date.parse('2026-11-15T22:00:00-05:00') });
    expect(text(element, '.stt')).to.include('Đang mở cửa – đến 11:30');
  });
});

describe('commune-directory: the saved contact', () => {
  it('is a code that a reader understands, and a file', async () => {
    const element = await directory();
    one(element, '#p-dia-chinh button.ib')!.click();
    await until(() => one(element, 'dialog[open] .qr'), 5000);
    const path = one(element, 'dialog .qr path:last-child')!.getAttribute('d')!;
    const size = Number(one(element, 'dialog .qr')!.getAttribute('viewBox')!.split(' ')[2]);
    await loadQr();
    const canvas = qrCanvas({ path, size }, 600);
    const image = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const read = jsQR(image.data, image.width, image.height);
    expect(new TextDecoder().decode(Uint8Array.from(read!.binaryData))).to.include('FN:Trần Văn Đồng').and.include('TEL;TYPE=CELL,VOICE:+84900000015');
    const link = one<HTMLAnchorElement>(element, 'dialog a[download]')!;
    expect(link.download).to.equal('tran-van-dong.vcf');
    expect(decodeURIComponent(link.href)).to.match(/^data:text\/vcard;charset=utf-8,BEGIN:VCARD\r\nVERSION:3\.0/);
  });
});

describe('commune-directory: on a hostile page', () => {
  const ATTACKS = ['<img src=x onerror="window.hacked=1">', '"><script>window.hacked=1</script>', 'javascript:window.hacked=1', '${window.hacked=1}', '\u0000\u202e</section>', '{{constructor.constructor("window.hacked=1")()}}'];

  for (const attack of ATTACKS) {
    it(`executes nothing from ${JSON.stringify(attack).slice(0, 40)} in every field`, async () => {
      const poison = (value: unknown): unknown => (typeof value === 'string' ? attack : Array.isArray(value) ? value.map(poison) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner)])) : value);
      const data = { ...(poison(DIRECTORY) as object), units: [{ id: 'a', name: attack }], people: DIRECTORY.people.map((person) => ({ ...(poison(person) as object), unit: 'a', role: person.role, phones: [{ number: '113' }] })) };
      const element = await directory({ data, site: { ...DIRECTORY_SITE, name: attack, scamWarning: attack, disaster: attack } });
      all(element, '.ib').forEach((button) => { if (button.localName === 'button') button.click(); });
      await until(() => one(element, 'dialog'), 5000);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect((window as { hacked?: number }).hacked).to.equal(undefined);
      for (const link of all(element, 'a,img')) expect((link.getAttribute('href') ?? link.getAttribute('src') ?? '').toLowerCase()).not.to.match(/^\s*javascript:/);
      expect(element.shadowRoot!.querySelector('script,iframe,[onerror]')).to.equal(null);
    });
  }

  it('survives being moved, and keeps one data block and one offer', async () => {
    const element = await directory();
    const away = await fixture<HTMLElement>(html`<div></div>`);
    away.append(element);
    await element.updateComplete;
    expect(all(element, '.ps').length).to.equal(7);
  });

  it('is drawn without a mutation when nothing has changed', async () => {
    const element = await directory();
    await until(() => all(element, '.ps').length === 7);
    await element.updateComplete;
    let mutations = 0;
    const observer = new MutationObserver((records) => { mutations += records.length; });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    expect(mutations).to.equal(0);
  });

  it('stands in 240 px and at double text size without a sideways scroll', async () => {
    for (const [width, size] of [['240px', '16px'], ['360px', '32px']] as const) {
      const element = await directory();
      const box = element.parentElement!;
      box.style.setProperty('width', width);
      box.style.setProperty('display', 'block');
      element.style.setProperty('font-size', size);
      await element.updateComplete;
      const root = one(element, '.root')!;
      expect(root.scrollWidth, width).to.be.at.most(root.clientWidth + 1);
    }
  });
});

describe('commune-hotline and commune-office-hours', () => {
  it('draw one number alone', async () => {
    const element = await fixture<HTMLElement>(html`<commune-hotline number="1900 0368" label="VNeID"></commune-hotline>`);
    expect(one(element, '.hot a')?.getAttribute('href')).to.equal('tel:19000368');
    expect(one(element, '.sos')).to.equal(null);
  });

  it('read an untidy number too', async () => {
    const element = await fixture<HTMLElement>(html`<commune-hotline number="ĐT: 0227.385.1234 (máy lẻ 5)" label="Trực ban"></commune-hotline>`);
    await until(() => one(element, '.hot a'));
    expect(text(element, '.hot a')).to.equal('0227 385 1234');
  });

  it('say one place or counter of several', async () => {
    const site = { ...DIRECTORY_SITE, hours: undefined, points: [{ id: 'a', name: 'A', hours: 'T2-T6: 7h-11h' }, { id: 'b', name: 'B', hours: 'T2-T6: 8h-10h' }] };
    const place = await fixture(html`<commune-site .data=${site}><commune-office-hours point="b" .clock=${() => Date.parse('2026-11-16T09:00:00+07:00')}></commune-office-hours></commune-site>`);
    const element = place.querySelector('commune-office-hours')!;
    await until(() => one(element, '.stt'));
    expect(text(element, '.stt')).to.include('đến 10:00');
  });

  it('stand on top of the page once while there is a disaster', async () => {
    raiseDisasterBanner();
    raiseDisasterBanner();
    const banners = document.querySelectorAll('commune-hotline[when="disaster"]');
    expect(banners.length).to.equal(1);
    expect(document.body.firstElementChild).to.equal(banners[0]);
    await (banners[0] as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(one(banners[0] as HTMLElement, '.commune'), 'draws nothing until the site file says disaster').to.equal(null);
    banners[0]!.remove();
  });

  it('are clean for axe on paper sizes of text', async () => {
    await directory();
    expect(await axeFaults()).to.deep.equal([]);
  });
});

describe('commune-directory: searching by what is typed', () => {
  it('goes on answering where the engine cannot come', async () => {
    const element = await directory();
    await typeInto(element, 'khai sinh');
    await until(() => one(element, '.found'));
    expect(all(element, '.ps').length).to.be.greaterThan(0);
  });
});
