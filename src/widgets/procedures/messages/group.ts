/** 5777 → "5.777" with a point. Apart from `core/money`, so that the first screen does not load the rest of it. */
export const group = (count: number, mark: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);
