import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Vite plugin: takes the white space out of html, css and svg template literals of our own source. One space always stays
 * where there was any: at the edge of a template it may stand between two words, which only the page would show.
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts(\?|$)/, code: /(html|css|svg)`/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } });
      return result ? { code: result.code, map: result.map } : null;
    },
  },
});

/** Vite plugin: writes every character outside ASCII as an escape, so that a page in windows-1258 cannot break our words. */
export const asciiOnly = () => ({
  name: 'ascii-only',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeNonAscii(file.code);
      }
    },
  },
});

/** "ă" → "\u0103", valid in strings, templates, regular expressions and identifiers alike. */
export const escapeNonAscii = (code) => code.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
