import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ContactReportEvent, DirectorySearchEvent } from '../../../src/index.js';
import { contactNow, findContact, watchContacts } from '../../../src/platform/contact-directory.js';
import { jsonAnswer, pretendAnswer } from '../../../stories/scenarios/pretend.js';
import { all, DIRECTORY, DIRECTORY_SITE, directory, focused, MONDAY_9, one, status, text, typeInto, until } from './stage.js';

const find = async (words: string) => {
  const element = await directory();
  await typeInto(element, words);
  await until(() => one(element, '.cnt'), 4000);
  return element;
};

describe('commune-directory', () => {
  it('draws emergency numbers and hotlines at once, before its parts have come', async () => {
    const element = document.createElement('commune-directory');
    document.body.append(element);
    await element.updateComplete;
    expect(all(element, '.sos a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:113', 'tel:114', 'tel:115', 'tel:112', 'tel:111']);
    element.remove();
  });

  it('prints every number it offers to call', async () => {
    const element = await directory();
    for (const link of all(element, 'a[href^="tel:"]')) {
      const digits = link.getAttribute('href')!.replace('tel:', '').replace('+84', '0');
      expect(link.textContent!.replace(/\D/g, '')).to.equal(digits);
    }
  });

  it('names a call by person and number', async () => {
    const element = await directory();
    expect(one(element, '#p-dia-chinh .call')?.getAttribute('aria-label')).to.equal('Gọi Trần Văn Đồng, 0900 000 015');
  });

  it('keeps a private mobile out of the page: text, links, code, contact file, data for search engines', async () => {
    const element = await directory();
    const everything = element.shadowRoot!.innerHTML + document.head.innerHTML;
    expect(everything).not.to.match(/900000030|0900 000 030/);
    expect(text(element, '#p-truong-cong-an')).to.include('Lý Văn Dũng');
  });

  it('leads a vacant post to the desk', async () => {
    const element = await directory();
    expect(text(element, '#p-bao-tro')).to.include('Chưa có người phụ trách. Gọi Một cửa xã: 0900 000 001');
    expect(one(element, '#p-bao-tro a')?.getAttribute('href')).to.equal('tel:+84900000001');
  });

  it('marks who is on duty by the rota', async () => {
    const element = await directory();
    expect(all(element, '.bd.ok').map((badge) => badge.closest('.ps')!.id)).to.deep.equal(['p-ho-tich']);
    const night = await directory({ clock: () => Date.parse('2026-11-16T19:00:00+07:00') });
    expect(all(night, '.bd.ok').map((badge) => badge.closest('.ps')!.id)).to.deep.equal(['p-dia-chinh']);
  });

  it('says who answers now: by day, by night, and in the flood season', async () => {
    for (const [at, words] of [
      ['2026-11-16T09:00', 'Đang trực: Nguyễn Thị Sen 0900 000 012, đến 11:30.'],
      ['2026-11-16T23:00', 'Đang trực: Trần Văn Đồng (trực đêm) 0900 000 015, đến 7:00.'],
      ['2026-09-10T09:00', 'Đang trực: Hoàng Thị Lan (trực bão lũ) 0900 000 011, đến 24:00.'],
    ] as const) {
      const element = await directory({ clock: () => Date.parse(`${at}:00+07:00`) });
      await until(() => one(element, '.onduty'));
      expect(text(element, '.onduty').replace(/\u00a0/g, ' ')).to.equal(words);
    }
  });

  it('reads a directory that stands in the site file', async () => {
    const element = await directory({ data: undefined, site: { ...DIRECTORY_SITE, directory: DIRECTORY } });
    expect(all(element, '.ps').length).to.equal(7);
  });

  it('says that a number was checked long ago', async () => {
    const element = await directory();
    expect(text(element, '#p-pho-chu-tich')).to.include('kiểm tra lần cuối ngày 02/05/2024');
  });

  it('says outside hours that perhaps nobody answers, and keeps the numbers', async () => {
    const element = await directory({ clock: () => Date.parse('2026-11-16T19:00:00+07:00') });
    expect(text(element, '.after').replace(/\u00a0/g, ' ')).to.equal('Ngoài giờ, có thể không ai nghe máy. Việc gấp, gọi Đường dây nóng: 0900 000 002.');
    expect(all(element, '.hot a').length).to.equal(4);
  });

  it('reads a table with Vietnamese heads, as an office keeps it', async () => {
    const element = await directory({ src: '/data/directory.csv' });
    expect(all(element, '.ps').length).to.be.greaterThan(15);
    expect(text(element, '#p-ho-tich')).to.include('Nguyễn Thị Sen');
  });

  it('asks for no directory file in a side column whose numbers stand in the site file', async () => {
    const element = await directory({ variant: 'compact', src: '/khong-ai-hoi.json' });
    await until(() => one(element, '.stt'));
    expect(all(element, '.cmp a').length).to.equal(4);
    expect(one(element, '.ps')).to.equal(null);
    expect(one(element, 'a.all')?.getAttribute('href')).to.equal('#danh-ba');
  });
});

