import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { ANSWERED, FakeReceiver, CHIEF, MESSAGES, message, OFFICER, OPENINGS, PASSWORD, problem } from '../../../stories/scenarios/inbox.js';
import { forgetDrafts, openInbox, row } from './stage.js';

const signInAs = async (desk: Awaited<ReturnType<typeof openInbox>>, username: string, password = PASSWORD, within = '.si') => {
  (await desk.see<HTMLInputElement>(`${within} #username`)).value = username;
  (await desk.see<HTMLInputElement>(`${within} #password`)).value = password;
  await desk.press(`${within} .main`);
};
const actions = (receiver: FakeReceiver) => receiver.requests.filter(({ path }) => /actions$/.test(path)).map(({ body }) => body as Record<string, unknown>);

describe('inbox: signing in', () => {
  beforeEach(forgetDrafts);

  it('says what was wrong, keeps the name, and lets the officer in with the right password', async () => {
    const desk = await openInbox(new FakeReceiver(null));
    await signInAs(desk, 'truong', 'sai');
    expect(await desk.text('#sign-in-fault')).to.contain('không đúng');
    expect(await desk.value('#username')).to.equal('truong');
    await desk.focus('#username');
    await signInAs(desk, 'truong');
    await desk.see(row('m1'));
  });

  it('asks nothing of the receiver while a field is empty', async () => {
    const desk = await openInbox(new FakeReceiver(null));
    await signInAs(desk, '', '');
    expect(await desk.text('#sign-in-fault')).to.contain('Chưa nhập tên');
    expect(desk.receiver.requests.some(({ path }) => /sign-in/.test(path))).to.be.false;
  });

  it('says how long a locked account waits', async () => {
    const receiver = new FakeReceiver(null);
    receiver.before = ({ path }) => (/sign-in/.test(path) ? problem('rate-limited', 429, { retryAfterSeconds: 841 }) : undefined);
    const desk = await openInbox(receiver);
    await signInAs(desk, 'truong');
    expect(await desk.text('#sign-in-fault')).to.contain('15 phút');
  });

  it('shows an officer neither the audit log nor what only the chief does', async () => {
    const desk = await openInbox(new FakeReceiver(OFFICER));
    await desk.press(row('m2'));
    await desk.see('#message');
    expect(desk.all('.tab').map((tab) => tab.textContent)).to.deep.equal(['Góp ý', 'Biên bản', 'Đánh giá', 'Tài khoản']);
    expect(desk.find('#do-publish')).to.equal(null);
  });
});

describe('inbox: the list', () => {
  beforeEach(forgetDrafts);

  it('tells each clock by a word and a shape', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.see(row('m1'));
    const badges = desk.all('.row [data-clock]');
    const shapes = badges.map((badge) => badge.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(badges.map((badge) => badge.textContent?.trim().split(/[,:]| từ/)[0])).to.deep.equal(['Quá hạn', 'Sắp hết hạn', 'Trong hạn', 'Xong đúng hạn', 'Không có hạn']);
    expect(new Set(shapes).size).to.equal(5);
  });

  it('asks the receiver with the filters chosen', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.see(row('m1'));
    const select = await desk.see<HTMLSelectElement>('#f-kind');
    select.value = 'gop-y';
    select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await desk.until(() => desk.all('.row').length === 1, 'one row');
    expect(desk.receiver.requests.some(({ path }) => /kind=gop-y/.test(path))).to.be.true;
    expect(await desk.text('.cnt')).to.equal('1 góp ý');
  });

  it('keeps what it has when the network is gone', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.see(row('m1'));
    desk.receiver.before = () => 'offline';
    await desk.press('.chip');
    expect(await desk.text('.lst .nt')).to.contain('Chưa nối được');
    expect(desk.all('.row')).to.have.length(5);
  });

  it('offers the exports as real links', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.see(row('m1'));
    expect(desk.all('.ex a').map((link) => new URL((link as HTMLAnchorElement).href).pathname)).to.deep.equal(['/hop/v1/dong-xa/officers/export/messages.csv', '/hop/v1/dong-xa/officers/export/messages.xlsx']);
  });

  it('does not pass its edges at 360 px, with words without a break', async () => {
    const long = 'https://'.padEnd(300, 'x');
    const desk = await openInbox(new FakeReceiver(CHIEF, [message({ content: long, hamlet: long, contact: { mode: 'named', name: long.slice(0, 100), phone: '0900 000 011' } })]));
    await desk.press(row('m1'));
    await desk.see('#message');
    const root = await desk.see('.root');
    expect(root.scrollWidth).to.be.at.most(360);
  });
});

