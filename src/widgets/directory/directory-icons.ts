import { Ambulance, Flame, Shield } from 'lucide';
import type { IconNode } from '../../ui/icon.js';

const STAR: IconNode[number] = ['path', { d: 'm12 7.6 1.2 2.5 2.7.4-2 1.9.5 2.7-2.4-1.3-2.4 1.3.5-2.7-2-1.9 2.7-.4z' }];

/** Signs of the emergency numbers. */
export const EMERGENCY_ICONS: Readonly<Record<string, IconNode>> = {
  113: [...(Shield as IconNode), STAR],
  114: Flame as IconNode,
  115: Ambulance as IconNode,
};