describe('commune-directory: searching', () => {
  it('finds the land officer by "bìa đỏ" and marks the duty', async () => {
    const element = await find('bìa đỏ');
    await until(() => one(element, 'mark'));
    expect(text(element, '.found')).to.equal('1 người phụ trách “bìa đỏ”');
    expect(text(element, 'mark')).to.equal('Đất đai, sang tên sổ đỏ');
    await until(() => status(element) !== '');
    expect(status(element)).to.equal('1 người phụ trách “bìa đỏ”');
  });

  it('offers the desk when nobody is found', async () => {
    const element = await find('anh Ba');
    expect(text(element, '.cnt')).to.equal('Không có ai tên “anh Ba”');
    expect(text(element, 'a.wide')).to.equal('Gọi một cửa xã 0900 000 001');
  });

  it('clears with Escape and shows everybody again, the field keeping the focus', async () => {
    const element = await find('đất đai');
    one(element, '#q')!.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => one(element, '.chip'));
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('');
    expect(focused(element)?.id).to.equal('q');
  });

  it('waits for an input method to finish its word, and never writes into the field', async () => {
    const element = await directory();
    const field = one<HTMLInputElement>(element, '#q')!;
    field.value = 'dda';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await element.updateComplete;
    expect(field.value).to.equal('dda');
    expect(one(element, '.found')).to.equal(null);
  });

  it('tells the page what was searched, and nothing when the page changes the element itself', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => void heard.push(`${(event as DirectorySearchEvent).query} ${(event as DirectorySearchEvent).results}`);
    document.addEventListener('commune-directory-search', listen);
    const element = await find('hộ tịch');
    element.group = 'trung-tam';
    element.variant = 'compact';
    await element.updateComplete;
    document.removeEventListener('commune-directory-search', listen);
    expect(heard).to.deep.equal(['hộ tịch 1']);
  });

  it('filters by chip', async () => {
    const element = await directory();
    const chips = all(element, '.chip');
    expect(chips.map((chip) => chip.textContent)).to.deep.equal(['Tất cả 7', 'Lãnh đạo 2', 'Một cửa 3', 'Công an, quân sự 1', 'Thôn 1']);
    chips[2]!.click();
    await element.updateComplete;
    expect(all(element, '.ps').map((row) => row.id)).to.deep.equal(['p-ho-tich', 'p-dia-chinh', 'p-bao-tro']);
    expect(chips[2]!.getAttribute('aria-pressed')).to.equal('true');
  });
});

describe('commune-directory: for the webmaster', () => {
  it('lists faults of the file, missing consent, stale and vacant records on the page and in the console', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => void said.push(words);
    try {
      const data = { ...DIRECTORY, people: [...DIRECTORY.people, { role: 'ke-toan', name: 'Lê Thị Cúc', unit: 'ubnd', phone: '0168 123 4567' }] };
      const element = await directory({ data });
      element.check = true;
      await until(() => one(element, '.nt.warn details'), 4000);
      const panel = text(element, '.nt.warn');
      for (const words of ['Lỗi trong tệp: 2', 'số nay là', 'Thiếu cờ công khai: 1', 'Lý Văn Dũng', 'Lâu chưa kiểm tra: 1', 'Hoàng Thị Lan', 'Chức danh khuyết: 1']) expect(panel).to.include(words);
      expect(panel).not.to.match(/0900 000 030/);
      expect(said.join('\n')).to.include('Hoàng Thị Lan');
    } finally {
      console.warn = warn;
    }
  });

  it('shows citizens nothing of it', async () => {
    expect(text(await directory(), '.commune')).not.to.include('người quản trị');
  });
});

