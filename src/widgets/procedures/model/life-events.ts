import { fold } from '../../../core/text.js';
import { countFields } from './count-fields.js';
import { codeKey } from './normalise.js';
import type { LifeEvent, Procedure, ProcedureFile } from './procedure.js';

/** A life event with the procedures that belong to it. */
export interface LifeEventTile extends LifeEvent {
  readonly procedures: readonly Procedure[];
}

/** Fewer tiles than this are filled up with the largest fields. */
const FEWEST_TILES = 4;
const MOST_TILES = 10;

/** For files that name no life events: national field names (Cơ sở dữ liệu quốc gia về TTHC), the same in every commune. */
const USUAL: readonly (readonly [title: string, icon: string, fields: string, words?: string])[] = [
  ['Khai sinh', 'baby', 'Hộ tịch', 'khai sinh'],
  ['Kết hôn', 'heart', 'Hộ tịch', 'kết hôn|hôn nhân'],
  ['Đất đai', 'map', 'Đất đai'],
  ['Cư trú', 'house', 'Đăng ký, quản lý cư trú'],
  ['Chứng thực', 'stamp', 'Chứng thực'],
  ['Trợ cấp, bảo trợ', 'hand-coins', 'Bảo trợ xã hội|Giảm nghèo'],
  ['Hộ kinh doanh', 'store', 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)'],
  ['Xây dựng nhà ở', 'building-2', 'Hoạt động xây dựng|Nhà ở và công sở'],
  ['Người có công', 'medal', 'Người có công'],
  ['Khai tử', 'flower-2', 'Hộ tịch', 'khai tử'],
];

/** Life events of a file that names none. */
export const usualEvents = (): LifeEvent[] =>
  USUAL.map(([title, icon, fields, words]) => ({ id: fold(title), title, icon, fields: fields.split('|'), words: words?.split('|') }));

/** The tiles of the first screen: those of the file, else the usual ones, else the largest fields; without procedures they are left out. */
export function lifeEventTiles({ lifeEvents, procedures }: ProcedureFile): LifeEventTile[] {
  const own = tilesOf(lifeEvents ?? [], procedures);
  if (own.length) return own;
  const usual = tilesOf(usualEvents(), procedures);
  if (usual.length >= FEWEST_TILES) return usual;
  return countFields(procedures).slice(0, 8).map(({ value }) => ({ id: fold(value), title: value, procedures: procedures.filter(({ field }) => field === value) }));
}

const tilesOf = (events: readonly LifeEvent[], procedures: readonly Procedure[]): LifeEventTile[] =>
  events
    // A file may leave the id out; the title does as well.
    .map((event) => ({ ...event, id: event.id || fold(event.title), procedures: procedures.filter(belongsTo(event)) }))
    .filter((tile) => tile.procedures.length > 0)
    .slice(0, MOST_TILES);

/** Named by code; or of a named field, where words must occur in a name; or, without fields, by the words alone. */
function belongsTo({ codes = [], fields = [], words = [] }: LifeEvent): (procedure: Procedure) => boolean {
  const keys = codes.map(codeKey);
  const names = fields.map(fold);
  const parts = words.map(fold);
  return ({ code, field, name, commonName = '' }) => {
    if (keys.includes(codeKey(code))) return true;
    if (!names.length && !parts.length) return false;
    if (names.length && !names.includes(fold(field))) return false;
    const text = fold(`${name} ${commonName}`);
    return !parts.length || parts.some((part) => text.includes(part));
  };
}
