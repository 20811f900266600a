import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CHIEF, OFFICER, PASSWORD } from '../../../stories/scenarios/inbox.js';
import { CLEAR, FEW, HOSTILE, SIGNS, surveyReceiver, type SurveyReceiverOptions } from '../../../stories/scenarios/inbox-survey.js';
import { forgetDrafts, openInbox, type Desk } from './stage.js';

const TAB = '.tab[href="#/danh-gia"]';
const openSurvey = async (options: SurveyReceiverOptions = {}, width = 360): Promise<Desk> => {
  const desk = await openInbox(surveyReceiver(options), { width });
  await desk.press(TAB);
  return desk;
};
const asked = (desk: Desk) => desk.receiver.requests.map(({ path }) => path).filter((path) => /survey\/overview/.test(path));
const choose = async (desk: Desk, selector: string, value: string) => {
  const select = await desk.see<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
};

describe('inbox: survey figures', () => {
  beforeEach(forgetDrafts);

  it('show who answered, five levels with count and share, and the shares add up', async () => {
    const desk = await openSurvey();
    await desk.see('.svt');
    expect(await desk.text('.svy .cnt')).to.equal('250 người trả lời câu chung 88% hài lòng hoặc rất hài lòng');
    const rows = [...(await desk.see('.svt')).querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()));
    expect(rows.map(([, people]) => people)).to.deep.equal(['3', '9', '18', '70', '150']);
    expect(rows.map(([, , share]) => share)).to.deep.equal(['1,2%', '3,6%', '7,2%', '28,0%', '60,0%']);
  });

  it('are open to an officer too, and the tab takes the focus to its title', async () => {
    const desk = await openSurvey({ as: OFFICER });
    await desk.focus('#page-title');
    expect(desk.find(TAB)?.getAttribute('aria-current')).to.equal('page');
  });

  it('give each question in the words of its questionnaire, each counter and each way of answering', async () => {
    const desk = await openSurvey();
    await desk.see('.svq');
    expect(await desk.text('.svq .dt-t')).to.equal('Nơi làm việc, chỗ ngồi, thiết bị');
    await choose(desk, '#s-questionnaire', 'mot-cham');
    await desk.until(() => desk.find('.svq .dt-t')?.textContent === 'Chỗ ngồi chờ thế nào?', 'own words');
    const text = await desk.text('.svy');
    for (const words of ['Quầy 3', 'Không ghi nguồn', 'Máy tính bảng tại quầy', 'Phiếu giấy', '1.001193']) expect(text).to.contain(words);
  });

  it('ask for another month and another questionnaire, and never show the old figures under the new name', async () => {
    const desk = await openSurvey();
    await desk.see('.svt');
    await choose(desk, '#s-month', '2026-10');
    await desk.element.updateComplete;
    expect(desk.find('.svt')).to.equal(null);
    await desk.see('.svt');
    await choose(desk, '#s-questionnaire', 'mot-cham');
    await desk.until(() => asked(desk).length === 3, 'three requests');
    expect(asked(desk)).to.deep.equal(['lan-lam-viec&month=2026-11', 'lan-lam-viec&month=2026-10', 'mot-cham&month=2026-10'].map((query) => `/officers/survey/overview?questionnaire=${query}`));
  });

  it('offer the questionnaires that come along where the commune registered none', async () => {
    const desk = await openSurvey({ registered: [], replies: ['missing'] });
    expect(await desk.text('.svy .cnt')).to.contain('Chưa có phiếu nào');
    expect((await desk.see('#s-questionnaire')).querySelectorAll('option')).to.have.length(5);
  });

  it('link the exports of what is chosen, each by a name of its own', async () => {
    const desk = await openSurvey();
    await desk.see('.svt');
    const links = desk.all('.svy .ex a') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href')?.replace(/^.*export\//, ''))).to.deep.equal([
      'survey.csv?questionnaire=lan-lam-viec&month=2026-11', 'survey.xlsx?questionnaire=lan-lam-viec&month=2026-11',
      'survey.csv?questionnaire=lan-lam-viec&month=2026-11&rows=answers', 'survey.xlsx?questionnaire=lan-lam-viec&month=2026-11&rows=answers',
    ]);
    expect(new Set(links.map((link) => link.textContent)).size).to.equal(4);
  });

  it('give counts but no share where fewer than ten answered', async () => {
    const desk = await openSurvey({ replies: [FEW] });
    await desk.see('.svt');
    expect(await desk.text('.svy .cnt')).to.equal('7 người trả lời câu chung');
    expect((await desk.see('.svt')).textContent).not.to.contain('%');
    expect(await desk.text('.svy')).to.contain('Dưới 10 người');
  });

  it('say when they did not come, and come when asked again', async () => {
    for (const reply of ['offline', 'failed', 'unreadable'] as const) {
      const desk = await openSurvey({ replies: [reply, SIGNS] });
      await desk.press('.svy .nt .btn');
      await desk.see('.svt');
      expect(desk.find('.svy .nt')).to.equal(null);
    }
  });

  it('come after signing in again, when the session ended while reading', async () => {
    const desk = await openSurvey({ replies: [SIGNS, 'signed-out', SIGNS] });
    await desk.see('.svt');
    await choose(desk, '#s-month', '2026-09');
    (await desk.see<HTMLInputElement>('dialog[open] #password')).value = PASSWORD;
    (await desk.see<HTMLInputElement>('dialog[open] #username')).value = CHIEF.username;
    await desk.press('dialog .main');
    await desk.see('.svt');
    expect((await desk.see<HTMLSelectElement>('#s-month')).value).to.equal('2026-09');
  });

  it('leave the screen with the officer', async () => {
    const desk = await openSurvey();
    await desk.see('.svt');
    await desk.press('.who .btn');
    await desk.see('#sign-in');
    expect(desk.element.renderRoot.textContent).not.to.contain('Quầy 2');
  });

  it('open and close a question from the keyboard', async () => {
    const desk = await openSurvey();
    (await desk.see('.svq summary')).focus();
    await sendKeys({ press: 'Enter' });
    await desk.see('.svq [open] .svt');
  });

  it('take names from outside as text', async () => {
    const desk = await openSurvey({ replies: [HOSTILE] });
    await desk.see('.svt');
    expect(desk.find('.svy img, .svy [onload]')).to.equal(null);
    expect(desk.element.scrollWidth).to.be.at.most(desk.element.clientWidth);
  });
});

