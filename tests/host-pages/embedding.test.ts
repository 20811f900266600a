import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DATA, HostPages, htmlPage, LINK, SCRIPT, TAG, widgetsReady, type Host } from './host-page.js';

const host = new HostPages();
before(() => host.open(['cdn', 'cdn2', 'small']));
after(() => host.close());

const SMALL = '<script type="module" src="/small/commune.js"></script>';
const second = (warnings: string[]) => warnings.filter((text) => /commune-widgets: đã có .*, bỏ qua/.test(text));

async function works(given: Host | string, count = 1) {
  const visit = await host.visit(typeof given === 'string' ? { html: given } : given);
  const widths = await widgetsReady(visit.page, count);
  assert.deepEqual(visit.errors, []);
  return { ...visit, widths };
}

describe('the three ways to embed', () => {
  const forms = {
    'a tag': TAG,
    'a block': `<div data-commune="procedures" data-src="${DATA}" data-heading-level="3">Danh mục ở phòng Một cửa</div>`,
    'a block on a paragraph': `<p data-commune="procedures" data-src="${DATA}">Danh mục</p>`,
    'a block on a quotation with a link inside': `<blockquote class="x" data-commune="procedures" data-src="${DATA}">${LINK}</blockquote>`,
    'a block on a table cell': `<table><tr><td data-commune="procedures" data-src="${DATA}">Danh mục</td></tr></table>`,
    'a block on a list item': `<ul><li data-commune="procedures" data-src="${DATA}">Danh mục</li></ul>`,
    'a link': `<p>Xem ${LINK} nhé.</p>`,
    'a linked image': `<a href="https://xa.example/#commune=procedures&src=${encodeURIComponent(DATA)}"><img src="/assets/anh/mot-cua.svg" width="200" alt="Tra cứu"></a>`,
    'a link that is the fallback of a tag': `<commune-procedures src="${DATA}">${LINK}</commune-procedures>`,
  };
  for (const [name, form] of Object.entries(forms)) {
    it(`${name} becomes one widget, and its words are no longer beside it`, async () => {
      const { page } = await works(htmlPage(SCRIPT, `<div id="place">${form}</div>`));
      const shown = await page.evaluate(() => {
        const walk = document.createTreeWalker(document.getElementById('place')!, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          if (range.getClientRects().length && node.textContent!.trim()) words.push(node.textContent!.trim());
        }
        return words;
      });
      assert.deepEqual(shown.filter((words) => !/^(Xem|nhé\.)$/.test(words)), []);
      await page.context().close();
    });
  }

  it('take only attributes of the list from content', async () => {
    const { page } = await works(htmlPage(SCRIPT, `<div data-commune="procedures" data-src="${DATA}" data-onclick="alert(1)" data-style="color:red" data-id="x" data-heading="Tìm &lt;b&gt;">x</div>`));
    assert.deepEqual(await page.evaluate(() => [...document.querySelector('commune-procedures')!.attributes].map(({ name, value }) => [name, value])), [['src', DATA], ['heading', 'Tìm <b>']]);
    await page.context().close();
  });

  it('are not stopped by an address that is none', async () => {
    const { page, errors } = await host.visit({ html: htmlPage(SCRIPT, `<div data-commune="procedures" data-src="http://">a</div><a href="/#commune=procedures&src=%">b</a><div id="good">${TAG}</div>`) });
    await page.locator('#good commune-procedures input').first().waitFor();
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('leave alone what names no widget, what is being edited, and a site file from content', async () => {
    const { page } = await works(htmlPage(SCRIPT, `${TAG}<div data-commune="nothing">a</div><div data-commune="a b">b</div><div data-commune="site" data-src="/data/site.json">c</div><div contenteditable><div data-commune="procedures">d</div></div>`));
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('[data-commune]')].map((block) => block.innerHTML)), ['a', 'b', 'c', 'd']);
    await page.context().close();
  });
});

describe('the script', () => {
  it('as a classic script in the head, before the content', async () => {
    const { page } = await works(htmlPage('<script src="/cdn/commune.js"></script>', TAG + LINK), 2);
    await page.context().close();
  });

  it('with a query an optimiser has added, moved to the end', async () => {
    const { page, requests } = await works(htmlPage('', `${TAG}${LINK}<script src="/cdn/commune.js?t=1732350000" data-site="/data/site.json"></script>`), 2);
    assert.ok(requests.some((url) => url.endsWith('/data/site.json')));
    await page.context().close();
  });

  it('inserted late by another script', async () => {
    const { page } = await works(htmlPage('', `${TAG}${LINK}<script>setTimeout(() => { const s = document.createElement('script'); s.src = '/cdn/commune.js'; document.body.append(s); }, 300)</script>`), 2);
    await page.context().close();
  });

  it('twice warns once and draws once', async () => {
    const { page, warnings } = await works(htmlPage('', `${TAG}<script src="/cdn/commune.js"></script><script src="/cdn/commune.js?t=1"></script><script type="module" src="/cdn/commune.js?t=2"></script>`));
    assert.equal(second(warnings).length, 1);
    await page.context().close();
  });

  it('in two versions: the first runs, the second names both and stops', async () => {
    const { page, warnings, requests } = await works(htmlPage('', `${TAG}<script src="/cdn/commune.js"></script><script src="/cdn2/commune.js"></script>`));
    assert.match(second(warnings).join(), /đã có 1\.0\.0, bỏ qua 2\.0\.0/);
    assert.ok(!requests.some((url) => url.includes('/cdn2/files/')));
    await page.context().close();
  });

  for (const kind of ['module', 'text/javascript']) it(`in one file (${kind}) needs no other`, async () => {
    const { page, requests } = await works(htmlPage('', `${TAG}${LINK}<script type="${kind}" src="/cdn/commune.all.js"></script>`), 2);
    assert.deepEqual(requests.filter((url) => /\/cdn\//.test(url)).map((url) => new URL(url).pathname), ['/cdn/commune.all.js']);
    await page.context().close();
  });

  it('asks for the runtime, the widget, its data and the site in one wave after itself, and for nothing twice', async () => {
    const { page, requests } = await works(htmlPage('<script type="module" src="/cdn/commune.js" data-site="/data/site.json"></script>', TAG));
    const starts = await page.evaluate(() => (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, startTime, responseEnd }) => ({ name: new URL(name).pathname, startTime, responseEnd })));
    const loader = starts.find(({ name }) => name === '/cdn/commune.js')!;
    const needed = starts.filter(({ name }) => /\/files\/\w+\/(runtime|procedures)\.js|\/data\/(procedures|site)\.json/.test(name));
    assert.equal(needed.length, 4, needed.map(({ name }) => name).join());
    const firstEnd = Math.min(...needed.map(({ responseEnd }) => responseEnd));
    for (const { name, startTime } of needed) assert.ok(startTime >= loader.responseEnd && startTime <= firstEnd, `${name} in the second wave`);
    assert.equal(new Set(requests).size, requests.length);
    await page.context().close();
  });
});