describe('inbox: handling a message', () => {
  beforeEach(forgetDrafts);

  it('goes from sign-in to a sent answer with the keyboard alone', async () => {
    const desk = await openInbox(new FakeReceiver(null));
    (await desk.see('#username')).focus();
    await sendKeys({ type: 'truong' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: PASSWORD });
    await sendKeys({ press: 'Enter' });
    (await desk.see(row('m1'))).focus();
    await sendKeys({ press: 'Enter' });
    await desk.focus('#message');
    for (let i = 0; i < 10 && desk.focused?.id !== 'do-answer'; i += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await desk.focus('#form-title');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await desk.focus('#w-p1');
    await sendKeys({ type: 'Da xem' });
    for (let i = 0; i < 12 && !desk.focused?.matches('.fm .main'); i += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await desk.focus('#done');
    expect(actions(desk.receiver)).to.deep.equal([{ action: 'answer', version: 1, text: '1. Da xem', unit: null, signerTitle: null, documentNumber: null }]);
  });

  it('shows the fault beside the field, takes the focus there, and sends nothing', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m1'), '#do-refuse', '.fm .main');
    expect(await desk.text('#w-reason-e')).to.equal('Chưa có lý do.');
    await desk.focus('#w-reason');
    expect(actions(desk.receiver)).to.deep.equal([]);
  });

  it('shows the receiver’s own sentence beside the field it means', async () => {
    const desk = await openInbox(new FakeReceiver());
    desk.receiver.before = ({ path }) => (/actions/.test(path) ? problem('validation', 422, { errors: [{ pointer: '/text', key: 'text-too-long', detail: 'Dài quá.' }] }) : undefined);
    await desk.press(row('m1'), '#do-answer');
    await desk.type('#w-p1', 'Đã xem.');
    await desk.press('.fm .main');
    expect(await desk.text('#w-p1-e')).to.equal('Dài quá.');
  });

  it('loses no letter when someone else was faster, shows what they did, and sends with the new version', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m1'), '#do-note');
    await desk.type('#w-text', 'Đã hẹn điện lực.');
    desk.receiver.meddle('m1', 'Đã gọi trưởng thôn.');
    await desk.press('.fm .main');
    expect(await desk.text('#form-notice .nt ul')).to.contain('Đã gọi trưởng thôn.');
    expect(await desk.value('#w-text')).to.equal('Đã hẹn điện lực.');
    await desk.press('.fm .main');
    await desk.see('#done');
    expect(actions(desk.receiver).map(({ version }) => version)).to.deep.equal([1, 2]);
  });

  it('says so when a colleague has closed the message, and still shows what was written', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m1'), '#do-answer');
    await desk.type('#w-p1', 'Đã xem.');
    desk.receiver.meddle('m1', 'Trùng.', { status: 'refused' });
    await desk.press('.fm .main');
    expect(await desk.text('#form-notice .nt')).to.contain('không còn làm được');
    expect(await desk.value('#w-p1')).to.equal('Đã xem.');
  });

  it('keeps the text while the network is gone', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m1'), '#do-note');
    await desk.type('#w-text', 'Đã hẹn điện lực.');
    desk.receiver.before = () => 'offline';
    await desk.press('.fm .main');
    expect(await desk.text('#form-notice .nt')).to.contain('vẫn còn nguyên');
    desk.receiver.before = () => undefined;
    expect(await desk.value('#w-text')).to.equal('Đã hẹn điện lực.');
    await desk.press('.fm .main');
    await desk.see('#done');
  });

  it('switches between five parts and free text without losing either', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m2'), '#do-answer');
    const parts = await Promise.all([1, 2, 3, 4, 5].map((n) => desk.value(`#w-p${n}`)));
    expect(parts[1]).to.equal('Xe chạy quá tốc độ.');
    await desk.press('.fm .link');
    expect(await desk.value('#w-text')).to.equal(ANSWERED.answer?.text);
    await desk.press('.fm .link');
    expect(await desk.value('#w-p5')).to.equal(parts[4]);
  });
});

