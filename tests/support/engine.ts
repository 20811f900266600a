import { executeServerCommand } from '@web/test-runner-commands';

/** Viewport, print, forced colours and the accessibility tree can be had from Chromium's DevTools only. */
export const hasDevTools = /Chrome\//.test(navigator.userAgent);

/** Turns forced colours on or off, in Chromium. */
export const forceColours = (active: boolean): Promise<unknown> => executeServerCommand('forced-colours', { active });

/** Name of the space bar for `sendKeys`: Firefox takes the character. */
export const SPACE = /Firefox/.test(navigator.userAgent) ? ' ' : 'Space';
