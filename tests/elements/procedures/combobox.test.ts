import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, focused, heard, list, one, search, typeWords, until } from './support.js';

async function suggested(words = 'khai s') {
  const element = await list();
  await typeWords(element, words);
  await until(() => all(element, '[role=option]').length > 1);
  return element;
}
const box = (element: Awaited<ReturnType<typeof list>>) => one<HTMLInputElement>(element, '#q')!;

describe('the search field as a combobox', () => {
  it('names its list and says whether it is open', async () => {
    const element = await list();
    const field = box(element);
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(element.renderRoot.querySelector(`#${field.getAttribute('aria-controls')}[role=listbox]`)).to.exist;
    await typeWords(element, 'khai');
    await until(() => field.getAttribute('aria-expanded') === 'true');
  });

  it('shows six rows at most, the last one for everything', async () => {
    const element = await suggested();
    const rows = all(element, '[role=option]');
    expect(rows.length).to.be.within(2, 6);
    expect(rows[0]!.textContent).to.contain('Khai sinh');
    expect(rows[rows.length - 1]!.textContent).to.contain('Tìm tất cả với “khai s”');
  });

  it('↓ and ↑ move the active row while the focus stays in the field', async () => {
    const element = await suggested();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(box(element).getAttribute('aria-activedescendant')).to.equal('o1');
    expect(one(element, '#o1')!.getAttribute('aria-selected')).to.equal('true');
    expect(all(element, '[aria-selected=true]')).to.have.lengthOf(1);
    await sendKeys({ press: 'ArrowUp' });
    expect(box(element).getAttribute('aria-activedescendant')).to.equal('o0');
    expect(focused(element)).to.equal(box(element));
  });

  it('Enter takes the active row: a life event opens its list', async () => {
    const element = await suggested();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => one(element, '#found'));
    expect(one(element, '#found')!.textContent).to.contain('về “Khai sinh”');
  });

  it('Enter without an active row searches for the words', async () => {
    const element = await suggested('khai sinh');
    await sendKeys({ press: 'Enter' });
    await until(() => one(element, '#found'));
    expect(one(element, '#found')!.textContent).to.contain('có “khai sinh”');
  });

  it('a click on a row takes it without moving the focus first', async () => {
    const element = await suggested('nhập hộ khẩu');
    const row = all(element, '[role=option]').filter((option) => option.textContent!.includes('Nhập hộ khẩu'))[0]!;
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    row.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    row.click();
    await until(() => one(element, 'commune-procedure'), 10_000);
  });

  it('Esc shuts the list first and then clears the field', async () => {
    const element = await suggested();
    await sendKeys({ press: 'Escape' });
    expect(box(element).getAttribute('aria-expanded')).to.equal('false');
    expect(box(element).value).to.equal('khai s');
    await sendKeys({ press: 'Escape' });
    await until(() => box(element).value === '');
  });

  it('Tab leaves the field and shuts the list', async () => {
    const element = await suggested();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await until(() => box(element).getAttribute('aria-expanded') === 'false');
  });

  it('the clear button empties the field, shows the first screen and gives the focus back', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    one(element, '.clr')!.click();
    await until(() => one(element, '.tile'));
    expect(box(element).value).to.equal('');
    await until(() => focused(element) === box(element));
  });

  it('leaves keys to an input method while it composes', async () => {
    const element = await suggested('khai sinh');
    const events = heard();
    const field = box(element);
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
      field.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    await element.updateComplete;
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(field.getAttribute('aria-activedescendant')).to.equal(null);
    expect(events.types).to.deep.equal([]);
    events.stop();
  });

  it('does not write to the field while a word is being composed', async () => {
    const element = await list();
    const field = box(element);
    const proto = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    let writes = 0;
    field.focus();
    Object.defineProperty(field, 'value', { configurable: true, get: () => proto.get!.call(field) as string, set: (words: string) => { writes++; proto.set!.call(field, words); } });
    for (const words of ['kh', 'khai s', 'khai sí', 'khai sinh']) {
      proto.set!.call(field, words);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
      await element.updateComplete;
    }
    await until(() => all(element, '[role=option]').length > 1);
    expect(writes).to.equal(0);
    expect(field.value).to.equal('khai sinh');
  });
});
