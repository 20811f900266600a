/** Digits only, for a `tel:` link. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
