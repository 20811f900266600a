import type { Context } from '@lit/context';
import type { Site } from '../core/site.js';

/** The commune's own data for every widget inside a `<commune-site>`: a key of `@lit/context`, which is any value. */
export const siteContext = Symbol.for('commune-site') as unknown as Context<symbol, Site>;
