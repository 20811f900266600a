import { css } from 'lit';

/**
 * Colours of the five levels in charts, lowest first in the numbering. Fixed, never the accent: a red accent would mean
 * "very satisfied". Blue to brown is safe for colour-blind readers; each has 3:1 against the surface.
 *
 * @cssprop [--commune-s1=#8A3F0C] - "Rất không hài lòng" … `--commune-s5` "Rất hài lòng"
 */
export const ratingColours = css`
.root{--_s5:var(--commune-s5,#0a4c94);--_s4:var(--commune-s4,#5089c4);--_s3:var(--commune-s3,#8b95a0);--_s2:var(--commune-s2,#cb7f24);--_s1:var(--commune-s1,#8a3f0c)}
.root.dark{--_s5:var(--commune-s5,#a8ccf5);--_s4:var(--commune-s4,#5c8cbd);--_s3:var(--commune-s3,#727d89);--_s2:var(--commune-s2,#b98545);--_s1:var(--commune-s1,#e9a36a)}
`;
