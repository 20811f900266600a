import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { SPACE } from '../../support/engine.js';
import { VERSION } from '../../../src/platform/version.js';
import { CODE, draft, MESSAGE, NOW, ready, RECEIPT, stage, toContact, toReview, toSent, until, value, workingReceiver, type Stage } from './stage.js';

const focused = ({ element }: Stage) => element.shadowRoot!.activeElement;

describe('three steps', () => {
  it('a fault keeps every letter, is told once, leads to its field, and goes when the field is left', async () => {
    const form = await stage();
    await ready(form);
    await form.write('#f-place-text', 'Cổng chợ');
    await form.press('.acts .main');
    await form.see('#faults');
    expect(form.text()).to.include('Còn 2 chỗ cần sửa').and.include('Chưa có nội dung. Viết ít nhất một câu.');
    await until(() => focused(form)?.id === 'faults', 'the focus');
    expect(value(form, '#f-place-text')).to.equal('Cổng chợ');
    form.find('#faults li:nth-child(2) button').click();
    await until(() => focused(form)?.id === 'f-content', 'the focus');
    expect(form.find('#f-content').getAttribute('aria-invalid')).to.equal('true');
    await form.write('#f-content', MESSAGE);
    form.find('#f-content').blur();
    await until(() => form.find('#f-content').getAttribute('aria-invalid') === null, 'the correction');
  });

  it('an error that goes away does not move the button that is being pressed', async () => {
    const form = await stage();
    await toContact(form);
    await form.press('.acts .main');
    await form.write('#f-contact-name', 'An');
    form.element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    form.find('#f-contact-name').dispatchEvent(new FocusEvent('blur'));
    await form.element.updateComplete;
    expect(form.find('#f-contact-name-e')).to.exist;
    window.dispatchEvent(new PointerEvent('pointerup'));
    await until(() => !form.find('#f-contact-name-e'), 'the correction');
  });

  it('consents start unticked, are kept apart, and carry the version of their text and the time', async () => {
    const form = await stage();
    await toReview(form);
    expect(form.find<HTMLInputElement>('#f-consents-publication').checked).to.equal(false);
    await form.press('#f-consents-publication');
    await form.press('.acts .main');
    await until(() => form.posts().length === 1);
    expect(JSON.parse(form.posts()[0]!.body).consents).to.deep.equal([
      { purpose: 'contact', textVersion: '3', granted: true, at: new Date(NOW).toISOString() },
      { purpose: 'publication', textVersion: '2', granted: true, at: new Date(NOW).toISOString() },
    ]);
  });

  it('sends the page’s address without query and fragment, the version, and nothing else of page or person', async () => {
    const before = location.href;
    history.replaceState(history.state, '', `${location.pathname}?via=quay-3&token=secret#mail=a@b.vn`);
    const form = await stage();
    await toSent(form);
    await until(() => form.posts().length === 1);
    history.replaceState(history.state, '', before);
    expect(JSON.parse(form.posts()[0]!.body).context).to.deep.equal({ pageUrl: location.origin + location.pathname, widgetVersion: VERSION, via: 'quay-3' });
  });

  it('a double press sends once', async () => {
    const form = await stage();
    await toReview(form);
    const button = form.find<HTMLButtonElement>('.acts .main');
    button.click();
    button.click();
    button.click();
    await form.see('.code');
    expect(form.posts()).to.have.length(1);
    expect(form.posts()[0]!.key).to.match(/^"[\w-]{16,64}"$/);
  });

  it('"Quay lại" and "Sửa" keep what was written', async () => {
    const form = await stage({ attributes: { routing: 'none' } });
    await toReview(form);
    form.find('.rv div:nth-child(2) button').click();
    await until(() => focused(form)?.id === 'f-content', 'the focus');
    expect(value(form, '#f-content')).to.equal(MESSAGE);
    await form.press('.acts .main');
    expect(value(form, '#f-contact-phone')).to.equal('0900 000 099');
    await form.press('.bk');
    await form.see('#f-content');
  });

  it('the browser’s Back goes one step back, again and again, and never to a message that was sent', async () => {
    const form = await stage();
    await toReview(form);
    history.back();
    await form.see('#f-contact-name');
    expect(value(form, '#f-contact-name')).to.equal('Lê Văn Nếp');
    history.back();
    await form.see('#f-content');
    expect(value(form, '#f-content')).to.equal(MESSAGE);
    await form.press('.acts .main');
    await form.press('.acts .main');
    await form.see('.rv');
    await form.press('.acts .main');
    await form.see('.code');
    history.back();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(form.text()).to.include('Đã gửi tới');
  });

  it('a reason to be elsewhere is shown and never stops the writer', async () => {
    const form = await stage();
    await ready(form);
    await form.press('[value=phan-anh]');
    await form.write('#f-content', 'Tôi muốn tố cáo, căn cước 001099012345');
    expect(form.text()).to.include('Ông/bà định tố cáo?').and.include('Nội dung có thông tin riêng').and.include('số căn cước');
    await form.press('.acts .main');
    await form.see('#f-contact-name');
  });

  it('complaints and denunciations are rows that lead away; none opens the form', async () => {
    const form = await stage({ width: 300 });
    await form.see('.la');
    expect(form.find('[href="tel:113"]')).to.exist;
    await form.press('#complaint summary');
    await until(() => form.text().includes('0900 000 005'));
    expect(form.text()).to.include('thứ Hai đến thứ Sáu').and.include('Hòm thư này không thay đơn đó');
    expect(form.find('#f-content')).to.equal(null);
  });

  it('reads of a receiver that is away: the form works with its own settings, and nobody is offered to stay anonymous', async () => {
    const form = await stage({ answer: ({ method }) => (method === 'GET' ? 'offline' : workingReceiver({ method, url: '' })) });
    await toContact(form);
    expect(form.find('[value=anonymous]')).to.equal(null);
  });

  it('takes up what another widget reports, without losing what was begun', async () => {
    const form = await stage();
    await ready(form);
    await form.write('#f-content', 'Đang viết dở');
    const report = Object.assign(new Event('commune-procedure-report', { bubbles: true, cancelable: true }), { code: '1.001193' });
    document.body.dispatchEvent(report);
    await form.see('.subj');
    expect(report.defaultPrevented).to.equal(true);
    expect(value(form, '#f-content')).to.equal('Đang viết dở');
    expect(form.find('.subj').textContent).to.include('1.001193');
  });

  it('takes over what was typed into the plain form inside the tag', async () => {
    const form = await stage();
    const other = document.createElement('commune-feedback') as typeof form.element;
    const plain = document.createElement('form');
    const area = document.createElement('textarea');
    area.name = 'content';
    area.value = 'Gõ trước khi có script';
    plain.append(area);
    other.append(plain);
    other.outbox = form.element.outbox;
    form.element.replaceWith(other);
    await until(() => other.shadowRoot?.querySelector<HTMLTextAreaElement>('#f-content')?.value === 'Gõ trước khi có script');
  });
});

