import { expect } from '@open-wc/testing';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/feedback-status/define.js';
import '../../../src/widgets/feedback-answers/define.js';
import type { CommuneFeedbackAnswersElement } from '../../../src/widgets/feedback-answers/feedback-answers.element.js';
import type { CommuneFeedbackStatusElement } from '../../../src/widgets/feedback-status/feedback-status.element.js';
import { ANSWERED, ANSWERS, REPORT } from '../../../stories/scenarios/feedback.js';
import { CODE, fakeReceiver, inSite, NOW, RECEIPT, stage, storyOutbox, toSent, until, workingReceiver } from './stage.js';

async function status(answer: Parameters<typeof fakeReceiver>[0], code = '') {
  const receiver = fakeReceiver(answer);
  const element = document.createElement('commune-feedback-status') as CommuneFeedbackStatusElement;
  const outbox = storyOutbox();
  element.outbox = () => outbox;
  element.clock = () => NOW;
  element.code = code;
  const around = inSite(element);
  document.body.append(around);
  await until(() => element.shadowRoot?.querySelector('#code'));
  const find = <T extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<T>(selector);
  return {
    element, receiver, outbox, find, text: () => element.shadowRoot!.querySelector('.commune')!.textContent!.replace(/\s+/g, ' '),
    type: (text: string) => { find<HTMLInputElement>('#code')!.value = text; find('#code')!.dispatchEvent(new Event('input')); find('form button')!.click(); },
    end: () => { around.remove(); receiver.restore(); },
  };
}

describe('following a message', () => {
  it('a wrong digit is found on the device: nothing is asked of the receiver', async () => {
    const { receiver, text, type, find, end } = await status(() => ({ status: 200, json: REPORT }));
    for (const [typed, sentence] of [['', 'Chưa nhập mã.'], ['4827 1935', 'Mã có 12 chữ số, đã nhập 8.'], ['4827 1935 0023', 'Có chữ số chưa đúng.'], ['8427 1935 0022', 'Có chữ số chưa đúng.']] as const) {
      type(typed);
      await until(() => text().includes(sentence), sentence);
      expect(find<HTMLInputElement>('#code')!.value).to.equal(typed);
    }
    expect(receiver.requests).to.have.length(0);
    end();
  });

  it('shows the way, says where it stands, and the date', async () => {
    const { text, type, find, end } = await status(() => ({ status: 200, json: REPORT }));
    type('4827.1935.0022');
    await until(() => find('.tl'));
    expect(text()).to.include('Đã tiếp nhận').and.include('Điện lực đã hẹn thay bóng').and.include('Hiện tại').and.include('Hạn thứ Tư 02/12/2026');
    expect(find('[aria-current=step]')!.textContent).to.include('Đang xử lý');
    end();
  });

  it('"Đã rõ / Chưa rõ" is sent and may be changed; a failure is told', async () => {
    const { receiver, text, find, element, end } = await status((request) => (request.method === 'GET' ? { status: 200, json: ANSWERED } : { status: 200, json: {} }), CODE);
    await until(() => find('.hb'));
    find('.hb button:nth-child(2)')!.click();
    await until(() => text().includes('Xã sẽ xem lại câu trả lời'));
    expect(receiver.requests[1]!.body).to.equal('{"clear":false}');
    expect(find('.hb button:nth-child(2)')!.getAttribute('aria-pressed')).to.equal('true');
    receiver.answer = () => 'offline';
    find('.hb button')!.click();
    await until(() => text().includes('Chưa ghi nhận được'));
    await element.updateComplete;
    expect(find('.hb button')!.getAttribute('aria-pressed')).to.equal('false');
    end();
  });

  it('a code nobody has: told with the number to call', async () => {
    const { text, end } = await status(() => ({ status: 404, json: {} }), CODE);
    await until(() => text().includes('Không có mã 4827 1935 0022'));
    expect(text()).to.include('0900 000 002');
    end();
  });

  it('lists the receipts of this device, and erases one', async () => {
    const { outbox, element, find, end } = await status((request) => (request.method === 'POST' ? { status: 201, json: RECEIPT } : { status: 200, json: REPORT }));
    const box = await outbox;
    await box.submit({ key: 'c'.repeat(20), topic: 'feedback', method: 'POST', url: '/thu-gop-y/v1/dong-xa/feedback', payload: {} });
    await box.flush();
    const around = element.parentElement!;
    element.remove();
    around.append(element);
    await until(() => find('.sv li'));
    find('.sv li button:nth-child(2)')!.click();
    await until(() => !find('.sv li'));
    expect(await box.ofTopic('feedback')).to.have.length(0);
    end();
  });

  it('the code in the address opens it; it stands behind the #, in no server’s log', async () => {
    location.hash = `ma=${CODE}`;
    const { find, receiver, end } = await status(() => ({ status: 200, json: REPORT }));
    await until(() => find('.tl'));
    expect(receiver.requests[0]!.url).to.include(CODE);
    history.replaceState(history.state, '', location.pathname + location.search);
    end();
  });

  it('"Theo dõi góp ý này" puts the state below the form', async () => {
    const form = await stage({ answer: (request) => (request.method === 'GET' && /\/feedback\/\d/.test(request.url) ? { status: 200, json: REPORT } : workingReceiver(request)) });
    await toSent(form);
    await form.see('.code');
    await form.press('.acts .main');
    await until(() => form.element.nextElementSibling?.shadowRoot?.querySelector('.tl'));
    expect(form.element.nextElementSibling!.getAttribute('code')).to.equal(CODE);
  });
});

describe('public answers', () => {
  it('shows counts and time taken, searches at the receiver, marks the words, and shows more', async () => {
    const receiver = fakeReceiver(() => ({ status: 200, json: { ...ANSWERS, total: 23 } }));
    const element = document.createElement('commune-feedback-answers') as CommuneFeedbackAnswersElement;
    const around = inSite(element, { endpoints: { feedback: `/thu-gop-y/${Math.random()}/v1/dong-xa` } });
    document.body.append(around);
    const find = <T extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<T>(selector);
    await until(() => element.shadowRoot && find('.qs'));
    expect(element.shadowRoot!.querySelector('.commune')!.textContent).to.include('Đã nhận 42 · đã trả lời 38 · đúng hạn 35').and.include('trả lời sau 4 ngày làm việc').and.include('trả lời trong ngày');
    find<HTMLInputElement>('#q')!.value = 'den duong';
    find('#q')!.dispatchEvent(new Event('input'));
    find('form button')!.click();
    await until(() => find('mark'));
    expect(receiver.requests[1]!.url).to.include('q=den%20duong');
    expect(find('mark')!.textContent).to.equal('Đèn đường');
    find('.mo')!.click();
    await until(() => receiver.requests.length === 3);
    expect(receiver.requests[2]!.url).to.include('size=12');
    around.remove();
    receiver.restore();
  });
});
