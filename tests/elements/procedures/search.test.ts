import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import type { ProcedureOpenEvent, ProcedureSearchEvent } from '../../../src/index.js';
import { hasDevTools } from '../../support/engine.js';
import { all, focused, heard, list, one, search, status, text, until } from './support.js';

interface AxNode { role: string; name?: string; level?: number; children?: AxNode[]; [key: string]: unknown }

const flat = (node: AxNode): AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];
const tree = async (): Promise<AxNode[]> => flat((await a11ySnapshot({})) as unknown as AxNode);
const names = (nodes: AxNode[], role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);

describe('looking a procedure up with the keyboard', () => {
  it('goes from the field over a suggestion to the procedure and back, and the accessibility tree says so', async function () {
    if (!hasDevTools) this.skip(); // only Chromium gives its tree; the keys alone are tested for the combobox in every engine
    const element = await list();
    const events = heard();
    let nodes = await tree();
    expect(names(nodes, 'heading')).to.include.members(['Tra cứu thủ tục hành chính', 'Hoặc chọn theo việc']);
    const box = nodes.filter(({ role }) => role === 'combobox')[0]!;
    expect(box.name).to.equal('Cần làm giấy tờ gì?');
    expect(names(nodes, 'button')).to.include('Tìm');

    one(element, '#q')!.focus();
    await sendKeys({ type: 'khai sinh' });
    await until(() => all(element, '[role=option]').length > 2);
    nodes = await tree();
    expect(names(nodes, 'listbox')).to.deep.equal(['Gợi ý']);
    expect(nodes.filter(({ role }) => role === 'combobox')[0]!.expanded).to.equal(true);

    await sendKeys({ press: 'Enter' });
    await until(() => one(element, '.res'));
    nodes = await tree();
    expect(names(nodes, 'heading').some((name) => /^\d+ thủ tục có “khai sinh”$/.test(name?.trim() ?? ''))).to.equal(true);
    const links = names(nodes, 'link');
    expect(links.some((name) => name?.includes('Làm giấy khai sinh cho con') && name.includes('Thời hạn: 1 ngày làm việc') && name.includes('Lệ phí: Miễn phí'))).to.equal(true);

    const row = one(element, 'a.res')!;
    row.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => one(element, 'commune-procedure'), 10_000);
    expect(events.types).to.deep.equal(['commune-procedure-search', 'commune-procedure-open']);
    const [found, opened] = events.events as [ProcedureSearchEvent, ProcedureOpenEvent];
    expect(found.query).to.equal('khai sinh');
    expect(found.results).to.be.greaterThan(9);
    expect(opened.code).to.equal(row.dataset.code);
    events.stop();
  });

  it('says the count once, politely, and leaves the focus in the field', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    expect(status(element)).to.equal('');
    await until(() => status(element));
    expect(status(element)).to.match(/^\d+ thủ tục có “khai sinh”$/);
    expect(all(element, '[role=status],[role=alert],[aria-live]')).to.have.lengthOf(1);
    expect(focused(element)?.id).not.to.equal('found');
  });

  it('moves the focus to the head of the list where the control chosen goes away', async () => {
    const element = await list();
    one(element, '.tile')!.click();
    await until(() => focused(element)?.id === 'found');
    expect(text(element, '#found')).to.match(/^\d+ thủ tục về “Khai sinh”$/);
    one(element, '.back')!.click();
    await until(() => one(element, '.tile'));
    expect(focused(element)?.id).to.not.equal('found');
  });

  it('"Xem thêm" adds ten rows and moves the focus to the first of them', async () => {
    const element = await list();
    await search(element, 'đăng ký');
    expect(all(element, '.res')).to.have.lengthOf(10);
    one(element, '.more .btn')!.click();
    await until(() => all(element, '.res').length > 10);
    await until(() => focused(element) === all(element, '.res')[10]);
  });

  it('narrows by field and by what can be filed online, and takes the filters off again', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    const before = all(element, '.res').length;
    one(element, '.flt input')!.click();
    await element.updateComplete;
    expect(all(element, '.res').length).to.be.lessThan(before);
    for (const row of all(element, '.res')) expect(row.textContent).to.contain('rực tuyến');
    one(element, '#found .link')!.click();
    await element.updateComplete;
    expect(all(element, '.res')).to.have.lengthOf(before);
  });

  it('shows the everyday name first and the official one under it', async () => {
    const element = await list();
    await search(element, 'sang tên sổ đỏ');
    expect(text(element, '.res .ti')).to.equal('Sang tên sổ đỏ');
    expect(text(element, '.res .ti mark')).to.contain('sổ đỏ');
    expect(text(element, '.res .off')).to.match(/^Đăng ký biến động/);
  });

  it('says by which other name it was found', async () => {
    const element = await list();
    await search(element, 'giấy độc thân chưa vợ');
    expect(text(element, '.res .why')).to.match(/^Còn gọi là: giấy (độc thân|chưa vợ)$/);
  });

  it('an empty field is told what to do, and keeps the focus', async () => {
    const element = await list();
    one(element, '.go')!.click();
    await until(() => one(element, '#err'));
    expect(text(element, '#err')).to.equal('Gõ việc cần làm, hoặc chọn một ô bên dưới.');
    await until(() => focused(element)?.id === 'q');
    expect(one(element, '#q')!.getAttribute('aria-describedby')).to.equal('err');
  });

  it('a list without an answer offers a telephone, tips and life events', async () => {
    const element = await list();
    await search(element, 'xyzzy qqqq');
    expect(text(element, '#found')).to.equal('Chưa tìm thấy thủ tục nào với “xyzzy qqqq”');
    expect(one<HTMLAnchorElement>(element, '.help a')!.getAttribute('href')).to.equal('tel:0900000001');
    expect(all(element, '.tile')).to.have.lengthOf(4);
  });

  it('a missing time or fee is "Chưa công bố", never blank or zero', async () => {
    const element = await list();
    await search(element, 'làm lại sổ đỏ bị mất');
    expect(text(element, '.res .m1:nth-child(2)')).to.equal('Lệ phí: Chưa công bố');
  });
});