describe('drafts', () => {
  it('survives the page, says when it was saved, and comes back with one press', async () => {
    const first = await stage();
    await toContact(first);
    await first.write('#f-contact-name', 'Lê Văn Nếp');
    first.element.remove();
    expect(draft()).to.include('Lê Văn Nếp');
    const second = await stage({ keepDraft: true });
    await second.see('.nt .main');
    expect(second.text()).to.include('Có góp ý đang viết dở').and.include('8:42 hôm nay').and.include('Máy dùng chung?');
    await second.press('.nt .main');
    expect(value(second, '#f-content')).to.equal(MESSAGE);
    await second.press('.acts .main');
    expect(value(second, '#f-contact-name')).to.equal('Lê Văn Nếp');
    expect(second.find<HTMLInputElement>('#f-consents-contact').checked).to.equal(false);
  });

  it('is erased with one press, and after sending', async () => {
    const first = await stage();
    await toContact(first);
    first.element.remove();
    const second = await stage({ keepDraft: true });
    await second.press('.nt .bk');
    expect(draft()).to.equal(undefined);
    await second.see('#f-content');
    expect(value(second, '#f-content')).to.equal('');
    await toSent(second);
    await second.see('.code');
    expect(draft()).to.equal(undefined);
  });

  it('none is kept where the site file says so', async () => {
    const form = await stage({ site: { feedback: { draftDays: 0 } } });
    await toContact(form);
    form.element.remove();
    expect(draft()).to.equal(undefined);
  });
});

