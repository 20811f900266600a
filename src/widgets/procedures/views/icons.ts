import { Baby, Building2, FileText, Flower2, HandCoins, Heart, House, Map, Medal, Stamp, Store } from 'lucide';
import type { IconNode } from '../../../ui/icon.js';

/** Signs for life events, by the name a data file gives them; another name gets a sheet of paper. */
const EVENT_ICONS: Readonly<Record<string, IconNode>> = {
  baby: Baby, heart: Heart, map: Map, house: House, stamp: Stamp, 'hand-coins': HandCoins, store: Store, 'building-2': Building2, medal: Medal, 'flower-2': Flower2,
};

export const eventIcon = (name = ''): IconNode => (Object.prototype.hasOwnProperty.call(EVENT_ICONS, name) && EVENT_ICONS[name]) || FileText;

/** A coin that carries "đ": Lucide's coins carry the dollar. */
export const Coin: IconNode = [
  ['circle', { cx: 12, cy: 12, r: 9 }],
  ['circle', { cx: 11.4, cy: 13.3, r: 2.6 }],
  ['path', { d: 'M14 7.5v8.4m-2.2-6.3h4' }],
];
