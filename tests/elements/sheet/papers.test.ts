import { expect } from '@open-wc/testing';
import { BIRTH, IN_PERSON } from '../../../stories/scenarios/sheet-data.js';
import { until } from '../../../stories/scenarios/sheet.js';
import { inside, press, sheet, texts } from './stage.js';

const boxes = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

describe('commune-procedure: papers to tick off', () => {
  it('ticks by Space, counts in words, and says so once', async () => {
    const element = await sheet();
    boxes(element)[0]!.focus();
    await press(/Firefox/.test(navigator.userAgent) ? ' ' : 'Space', () => boxes(element)[0]!.checked);
    await element.updateComplete;
    expect(boxes(element)[0]!.checked).to.equal(true);
    expect(texts(element, '.count')).to.deep.equal(['Đã có 1 trên 4']);
    expect(inside<HTMLProgressElement>(element, 'progress').value).to.equal(1);
    await until(() => texts(element, '.sr[role=status]').includes('Đã có 1 trên 4 giấy tờ'));
  });

  it('ticks wherever the row is pressed, but not by the link to the form', async () => {
    const element = await sheet();
    inside(element, '.pp .pt').click();
    await element.updateComplete;
    expect(boxes(element)[0]!.checked).to.equal(true);
    const link = inside(element, 'a.dl');
    expect(link.closest('label')).to.equal(null);
  });

  it('keeps ticks on the device', async () => {
    const first = await sheet();
    boxes(first)[1]!.click();
    const second = await sheet({ keepTicks: true });
    expect(boxes(second).map(({ checked }) => checked).slice(0, 4)).to.deep.equal([false, true, false, false]);
  });

  it('goes on where storage is blocked, and says that ticks will be lost', async () => {
    const element = await sheet();
    const native = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new DOMException('blocked', 'SecurityError'); };
    try {
      boxes(element)[0]!.click();
      await element.updateComplete;
      expect(boxes(element)[0]!.checked).to.equal(true);
      expect(texts(element, '.tip')[0]).to.contain('dấu tích mất khi rời trang');
    } finally {
      Storage.prototype.setItem = native;
    }
  });

  it('says when everything required is there, without the special cases', async () => {
    const element = await sheet();
    for (const box of boxes(element)) box.click();
    await element.updateComplete;
    expect(texts(element, '.nt.ok')).to.deep.equal(['Đã đủ giấy tờ bắt buộc. Có thể nộp hồ sơ.']);
  });

  it('shows the papers of a case once it is chosen, and counts them', async () => {
    const element = await sheet();
    expect(boxes(element).length).to.equal(4);
    inside(element, '.chip').click();
    await element.updateComplete;
    expect(inside(element, '.chip').getAttribute('aria-pressed')).to.equal('true');
    expect(boxes(element).length).to.equal(5);
    expect(texts(element, '.count')).to.deep.equal(['Đã có 0 trên 5']);
  });

  it('lists remarks apart, without a box', async () => {
    const element = await sheet({ procedure: IN_PERSON });
    expect(texts(element, '.pt')).not.to.include('Khi đến, mang bản chính để đối chiếu.');
    expect(texts(element, '.dots li')).to.include('Khi đến, mang bản chính để đối chiếu.');
  });

  it('tells how many originals and copies, or that the record does not say', async () => {
    expect(texts(await sheet({ procedure: IN_PERSON }), '.pc')).to.deep.equal(['1 bản chính', 'Chưa ghi số bản', '1 bản sao']);
    expect(texts(await sheet(), '.pc').slice(2, 4)).to.deep.equal(['Chỉ cần mang theo', 'Chỉ cần mang theo']);
  });

  it('forgets the ticks of one procedure when another is shown', async () => {
    const element = await sheet();
    boxes(element)[0]!.click();
    element.procedure = { ...BIRTH, code: '9.999999' };
    await element.updateComplete;
    expect(boxes(element)[0]!.checked).to.equal(false);
  });
});
