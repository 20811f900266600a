import { expect, fixture } from '@open-wc/testing';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/survey-results/define.js';
import { RESULTS, resultsStage } from '../../../stories/scenarios/survey-results.js';
import { until } from '../../../stories/scenarios/survey.js';

async function stage(options: Parameters<typeof resultsStage>[0] = {}, selector = '.lgd') {
  const canvas = await fixture<HTMLElement>(resultsStage(options));
  const element = canvas.parentElement!.querySelector('commune-survey-results')!;
  await until(() => element.renderRoot.querySelector(selector));
  return { element, text: () => element.renderRoot.textContent!.replace(/\s+/g, ' ') };
}

describe('the published results', () => {
  it('show share, people, all five levels that add up to 100,0, and how sure it is', async () => {
    const { element, text } = await stage({}, '.tr');
    expect(text()).to.contain('92%').and.to.contain('418 người trả lời').and.to.contain('không đại diện cho toàn xã').and.to.contain('12 người xem câu hỏi mà không có ý kiến').and.to.contain('khoảng 89% đến 95%');
    const shares = [...element.renderRoot.querySelectorAll('.lgd td:last-child')].map((cell) => Number(cell.textContent!.replace('%', '').replace(',', '.')));
    expect(shares).to.have.length(5);
    expect(Math.round(shares.reduce((sum, one) => sum + one, 0) * 10)).to.equal(1000);
    expect(text()).to.contain('Từ 01/11/2026 đến 23/11/2026').and.to.contain('máy tại quầy');
    expect(element.renderRoot.querySelector('.tr')?.getAttribute('aria-label')).to.equal('Xu hướng 12 tháng: từ 84% Tháng 12/2025 đến 92% Tháng 11/2026.');
  });

  it('turn into real tables with the same numbers', async () => {
    const { element } = await stage();
    (element.renderRoot.querySelectorAll('.sg3 input')[1] as HTMLInputElement).click();
    const table = await until(() => element.renderRoot.querySelector('.dtb'));
    expect(table.querySelector('tfoot')?.textContent?.replace(/\s+/g, ' ')).to.contain('418').and.to.contain('100,0%');
    expect(element.renderRoot.querySelectorAll('.dtb')).to.have.length(4);
  });

  it('give the same figures as CSV that Excel reads, without running a formula', async () => {
    const { element } = await stage();
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('a[download]')!;
    const csv = decodeURIComponent(link.href.split(',').slice(1).join(','));
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    expect(csv).to.contain('5,9,19,124,261,385,12');
    expect(csv.split('\r\n')).to.have.length(1 + 6 + 12 + 4 + 1);
    const { element: second } = await stage({ data: { ...RESULTS, breakdowns: [{ by: 'via', rows: [{ key: '=1+1', n: 418, good: 385, notGood: 33 }] }] } });
    expect(decodeURIComponent(second.renderRoot.querySelector<HTMLAnchorElement>('a[download]')!.href)).to.contain("'=1+1").and.not.to.contain(',=1+1');
  });

  it('hold back in a file written by hand what the receiver would hold back', async () => {
    const raw = { ...RESULTS, questions: [{ question: 'chung.hai-long', noOpinion: 2, table: { n: 40, good: 28, notGood: 12, levels: [1, 2, 9, 12, 16] } }], breakdowns: [{ by: 'via', rows: [{ key: 'quay-1', n: 31, good: 25, notGood: 6 }, { key: 'quay-2', n: 9, good: 3, notGood: 6 }] }] };
    const { element, text } = await stage({ data: raw });
    expect([...element.renderRoot.querySelectorAll('.lgd th')]).to.have.length(3);
    expect(text()).to.contain('quá ít người').and.not.to.contain('quay-2').and.not.to.contain('Quầy 2');
    expect(text()).not.to.contain('2 người xem câu hỏi');
  });

  it('say why a month with few answers shows nothing, and offer another month', async () => {
    const few = { ...RESULTS, questions: [{ question: 'chung.hai-long', noOpinion: 0, table: { n: 6, good: 5, notGood: 1, levels: [0, 0, 1, 2, 3] } }], trend: RESULTS.trend.slice(0, 11), breakdowns: [] };
    const october = { ...RESULTS, month: '2026-10', period: { from: '2026-10-01', to: '2026-10-31' } };
    const { element, text } = await stage({ data: [few, october] }, '.go');
    expect(text()).to.contain('Chưa đủ số liệu tháng này').and.not.to.contain('%');
    element.renderRoot.querySelector<HTMLButtonElement>('.go button')!.click();
    await until(() => element.renderRoot.querySelector('.lgd'));
    expect((element.renderRoot.querySelector('.sel') as HTMLSelectElement).value).to.equal('2026-10');
  });

  it('name the path of what is wrong in a file', async () => {
    const { text } = await stage({ data: { month: '11/2026' } }, '.fl');
    expect(text()).to.contain('month: cần một tháng như "2026-11"');
  });
});
