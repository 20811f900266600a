import type { LitElement } from 'lit';
import { addStyles } from '../../platform/add-styles.js';
import type { HoursHost, HoursPart } from './hours-part.js';

/** Brings the opening hours to an element, with their styles and texts; they come after the numbers are painted. */
export async function loadHours(host: LitElement, own: HoursHost): Promise<HoursPart> {
  const { HoursPart: Part, hoursStyles } = await import('./hours-part.js');
  addStyles(host, hoursStyles);
  return new Part(host, own);
}