describe('commune-directory: with the rest of the page', () => {
  it('follows ?lienhe= to the post, whoever holds it, and focuses it once', async () => {
    const before = location.href;
    history.replaceState(null, '', '?lienhe=dia-chinh');
    try {
      const element = await directory();
      await until(() => focused(element)?.id === 'p-dia-chinh');
      one(element, '#q')!.focus();
      element.requestUpdate();
      await element.updateComplete;
      expect(focused(element)?.id).to.equal('q');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('lets a feedback form take a wrong number over', async () => {
    const element = await directory();
    let event: ContactReportEvent | undefined;
    const take = (one: ContactReportEvent) => { event = one; one.preventDefault(); };
    document.addEventListener('commune-contact-report', take);
    one(element, '#p-dia-chinh .link')!.click();
    document.removeEventListener('commune-contact-report', take);
    expect([event?.role, event?.contactName, event?.numbers]).to.deep.equal(['dia-chinh', 'Trần Văn Đồng', ['0900 000 015', '0227 385 1234']]);
    expect(event?.text).to.include('Trần Văn Đồng, Công chức địa chính (0900 000 015; 0227 385 1234)');
  });

  it('says whom to call about a wrong number where no form and no page takes it', async () => {
    const element = await directory();
    one(element, '#p-dia-chinh .link')!.click();
    await element.updateComplete;
    expect(text(element, '[role=alert]')).to.equal('Gọi Một cửa xã 0900 000 001 để báo số sai.');
  });

  it('answers other widgets who holds a role, and takes the offer back when it leaves', async () => {
    let changes = 0;
    const stop = watchContacts(() => { changes += 1; });
    const element = await directory();
    expect(contactNow('dia-chinh', {})).to.deep.equal({ name: 'Ông Trần Văn Đồng', phone: '0900 000 015', title: 'Công chức địa chính', place: 'Quầy 3', zalo: 'https://zalo.me/0900000015' });
    expect(contactNow('truong-cong-an', {})).to.equal(undefined);
    element.remove();
    expect(contactNow('dia-chinh', {})).to.equal(undefined);
    expect(changes).to.be.greaterThan(1);
    stop();
  });

  it('finds a role in the file of the site file where no directory is on the page', async () => {
    pretendAnswer('/danh-ba-vai-tro.json', jsonAnswer(DIRECTORY));
    const site = { data: { directory: '/danh-ba-vai-tro.json' }, contacts: { 'ho-tich': { name: 'Trong tệp trang' }, khac: { name: 'Người khác' } } };
    expect((await findContact('ho-tich', site, MONDAY_9))?.name).to.equal('Bà Nguyễn Thị Sen');
    expect((await findContact('khac', site, MONDAY_9))?.name).to.equal('Người khác');
  });

  it('gives search engines the office, and takes it away with itself', async () => {
    const element = await directory();
    const block = () => [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent!).filter((one) => one.includes('GovernmentOffice'));
    await until(() => block()[0]?.includes('openingHours'));
    expect(JSON.parse(block()[0]!).openingHoursSpecification.length).to.equal(11);
    element.remove();
    expect(block()).to.deep.equal([]);
  });

  it('puts the numbers before everything else in a disaster', async () => {
    const element = await directory({ site: { ...DIRECTORY_SITE, disaster: 'Bão số 12' } });
    const order = ['.alarm', '.hot', '.sos', '.stt', '.wh', '.pl'].map((part) => all(element, '*').indexOf(one(element, part)!));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order).not.to.include(-1);
    expect(text(element, '.alarm')).to.include('Bão số 12');
  });
});
