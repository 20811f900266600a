/** The officers' page as it is built and served, against the real receiver on the embedded store, in a real browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openDemoReceiver } from '../../../demo/receiver.mjs';
import { listen, staticSite } from '../../../.tools/static-site.mjs';
import { BROWSER_ARGS, findChromium } from '../../support/browser.mjs';

const LIMIT = { timeout: 120_000 };
const folder = mkdtempSync(path.join(os.tmpdir(), 'commune-inbox-'));
let demo: Awaited<ReturnType<typeof openDemoReceiver>>;
let server: Server;
let origin = '';
let browser: Browser;
let page: Page;
const complaints: string[] = [];

before(async () => {
  demo = await openDemoReceiver({ folder, origin: 'http://localhost:5173', say: () => undefined });
  server = staticSite({ mounts: {}, handlers: [demo.handle] });
  origin = `http://localhost:${await listen(server, 0)}`;
  const { executablePath, env } = findChromium();
  browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, ...(env && { env: env as Record<string, string> }) });
  page = await browser.newPage({ viewport: { width: 1040, height: 900 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => { if (/Content Security Policy|Trusted/i.test(line.text())) complaints.push(line.text()); });
}, LIMIT);

after(async () => {
  await browser?.close();
  await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the officers’ page on the real receiver', LIMIT, () => {
  it('asks to sign in, and lets the demo’s chief in', async () => {
    await page.goto(`${origin}/hop-thu/dong-xa`);
    await page.getByLabel('Tên đăng nhập').fill('lanhdao');
    await page.getByLabel('Mật khẩu').fill('chi-de-xem-thu');
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ góp ý$/).waitFor();
    assert.match(await page.locator('#title').innerText(), /UBND xã Đông Xá/);
  });

  it('shows what a citizen sent just now', async () => {
    const at = new Date().toISOString();
    const sent = await fetch(`${origin}/v1/dong-xa/feedback`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': `end-to-end-${Date.now()}` },
      body: JSON.stringify({
        kind: 'gop-y', content: 'Cột đèn <b>thứ 14</b> nghiêng, ông Trần Văn Mẫu 0900 000 011 biết chỗ.', contact: { mode: 'contact-private', name: 'Lê Thị Thử', phone: '0900 000 012' },
        consents: ['contact', 'publication'].map((purpose) => ({ purpose, textVersion: '1', granted: true, at })), context: { widgetVersion: 'test' },
      }),
    });
    assert.equal(sent.status, 201, await sent.text());
    await page.getByRole('textbox', { name: 'Tìm góp ý' }).fill('cột đèn nghiêng');
    await page.keyboard.press('Enter');
    await page.getByText('1 góp ý', { exact: true }).waitFor();
    await page.locator('.row').click();
    assert.equal(await page.locator('.ct').innerText(), 'Cột đèn <b>thứ 14</b> nghiêng, ông Trần Văn Mẫu 0900 000 011 biết chỗ.');
  });

  it('takes an answer in five parts', async () => {
    await page.getByRole('button', { name: 'Trả lời' }).click();
    for (const [index, text] of ['Sáng nay đã ra xem.', 'Cột nghiêng thật.', 'Dựng lại trước 1/12.', 'Tổ Kinh tế, 0900 000 002.', 'Gặp Chủ tịch ngày tiếp công dân.'].entries()) await page.locator(`#w-p${index + 1}`).fill(text);
    await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
    await page.getByText('Đã gửi câu trả lời.').waitFor();
  });

  it('covers names and numbers before it publishes', async () => {
    await page.getByRole('button', { name: 'Đăng công khai' }).click();
    await page.waitForFunction(() => (document.querySelector('commune-inbox')?.shadowRoot?.querySelector('#w-question') as HTMLTextAreaElement | null)?.value.includes('[số điện thoại]'));
    assert.equal(await page.locator('#w-question').inputValue(), 'Cột đèn <b>thứ 14</b> nghiêng, [họ tên] [số điện thoại] biết chỗ.');
    await page.getByRole('button', { name: 'Đăng công khai' }).click();
    await page.getByText('Đã đăng công khai.').waitFor();
    const { items } = (await (await fetch(`${origin}/v1/dong-xa/answers?q=${encodeURIComponent('nghiêng')}`)).json()) as { items: { question: string; answer: string; unit: string | null }[] };
    assert.equal(items.length, 1);
    assert.ok(!JSON.stringify(items).includes('0900 000 011') && !JSON.stringify(items).includes('Trần Văn Mẫu'));
    assert.match(items[0]?.answer ?? '', /^1\. Sáng nay đã ra xem\.\n2\. Cột nghiêng thật\.\n3\./);
  });

  it('keeps what is being written when the session ends on the server', async () => {
    await page.getByRole('button', { name: 'Ghi chú nội bộ' }).click();
    await page.locator('#w-text').fill('Nhắc Tổ Kinh tế ngày 30/11.');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mật khẩu').fill('chi-de-xem-thu');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await page.locator('#w-text').inputValue(), 'Nhắc Tổ Kinh tế ngày 30/11.');
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
    await page.getByText('Đã lưu ghi chú.').waitFor();
  });

  it('meets a colleague’s change without losing the text', async () => {
    const id = /#\/thu\/(.+)$/.exec(page.url())?.[1] ?? '';
    await page.getByRole('button', { name: 'Ghi chú nội bộ' }).click();
    await page.locator('#w-text').fill('Đã nhắc.');
    const status = await page.evaluate(async (message) => {
      const { version } = (await (await fetch(`/v1/dong-xa/officers/messages/${message}`)).json()) as { version: number };
      return (await fetch(`/v1/dong-xa/officers/messages/${message}/actions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ action: 'note', version, text: 'Người khác ghi trước.' }) })).status;
    }, id);
    assert.equal(status, 200);
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
    await page.locator('#form-notice').getByText('Người khác ghi trước.').waitFor();
    assert.equal(await page.locator('#w-text').inputValue(), 'Đã nhắc.');
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
    await page.getByText('Đã lưu ghi chú.').waitFor();
  });

  it('writes minutes, prints them under its policy, and lists everything in the audit log', async () => {
    await page.getByRole('link', { name: 'Biên bản' }).click();
    await page.getByLabel('Người có mặt').fill('Trần Thị Mẫu\nLê Văn Mẫu');
    await page.getByRole('button', { name: 'Mở hòm thư, lập biên bản' }).click();
    await page.locator('#fresh').waitFor();
    await page.locator('#fresh').getByRole('button', { name: 'In biên bản' }).click();
    await page.locator('iframe').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await page.locator('.au').first().waitFor();
    assert.match(await page.locator('.au').first().innerText(), /Mở hòm thư/);
  });

  it('gives the exports to the browser', async () => {
    await page.getByRole('link', { name: 'Góp ý', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'XLSX' }).click()]);
    assert.equal(download.suggestedFilename(), 'gop-y.xlsx');
  });

  it('locks the account after five wrong passwords, and says so', async () => {
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    for (let i = 0; i < 6; i += 1) {
      await page.getByLabel('Tên đăng nhập').fill('canbo');
      await page.getByLabel('Mật khẩu').fill(`sai-mat-khau-${i}`);
      const answered = page.waitForResponse(/sign-in/);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await answered;
    }
    await page.getByText(/Tạm khóa vì nhập sai nhiều lần\. Đợi 15 phút/).waitFor();
  });

  it('raised no complaint of the content policy and no error', () => {
    assert.deepEqual(complaints, []);
  });

  it('stays shut for other machines', async () => {
    const refused = await new Promise<number>((resolve) => {
      void import('node:http').then(({ get }) => get(`${origin}/hop-thu/`, { headers: { host: 'dongxa.example' } }, (response) => { response.resume(); resolve(response.statusCode ?? 0); }));
    });
    assert.equal(refused, 403);
  });
});
