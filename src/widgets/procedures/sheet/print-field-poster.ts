import type { Procedure } from '../model/procedure.js';
import type { FieldPosterOptions } from './print/print.js';

export type { FieldPosterOptions };

/**
 * Prints A4 posters with a QR code for each procedure, sixteen a page, by field. What draws them is loaded only now.
 * Call it from a person's act.
 *
 * @param procedures in the order wanted; those of one field together
 * @returns false where the browser ignores printing (in-app browsers, sandboxed frames)
 */
export async function printFieldPoster(procedures: readonly Procedure[], options: FieldPosterOptions): Promise<boolean> {
  const print = await import('./print/print.js');
  return print.printFieldPoster(procedures, options);
}