describe('inbox: the session ends while someone writes', () => {
  beforeEach(forgetDrafts);

  const writing = async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m1'), '#do-note');
    await desk.type('#w-text', 'Đang viết dở.');
    desk.receiver.signedIn = null;
    await desk.press('.fm .main');
    await desk.see('dialog[open] #password');
    return desk;
  };

  it('asks for the password over the page; then the text goes out', async () => {
    const desk = await writing();
    expect(await desk.value('dialog #username')).to.equal('truong');
    await signInAs(desk, 'truong', PASSWORD, 'dialog');
    await desk.until(() => desk.find('dialog') === null, 'dialog gone');
    expect(await desk.value('#w-text')).to.equal('Đang viết dở.');
    await desk.press('.fm .main');
    await desk.see('#done');
    expect(desk.receiver.messages.find(({ id }) => id === 'm1')?.events.map(({ text }) => text)).to.contain('Đang viết dở.');
  });

  it('lets the officer close the dialog, read on, and sign in later', async () => {
    const desk = await writing();
    await desk.press('.dlg-x');
    await desk.until(() => !desk.find<HTMLDialogElement>('dialog')?.open, 'closed');
    expect(await desk.value('#w-text')).to.equal('Đang viết dở.');
    await desk.press('.nt .btn');
    await desk.see('dialog[open] #password');
  });

  it('shows another officer nothing of it, and gives it back to its writer', async () => {
    const desk = await writing();
    await signInAs(desk, 'vien', PASSWORD, 'dialog');
    await desk.until(() => /Lê Văn Thử/.test(desk.find('.who')?.textContent ?? ''), 'the other officer');
    await desk.press(row('m1'), '#do-note');
    expect(await desk.value('#w-text')).to.equal('');
    desk.receiver.signedIn = CHIEF;
    const later = await openInbox(desk.receiver);
    await later.see(row('m1'));
    expect(later.find(row('m1'))?.textContent).to.contain('Có bản nháp');
    await later.press(row('m1'), '#do-note');
    expect(await later.value('#w-text')).to.equal('Đang viết dở.');
  });

  it('offers to delete the drafts when signing out', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m1'), '#do-note');
    await desk.type('#w-text', 'Đang viết dở.');
    await desk.press('.who .btn');
    await desk.see('.dr');
    expect(await desk.text('.root .nt')).to.contain('1 bản nháp');
    await desk.press('.nt .btn');
    expect(await desk.text('.root .nt')).to.contain('Đã xóa');
    expect(JSON.stringify(localStorage)).not.to.contain('Đang viết dở');
  });
});

describe('inbox: publishing', () => {
  beforeEach(forgetDrafts);

  it('suggests what to cover, lets the officer decide, and warns once more of what is left', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m2'), '#do-publish');
    await desk.see('.rdc');
    expect(await desk.value('#w-question')).to.equal('Đề nghị làm gờ giảm tốc trước nhà số 12, [họ tên] [số điện thoại] sẽ chỉ chỗ.');
    await desk.press('.rdc input');
    expect(await desk.value('#w-question')).to.contain('ông Trần Văn Mẫu [số điện thoại]');
    await desk.type('#w-answer', `${await desk.value('#w-answer')} Gọi 0900 000 099.`);
    await desk.press('.fm .main');
    expect(await desk.text('#remaining')).to.contain('0900 000 099');
    expect(await desk.text('#remaining')).not.to.contain('ông Trần Văn Mẫu');
    expect(actions(desk.receiver)).to.deep.equal([]);
    await desk.type('#w-answer', 'Đã làm gờ.');
    await desk.press('.fm .main');
    await desk.see('#done');
    expect(actions(desk.receiver)[0]).to.deep.include({ action: 'publish', answer: 'Đã làm gờ.', photos: false });
    expect(desk.find('#do-unpublish')).not.to.equal(null);
  });

  it('is not offered where the writer did not agree', async () => {
    const desk = await openInbox(new FakeReceiver(CHIEF, [{ ...ANSWERED, publicationConsent: false }]));
    await desk.press(row('m2'));
    await desk.see('#message');
    expect(desk.find('#do-publish')).to.equal(null);
    expect(await desk.text('.act .sub')).to.contain('không đồng ý');
  });
});

