/**
 * The Vietnamese numbering plan as far as a page needs it. Area codes are those in force since 2017 (Circular
 * 22/2014/TT-BTTTT); they did not change when provinces were merged in 2025. `area-names.ts` names them.
 */
export const AREA_CODE = /^02(?:4|8|0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])/;

/** National codes of three or four digits. */
export const SHORT_CODES = /^(?:11[1-69]|1022)$/;