describe('a page that changes', () => {
  it('gets widgets for what is inserted, as nodes or as HTML', async () => {
    const { page } = await works(htmlPage(SCRIPT, TAG));
    await page.evaluate(([tag, link]) => {
      document.body.insertAdjacentHTML('beforeend', `<section><div>${tag}</div></section>`);
      const holder = document.createElement('div');
      holder.innerHTML = link!;
      document.body.append(holder.firstChild!);
    }, [TAG, LINK]);
    await widgetsReady(page, 3);
    await page.context().close();
  });

  it('keeps a widget that is moved, and brings a copy to life', async () => {
    const { page, errors } = await works(htmlPage(SCRIPT, `<div id="a"><div data-commune="procedures" data-src="${DATA}">x</div></div><div id="b"></div>`));
    await page.evaluate(() => {
      const block = document.querySelector('[data-commune]')!;
      document.getElementById('b')!.append(block);
      document.getElementById('a')!.append(block.cloneNode(true));
    });
    await widgetsReady(page, 2);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('whose body is swapped for another, and back for a copy, keeps working', async () => {
    const { page, errors } = await works(htmlPage(SCRIPT, LINK));
    await page.evaluate((tag) => {
      const old = document.body.cloneNode(true);
      const next = document.createElement('body');
      next.innerHTML = tag;
      document.documentElement.replaceChild(next, document.body);
      setTimeout(() => document.documentElement.replaceChild(old, document.body), 300);
    }, TAG);
    await page.waitForTimeout(600);
    await widgetsReady(page, 1);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('left and come back to shows the widget', async () => {
    const { page } = await works(htmlPage(SCRIPT, TAG));
    await page.goto(`${host.origin()}/khong-script.html`);
    await page.goBack();
    await widgetsReady(page);
    await page.context().close();
  });
});

describe('when something does not come', () => {
  it('the fallback is there while the files are on the way, and stays when they do not come', async () => {
    const visit = await host.visit({ html: htmlPage('', TAG + LINK) });
    await visit.page.route('**/files/**', async (route) => { await new Promise((resolve) => setTimeout(resolve, 300)); await route.abort(); });
    await visit.page.addScriptTag({ url: '/cdn/commune.js' });
    for (const wait of [100, 800]) {
      await visit.page.waitForTimeout(wait);
      assert.ok(await visit.page.getByText('Danh mục ở phòng Một cửa').isVisible());
      assert.ok(await visit.page.getByText('Tra cứu thủ tục').isVisible());
    }
    assert.deepEqual(await visit.page.evaluate(() => [...document.querySelectorAll('commune-procedures')].map((tag) => getComputedStyle(tag).minHeight)), ['auto', 'auto'].map(() => '0px'));
    await visit.page.context().close();
  });

  it('a widget that cannot draw itself shows its fallback again', async () => {
    const { page } = await host.visit({ html: htmlPage(SMALL, '<div data-commune="survey">Phiếu giấy ở quầy số 1</div>') });
    await page.waitForFunction(() => document.querySelector('commune-survey')?.shadowRoot?.querySelector('slot'));
    assert.ok(await page.getByText('Phiếu giấy ở quầy số 1').isVisible());
    await page.context().close();
  });
});

describe('an author who names another site', () => {
  it('makes nobody send anything there', async () => {
    const src = encodeURIComponent(`${host.origin('other')}/p.json`);
    const visit = await host.visit({ html: htmlPage(SCRIPT, `<a href="/#commune=procedures&src=${src}">a</a><div data-commune="procedures" data-src="${host.origin('other')}/q.json">b</div><commune-procedures src="${host.origin('other')}/r.json"></commune-procedures>`) });
    await widgetsReady(visit.page, 3).catch(() => undefined); // a widget without data may have no field
    await visit.page.waitForTimeout(500);
    assert.deepEqual(host.foreign, []);
    assert.deepEqual(visit.errors, []);
    await visit.page.context().close();
  });
});