describe('inbox: the address', () => {
  beforeEach(forgetDrafts);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('names the open message, and Back closes it', async () => {
    const desk = await openInbox(new FakeReceiver(), { routing: 'hash' });
    await desk.press(row('m1'));
    await desk.focus('#message');
    expect(location.hash).to.equal('#/thu/m1');
    history.back();
    await desk.until(() => desk.find('#message') === null, 'closed');
    expect(desk.find('.two.opened')).to.equal(null);
  });

  it('puts the focus back on the row one came from', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m2'), '.bk');
    await desk.focus(row('m2'));
  });
});

describe('inbox: opening the box', () => {
  beforeEach(forgetDrafts);

  it('writes minutes with who was present', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press('.tabs li:nth-child(2) a');
    await desk.see('.mn');
    await desk.press('.box .main');
    expect(await desk.text('#present-e')).to.equal('Chưa ghi ai có mặt.');
    await desk.type('#present', 'Nguyễn Thị Mẫu\nLê Văn Thử');
    await desk.press('.box .main');
    await desk.focus('#fresh');
    expect(await desk.text('#fresh')).to.contain('Phản ánh 2');
    expect(desk.receiver.requests.filter(({ path, method }) => path === '/officers/openings' && method === 'POST')[0]?.body).to.deep.equal({ present: ['Nguyễn Thị Mẫu', 'Lê Văn Thử'], note: null });
  });

  it('prints them on paper with time, people, counts and places to sign', async () => {
    const { minutesPage } = await import('../../../src/widgets/inbox/views/minutes-paper.js');
    const { vi } = await import('../../../src/widgets/inbox/messages/vi.js');
    const term = (key: string, ...values: unknown[]) => { const text = (vi as Record<string, unknown>)[key]; return typeof text === 'function' ? (text as (...all: unknown[]) => string)(...values) : String(text); };
    const body = document.createElement('div');
    minutesPage(OPENINGS[0]!, 'UBND xã Đông Xá', { term: term as never, language: 'vi' }).draw(body);
    for (const part of ['UBND xã Đông Xá', '8:00, thứ Hai 16/11/2026', 'Lê Văn Thử', 'Phản ánh', 'Tổng cộng5', 'ký']) expect(body.textContent).to.contain(part);
  });
});

describe('inbox: accounts', () => {
  beforeEach(forgetDrafts);
  const fill = async (desk: Awaited<ReturnType<typeof openInbox>>, fields: Record<string, string>) => {
    for (const name of Object.keys(fields)) (await desk.see<HTMLInputElement>(`#a-${name}`)).value = fields[name] as string;
  };

  it('changes the password, then asks for the new one', async () => {
    const desk = await openInbox(new FakeReceiver(OFFICER));
    await desk.press('.tabs li:last-child a');
    await fill(desk, { current: 'khong-dung', next: 'mot-cau-de-nho' });
    await desk.press('#form-password .main');
    expect(await desk.text('#a-current-e')).to.contain('không đúng');
    await fill(desk, { current: PASSWORD, next: 'mot-cau-de-nho' });
    await desk.press('#form-password .main');
    expect(await desk.text('.nt.ok')).to.contain('Đã đổi mật khẩu');
    expect(desk.find('#password')).not.to.equal(null);
  });

  it('lets the chief add a colleague, and nobody else', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press('.tabs li:last-child a', '#form-person .main');
    expect(desk.all('#form-person .em')).to.have.length(3);
    await fill(desk, { name: 'Phạm Thị Thử', username: 'pham.thu', password: 'mot-cau-de-nho' });
    await desk.press('#form-person .main');
    await desk.focus('#added');
    expect(desk.receiver.requests.filter(({ path, method }) => path === '/officers/people' && method === 'POST')[0]?.body).to.deep.equal({ name: 'Phạm Thị Thử', username: 'pham.thu', password: 'mot-cau-de-nho', role: 'officer' });
    expect((await desk.see<HTMLInputElement>('#a-password')).value).to.equal('');
    const officer = await openInbox(new FakeReceiver(OFFICER));
    await officer.press('.tabs li:last-child a');
    await officer.see('#form-password');
    expect(officer.find('#form-person')).to.equal(null);
  });
});

