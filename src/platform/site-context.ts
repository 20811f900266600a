import { createContext } from '@lit/context';
import type { Site } from '../core/site.js';

/** The commune's own data for every widget inside a `<commune-site>`. */
export const siteContext = createContext<Site>(Symbol.for('commune-site'));