describe('inbox: bias meter', () => {
  beforeEach(forgetDrafts);

  it('names each sign with its counter and its time, and says that nothing is deleted', async () => {
    const desk = await openSurvey();
    expect(await desk.text('.bmv')).to.equal('Có 4 dấu hiệu nên xem lại');
    expect(await desk.text('.bm')).to.contain('Không phiếu nào bị xóa, các số trên trang này giữ nguyên.');
    expect(await desk.text('[data-sign=burst]')).to.contain('Quầy 2: 23 phiếu lúc 8:40, thứ Sáu 20/11/2026');
    expect(await desk.text('[data-sign=all-best]')).to.contain('170 trong 196 phiếu');
    expect(await desk.text('[data-sign=spread]')).to.contain('Quầy 2: 100% hài lòng (60 người); các nguồn khác: 84% (183 người)');
    expect(await desk.text('[data-sign=keyed]')).to.contain('130 phiếu nhập');
  });

  it('tells finding, none and too few by a word and a shape of its own', async () => {
    const shapes: string[] = [];
    const words: string[] = [];
    for (const reply of [SIGNS, CLEAR, FEW]) {
      const desk = await openSurvey({ replies: [reply] });
      const badge = await desk.see('[data-sign=spread] .bd');
      shapes.push(badge.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, '') ?? '');
      words.push(badge.textContent?.trim() ?? '');
    }
    expect(words).to.deep.equal(['Nên xem lại', 'Không thấy', 'Chưa đủ để xét']);
    expect(new Set(shapes).size).to.equal(3);
  });

  it('leaves every figure as the receiver gave it', async () => {
    const counts = async (reply: typeof SIGNS) => {
      const desk = await openSurvey({ replies: [reply] });
      await desk.see('.svt');
      return desk.all('.svt').map((table) => table.textContent);
    };
    expect(await counts(SIGNS)).to.deep.equal(await counts(CLEAR));
  });

  it('sends nothing but reading requests', async () => {
    const desk = await openSurvey();
    await desk.see('.bm');
    expect(desk.receiver.requests.filter(({ path, method }) => /survey/.test(path) && method !== 'GET')).to.deep.equal([]);
  });
});
