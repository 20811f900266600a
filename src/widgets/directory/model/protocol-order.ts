import { fold } from '../../../core/text.js';
import { UNIT_KINDS, type Unit, type UnitKind } from './directory.js';

/** Words of a unit's name that tell its kind, in the order in which they are tried. */
const KIND_WORDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['front', /mat tran|mttq|hoi (nong dan|phu nu|cuu chien|lien hiep)|doan thanh nien|cong doan|doan the/],
  ['centre', /trung tam phuc vu|hanh chinh cong|mot cua/],
  ['office', /van phong (hdnd|hoi dong|ubnd|uy ban)|^phong /],
  ['party', /dang uy|chi bo|ban xay dung dang|uy ban kiem tra/],
  ['council', /hoi dong nhan dan|hdnd/],
  ['committee', /uy ban nhan dan|ubnd|lanh dao/],
  ['police', /cong an/],
  ['military', /quan su|chqs/],
  ['health', /tram y te|y te/],
  ['school', /truong (mam non|tieu hoc|trung hoc|th|mn)|nha truong/],
  ['hamlet', /^(thon|to dan pho|khu pho|xom|ban|ap|buon)\b|to dan pho/],
];

/** The kind that a unit's name tells: "Trạm y tế xã" → `health`. */
export function kindOfUnit(name: string): UnitKind {
  const folded = fold(name);
  for (const [kind, words] of KIND_WORDS) if (words.test(folded)) return kind;
  return 'other';
}

/** The commune's own order first, then protocol: Đảng ủy, HĐND, UBND, MTTQ, centre, offices, police, military, health, hamlets. Stable. */
export function inProtocolOrder(units: readonly Unit[]): Unit[] {
  const rank = (unit: Unit) => unit.order ?? 1000 + UNIT_KINDS.indexOf(unit.kind);
  return units
    .map((unit, at) => ({ unit, at }))
    .sort((a, b) => rank(a.unit) - rank(b.unit) || a.at - b.at)
    .map(({ unit }) => unit);
}