describe('inbox: read aloud', () => {
  beforeEach(forgetDrafts);
  const isChrome = /Chrome/.test(navigator.userAgent);

  (isChrome ? it : it.skip)('names the message, its clock, its state and every button', async () => {
    const desk = await openInbox(new FakeReceiver());
    await desk.press(row('m2'));
    await desk.focus('#message');
    const heard: string[] = [];
    const walk = (node: { role?: string; name?: string; children?: object[] }): void => {
      heard.push(`${node.role ?? ''}: ${node.name ?? ''}`);
      for (const child of node.children ?? []) walk(child);
    };
    walk((await a11ySnapshot({})) as unknown as object);
    const all = heard.join('\n');
    for (const part of ['heading: Hòm thư góp ý', 'heading: Kiến nghị ba ba ba ba', 'Xong đúng hạn', 'button: Sửa câu trả lời', 'button: Đăng công khai', 'button: Đăng xuất', 'Nội bộ', 'link: Tài khoản']) expect(all).to.contain(part);
  });
});

describe('inbox: what citizens wrote is only text', () => {
  const CORPUS = [
    '<script>window.hacked=1</script>', '<img src=x onerror="window.hacked=1">', '"><svg/onload=window.hacked=1>', '\'"--></style></textarea><script>window.hacked=1</script>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>', '<a href="javascript:window.hacked=1">x</a>', '${window.hacked=1}', '{{constructor.constructor("window.hacked=1")()}}',
    '<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=1>', '<template><img src=x onerror=window.hacked=1></template>', '\u202egnp.exe', '<!--$lit$--><?lit$123$>',
  ];
  const TAGS = 'script, iframe, object, embed, style:not(:empty), math, template, a[href^="javascript" i], [onerror], [onload], img';

  for (const [index, payload] of CORPUS.entries()) {
    it(`payload ${index + 1} in every field of a message`, async () => {
      forgetDrafts();
      const event = { at: '2026-11-21T09:00:00+07:00', kind: 'supplement', status: null, officer: payload, text: payload, public: true } as const;
      const answer = { text: payload, at: event.at, unit: payload, signerTitle: payload, documentNumber: payload };
      const hostile = message({ content: payload, excerpt: payload, hamlet: payload, status: 'answered', place: { hamlet: payload, text: payload }, contact: { mode: 'named', name: payload, phone: '0900 000 011' }, homeVisit: { forWhom: payload, hamlet: payload, preferredTime: payload }, via: null, pageUrl: payload, assignee: { id: 'x', name: payload }, events: [event], answer, publishedText: { question: payload, answer: payload }, published: true });
      const desk = await openInbox(new FakeReceiver(CHIEF, [hostile, ...MESSAGES.slice(0, 1)]), { width: 1040 });
      await desk.press(row('m1'));
      await desk.see('#message');
      expect(desk.find('.ct')?.textContent).to.equal(payload);
      await desk.press('#do-publish');
      await desk.until(() => desk.find<HTMLTextAreaElement>('#w-question')?.value === payload, 'the text in the field');
      expect(desk.all(TAGS)).to.deep.equal([]);
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });
  }
});
