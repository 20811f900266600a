import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/procedures/sheet/define.js';
import type { CommuneProcedureElement } from '../../../src/widgets/procedures/sheet/sheet.element.js';
import { contactsChanged, offerContacts } from '../../../src/platform/contact-directory.js';

const procedure = { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', contactRole: 'ho-tich' };
const site = { contacts: { 'ho-tich': { name: 'Nguyễn Thị Sen', phone: '0900 000 012' } } };

async function sheetInSite(): Promise<CommuneProcedureElement> {
  const root = await fixture(html`<commune-site .data=${site}><commune-procedure .procedure=${procedure}></commune-procedure></commune-site>`);
  return root.querySelector('commune-procedure')!;
}
const text = (sheet: CommuneProcedureElement) => sheet.shadowRoot!.textContent;

describe('whom a procedure’s sheet names', () => {
  it('is the site file’s contact where there is no directory', async () => {
    const sheet = await sheetInSite();
    await waitUntil(() => text(sheet).includes('0900 000 012'));
  });

  it('is the person of the directory on the page, and follows a change there', async () => {
    let person = { name: 'Trần Văn Lúa', phone: '0900 000 044' };
    const withdraw = offerContacts((role) => (role === 'ho-tich' ? person : undefined));
    try {
      const sheet = await sheetInSite();
      await waitUntil(() => text(sheet).includes('0900 000 044'));
      expect(text(sheet)).to.include('Trần Văn Lúa').and.not.include('0900 000 012');
      person = { name: 'Lê Thị Mạ', phone: '0900 000 045' };
      contactsChanged();
      await waitUntil(() => text(sheet).includes('0900 000 045'));
    } finally {
      withdraw();
    }
  });
});