describe('what became of the message', () => {
  it('received: code in three groups, read out digit by digit, date, QR, slip as a picture', async () => {
    const form = await stage();
    let code = '';
    form.element.addEventListener('commune-feedback-received', (event) => { code = event.receipt.code; });
    await toSent(form);
    await form.see('.qr');
    expect(code).to.equal(CODE);
    expect(form.text()).to.include('4827 1935 0022').and.include('thứ Tư 02/12/2026').and.include('bốn tám hai bảy');
    await form.see('a[download]');
    expect(form.find<HTMLAnchorElement>('a[download]').href).to.match(/^data:image\/png/);
  });

  it('offline: kept on the device, said so, and sent by itself once there is a network', async () => {
    let online = false;
    const form = await stage({ answer: (request) => (!online && request.method === 'POST' ? 'offline' : workingReceiver(request)), online: () => online });
    await toSent(form);
    await until(() => form.text().includes('Đã lưu trên máy, sẽ gửi khi có mạng'));
    expect(form.text()).to.include('chờ gửi');
    const [first] = form.posts();
    online = true;
    await form.press('.acts .btn');
    await form.see('.code');
    expect(form.posts()).to.have.length(2);
    expect(form.posts()[1]).to.deep.equal(first);
  });

  it('erased only after a second press', async () => {
    const form = await stage({ answer: (request) => (request.method === 'POST' ? 'offline' : workingReceiver(request)), online: () => false });
    await toSent(form);
    await until(() => form.text().includes('sẽ gửi khi có mạng'));
    await form.press('.bk');
    expect(form.text()).to.include('Bấm lần nữa để xóa');
    await form.press('.bk');
    await form.see('#f-content');
    expect(await (await form.element.outbox!()).ofTopic('feedback')).to.have.length(0);
  });

  it('refused at a field: back to that field with the receiver’s sentence, everything as written, photos too, and a new key', async () => {
    let bad = true;
    const form = await stage({ answer: (request) => (bad && request.method === 'POST' ? { status: 422, json: { kind: 'validation', title: 'x', errors: [{ pointer: '/contact/phone', key: 'phone-invalid', detail: 'Số này chưa đúng.' }, { pointer: '/contact/name', key: 'name-odd', detail: 'Tên này lạ.' }] } } : workingReceiver(request)) });
    await toSent(form);
    await form.see('#f-contact-phone-e');
    expect(form.text()).to.include('Tên này lạ.').and.include('Số này chưa đúng.');
    expect(value(form, '#f-contact-phone')).to.equal('0900 000 099');
    expect(draft()).to.include('Đèn đường');
    bad = false;
    await form.press('.acts .main');
    await form.press('.acts .main');
    await form.see('.code');
    expect(form.posts()[0]!.key).not.to.equal(form.posts()[1]!.key);
    expect(JSON.parse(form.posts()[1]!.body).content).to.equal(MESSAGE);
  });

  it('a message another visit left is shown, and a refused one can be corrected', async () => {
    const form = await stage();
    const outbox = await form.element.outbox!();
    await outbox.submit({ key: 'b'.repeat(20), topic: 'feedback', method: 'POST', url: '/thu-gop-y/v1/dong-xa/feedback', payload: { kind: 'gop-y', content: 'Từ hôm trước', contact: { mode: 'contact-private', name: 'An', phone: '0900000001' } } });
    form.receiver.answer = (request) => (request.method === 'POST' ? { status: 403, json: { kind: 'closed', title: 'Hòm thư đang đóng' } } : workingReceiver(request));
    await outbox.flush(true);
    await form.element.updateComplete;
    const parent = form.element.parentElement!;
    form.element.remove();
    parent.append(form.element);
    await form.see('.left .link');
  });

  it('not connected: the words stay, the phone number is told', async () => {
    const form = await stage({ site: { endpoints: {} } });
    await toSent(form);
    await form.see('.nt.bad');
    expect(form.text()).to.include('0900 000 002');
    expect(draft()).to.include('Đèn đường');
  });

  it('the page may take the message its own way', async () => {
    const form = await stage();
    form.element.addEventListener('commune-feedback-submit', (event) => event.preventDefault());
    await toSent(form);
    expect(form.posts()).to.have.length(0);
  });

  it('an Open311 endpoint whose answer was lost is told as unknown, and nothing is repeated by itself', async () => {
    const form = await stage({ site: { endpoints: { feedback: '/open311/v2' }, feedback: { open311: { services: { '*': '01' } } } }, answer: () => 'offline' });
    await toSent(form);
    await until(() => form.text().includes('Chưa rõ đã tới nơi hay chưa'));
    expect(form.text()).to.include('có thể thành hai bản');
    expect(form.posts()).to.have.length(1);
    expect(draft()).to.include('Đèn đường');
  });

  it('gives the receipt of a kind without a date honestly', async () => {
    const form = await stage({ answer: (request) => (request.method === 'POST' ? { status: 201, json: { ...RECEIPT, dueAt: null } } : workingReceiver(request)) });
    await toSent(form);
    await form.see('.code');
    expect(form.text()).not.to.include('trả lời trước');
  });
});

