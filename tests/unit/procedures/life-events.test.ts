import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lifeEventTiles } from '../../../src/widgets/procedures/model/life-events.js';
import type { LifeEvent, Procedure } from '../../../src/widgets/procedures/model/procedure.js';

const made = (code: string, name: string, field: string): Procedure => ({ code, name, field });
const BIRTH = made('1.001193', 'Đăng ký khai sinh', 'Hộ tịch');
const MARRIAGE = made('1.000894', 'Đăng ký kết hôn', 'Hộ tịch');
const LAND = made('1.012783', 'Đăng ký biến động đất đai', 'Đất đai');
const ALL = [BIRTH, MARRIAGE, LAND];
const codesOf = (event: Omit<LifeEvent, 'id' | 'title'>) => lifeEventTiles({ procedures: ALL, lifeEvents: [{ id: 'x', title: 'X', ...event }] })[0]?.procedures.map(({ code }) => code);

describe('life events', () => {
  it('name procedures by code, however it is written', () => assert.deepEqual(codesOf({ codes: ['1001193', '1.012783.000.00.00.H27'] }), [BIRTH.code, LAND.code]));
  it('name whole fields', () => assert.deepEqual(codesOf({ fields: ['hộ tịch'] }), [BIRTH.code, MARRIAGE.code]));
  it('name words within fields', () => assert.deepEqual(codesOf({ fields: ['Hộ tịch'], words: ['ket hon'] }), [MARRIAGE.code]));
  it('name words anywhere', () => assert.deepEqual(codesOf({ words: ['đăng ký'] }), ALL.map(({ code }) => code)));

  it('of the file go before the usual ones; without procedures they are left out', () => {
    const tiles = lifeEventTiles({ procedures: ALL, lifeEvents: [{ id: 'a', title: 'Đất', fields: ['Đất đai'] }, { id: 'b', title: 'Trống', fields: ['Không có'] }] });
    assert.deepEqual(tiles.map(({ title }) => title), ['Đất']);
  });

  it('are usual ones where the file names none', () => {
    const procedures = [...ALL, made('2', 'Chứng thực bản sao', 'Chứng thực'), made('3', 'Đăng ký khai tử', 'Hộ tịch')];
    assert.deepEqual(lifeEventTiles({ procedures }).map(({ title }) => title), ['Khai sinh', 'Kết hôn', 'Đất đai', 'Chứng thực', 'Khai tử']);
  });

  it('are the largest fields where the usual ones do not fit, or the file names none that has procedures', () => {
    const procedures = [made('1', 'a', 'Thủy sản'), made('2', 'b', 'Thú y'), made('3', 'c', 'Thú y')];
    assert.deepEqual(lifeEventTiles({ procedures }).map(({ title }) => title), ['Thú y', 'Thủy sản']);
    assert.deepEqual(lifeEventTiles({ procedures, lifeEvents: [{ id: '', title: 'không có' }] }).map(({ title }) => title), ['Thú y', 'Thủy sản']);
  });
});
