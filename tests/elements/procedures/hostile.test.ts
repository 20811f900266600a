import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import type { CommuneProceduresElement, Procedure } from '../../../src/index.js';
import { listOf } from '../../../src/widgets/procedures/list.js';
import { listVi } from '../../../src/widgets/procedures/messages/list.vi.js';
import { vi, type ProcedureMessages } from '../../../src/widgets/procedures/messages/vi.js';
import { narrow } from '../../../src/widgets/procedures/model/filters.js';
import { readProcedureFile } from '../../../src/widgets/procedures/model/normalise.js';
import { INITIAL } from '../../../src/widgets/procedures/model/state.js';
import type { ViewContext } from '../../../src/widgets/procedures/views/context.js';
import { eventIcon } from '../../../src/widgets/procedures/views/icons.js';
import { resultsView } from '../../../src/widgets/procedures/views/results.js';
import { startView } from '../../../src/widgets/procedures/views/start.js';
import { all, list, LIST, one, search, text, typeWords, until } from './support.js';

const ATTACKS = [
  '<img src=x onerror="window.hacked=1">', '<script>window.hacked=1</script>', '"><svg onload=window.hacked=1>', "javascript:window.hacked=1", '${window.hacked=1}', '{{window.hacked=1}}',
  '<iframe srcdoc="<script>parent.hacked=1</script>">', '\u202eđảo chữ\u202c', '</style><script>window.hacked=1</script>', '<!--', ']]>', '\u0000', '<a href="javascript:window.hacked=1">x</a>',
];

/** A list in which every text field is an attack. */
const attacked = (attack: string) => {
  const procedure = (code: string) => ({
    code, name: `${attack} khai sinh`, field: attack, commonName: `${attack} tên`, aliases: [attack], agency: attack, level: attack, place: attack,
    channels: [{ method: 'direct', timeLimit: attack, fee: attack, feeNote: attack, note: attack }], papers: [{ papers: [{ name: attack, form: { url: attack, label: attack } }] }],
    steps: [{ title: attack, text: attack }], legalBasis: [{ title: attack }], details: attack, portalId: attack,
  });
  return {
    updatedAt: attack, source: attack, popular: [attack], lifeEvents: [{ id: attack, title: attack, icon: attack, fields: [attack] }],
    procedures: ['1.000001', '1.000002', attack, '1.000004', '1.000005'].map(procedure),
  };
};

const hacked = () => (window as unknown as { hacked?: number }).hacked;

describe('data that attack', () => {
  for (const attack of ATTACKS) {
    it(`${JSON.stringify(attack)} in every field is text and nothing more`, async () => {
      const element = await list(attacked(attack));
      await typeWords(element, attack);
      await search(element, 'khai sinh');
      await until(() => one(element, '.res'));
      expect(text(element, '.res .ti')).to.contain(attack.replace(/\s+/g, ' ').trim().slice(0, 5));
      one(element, '.res')!.click();
      await until(() => one(element, 'commune-procedure'), 10_000);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(hacked()).to.equal(undefined);
      for (const shadow of [element.shadowRoot!, one(element, 'commune-procedure')!.shadowRoot!]) {
        expect(shadow.querySelectorAll('script,iframe,img,[onerror],[onload]').length).to.equal(0);
        for (const link of shadow.querySelectorAll<HTMLAnchorElement>('a[href]')) expect(link.protocol).to.match(/^(https?|tel):$/);
      }
    });
  }
});

/** A value that does not belong where it is put. */
const wrong = fc.oneof(fc.constantFrom<unknown>(null, undefined, '', 0, -1, NaN, 1e300, true, [], {}, [[]], '\u0000', '9'.repeat(50)), fc.string({ maxLength: 20 }), fc.anything({ maxDepth: 2 }));
const SAMPLE = LIST.procedures.slice(0, 4);

/** One to four places of a small file replaced, removed or emptied. */
const mutated = fc.array(fc.tuple(fc.nat(), fc.nat(), wrong), { minLength: 1, maxLength: 4 }).map((changes) => {
  const file = JSON.parse(JSON.stringify({ ...LIST, procedures: SAMPLE })) as Record<string, unknown>;
  for (const [where, key, value] of changes) {
    const procedures = file['procedures'];
    const inside = where % 5 && Array.isArray(procedures) ? (procedures as unknown[])[where % 4] : file;
    const target = where % 3 === 2 && inside && typeof inside === 'object' && 'channels' in inside && Array.isArray(inside.channels) ? (inside.channels as unknown[])[0] : inside;
    if (typeof target !== 'object' || target === null) continue;
    const keys = [...Object.keys(target), 'details', 'lifeEvents', 'effectiveTo'];
    (target as Record<string, unknown>)[keys[key % keys.length]!] = value;
  }
  return file;
});

const TEXTS: ProcedureMessages = { ...vi, ...listVi };

const view = (procedures: readonly Procedure[]): ViewContext => {
  const term = ((key: keyof ProcedureMessages, ...values: never[]) => { const found = TEXTS[key]; return typeof found === 'string' ? found : (found as (...all: never[]) => string)(...values); }) as ViewContext['term'];
  const ignore = () => undefined;
  return {
    state: { ...INITIAL, ask: { kind: 'query', text: 'khai sinh' } }, term, level: 3, limit: 10, tiles: [], fields: [], popular: [], correction: '', hotline: undefined, today: '2026-11-23',
    found: narrow(procedures.map((procedure) => ({ procedure })), INITIAL), href: (code) => `?tthc=${code}`, act: ignore, printCodes: ignore, choose: ignore, open: ignore, eventIcon,
  };
};

describe('data that are broken', () => {
  it('10,000 seeded mutations never throw and never leave the list blank', function () {
    this.timeout(120_000);
    const target = document.createElement('div');
    fc.assert(fc.property(mutated, (data) => {
      const { file } = readProcedureFile(data);
      render(resultsView(view(file.procedures)), target);
      if (!target.textContent!.trim()) throw new Error('blank list');
      if (!file.procedures.length) return;
      const { tiles, fields, popular } = listOf(data, '');
      render(startView({ ...view(file.procedures), tiles, fields, popular }), target);
      if (!target.textContent!.trim() || !tiles.length) throw new Error('blank first screen');
    }), { seed: 20261123, numRuns: 10_000 });
  });

  it('seeded mutations never break the element itself', async function () {
    this.timeout(60_000);
    const element = await list();
    for (const data of fc.sample(mutated, { seed: 5, numRuns: 60 })) {
      element.data = data;
      await element.updateComplete;
      expect(element.shadowRoot!.textContent!.trim().length).to.be.greaterThan(20);
      expect(one(element, '.tile,.nt.bad,.res')).to.exist;
    }
  });

  for (const data of [null, 42, 'chữ', [], {}, { procedures: {} }, { procedures: [null, 1, []] }, [{ code: '1.000001', name: 'Chỉ có mã và tên' }]]) {
    it(`${JSON.stringify(data)} shows a list, a message or the setting box`, async () => {
      const element = document.createElement('commune-procedures') as CommuneProceduresElement;
      element.routing = 'none';
      element.data = data;
      document.body.append(element);
      await until(() => one(element, '.tile:not([disabled]),.nt.bad,.st'), 3000);
      expect(all(element, '.commune').length).to.equal(1);
      element.remove();
    });
  }
});