describe('keyboard and screen reader', () => {
  it('a whole message can be sent with the keyboard', async () => {
    const form = await stage();
    await ready(form);
    form.find('#f-kind').focus();
    await sendKeys({ press: SPACE });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Chợ bẩn' });
    form.find('.acts .main').focus();
    await sendKeys({ press: 'Enter' });
    await form.see('#f-contact-name');
    form.find('#f-contact-name').focus();
    await sendKeys({ type: 'An' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '0900000099' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: SPACE });
    form.find('#f-contact-phone').focus();
    await sendKeys({ press: 'Enter' });
    await form.see('.rv');
    form.find('.acts .main').focus();
    await sendKeys({ press: 'Enter' });
    await form.see('.code');
    expect(JSON.parse(form.posts()[0]!.body)).to.include({ kind: 'phan-anh', content: 'Chợ bẩn' });
  });

  it('the accessibility tree names step, types, fields and faults', async function () {
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    const form = await stage();
    await ready(form);
    await form.press('.acts .main');
    await form.see('#faults');
    const tree = JSON.stringify(await a11ySnapshot({}), (key, part: unknown) => (key === 'backendNodeId' || key === 'loaderId' ? undefined : part));
    for (const part of [
      '"role":"heading","name":"Hòm thư góp ý","level":2', '"role":"heading","name":"Ông/bà muốn gửi loại nào?","level":3', '"role":"radio","name":"Phản ánh Việc chưa đúng, hư hỏng, mất an toàn"', '"role":"alert"',
      '"name":"Nội dung","description":"Việc gì, ở đâu, từ khi nào. Viết ngắn cũng được. Chưa có nội dung. Viết ít nhất một câu."', '"invalid":"true"', '"role":"button","name":"Thêm ảnh"', '"role":"link","name":"113"',
    ]) expect(tree).to.include(part);
    expect(tree).not.to.include('Website');
  });
});
