import { BUSINESS } from './business.js';
import { CIVIL } from './civil.js';
import { CLASSES } from './classes.js';
import { LAND } from './land.js';
import { PEOPLE } from './people.js';
import { WELFARE } from './welfare.js';

/** The library's own table of everyday words, in the notation of `readRules`. */
export const EVERYDAY = CLASSES + CIVIL + PEOPLE + LAND + WELFARE + BUSINESS;
