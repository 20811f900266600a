import { expect } from '@open-wc/testing';
import '../../../src/widgets/procedures/define.js';
import type { CommuneProceduresElement } from '../../../src/index.js';
import { all, focused, heard, LIST, one, text, typeWords, until } from './support.js';

/** The first screen as it stands before the code that answers has been asked for. */
async function firstScreen(): Promise<CommuneProceduresElement> {
  const element = document.createElement('commune-procedures');
  Object.assign(element, { routing: 'none', data: LIST });
  document.body.append(element);
  await element.updateComplete;
  expect(all(element, '.tile svg').length, 'signs are still on their way').to.be.greaterThan(0);
  expect(one(element, '.tile path')).to.equal(null);
  return element;
}

describe('what is done before the code that answers has come', () => {
  let element: CommuneProceduresElement;
  afterEach(() => element.remove());

  it('a tile chosen shows at once that its list is coming, then the list with the focus, and one event', async () => {
    element = await firstScreen();
    const events = heard();
    one(element, '.tile')!.click();
    await element.updateComplete;
    expect(one(element, '.sks')).to.exist;
    await until(() => focused(element)?.id === 'found');
    expect(text(element, '#found')).to.match(/về “Khai sinh”$/);
    expect(events.types).to.deep.equal(['commune-procedure-search']);
    events.stop();
  });

  it('words typed stay, can be cleared, and get their suggestions', async () => {
    element = await firstScreen();
    await typeWords(element, 'khai sinh');
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('khai sinh');
    expect(one(element, '.clr')!.hidden).to.equal(false);
    await until(() => all(element, '[role=option]').length > 2);
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('khai sinh');
  });

  it('an empty field is told what to do', async () => {
    element = await firstScreen();
    one(element, '.go')!.click();
    await element.updateComplete;
    expect(text(element, '#err')).to.equal('Gõ việc cần làm, hoặc chọn một ô bên dưới.');
    await until(() => one(element, '.tile path'));
    expect(one(element, '#err')).to.exist;
  });

  it('the list of fields unfolds at once and stays unfolded', async () => {
    element = await firstScreen();
    one(element, '.all')!.click();
    await element.updateComplete;
    const fields = all(element, '.fd').length;
    expect(fields).to.be.greaterThan(0);
    await until(() => one(element, '.tile path'));
    expect(all(element, '.fd')).to.have.lengthOf(fields);
  });

  it('signs come into the room kept for them', async () => {
    element = await firstScreen();
    const height = element.offsetHeight;
    await until(() => one(element, '.tile path'));
    expect(element.offsetHeight).to.equal(height);
  });
});
