import { css } from 'lit';

/**
 * Tokens, reset and type for every widget.
 *
 * The reset sits on an inner wrapper: `all: initial` on :host loses against the page's own `*{…}` rules.
 * Sizes hang on `font-size: medium` (the reader's own setting), never on the page's root: Bootstrap 3 and
 * NukeViet set that to 10px. Derived colours are computed inside the widget, or an override further down
 * would not reach them; fallbacks for colour functions stand in @supports, because a custom property accepts any text.
 */
export const baseStyles = css`
:host{display:block}
:host([hidden]){display:none}
.root{all:initial;display:block;container:commune/inline-size;min-width:240px;font-size:medium;
--_surface:var(--commune-surface,#fff);--_surface-2:var(--commune-surface-2,#f4f6f8);--_text:var(--commune-text,#15191f);--_text-2:var(--commune-text-2,#414955);
--_line:var(--commune-line,#d9dee4);--_line-2:var(--commune-line-2,#66707d);--_ok:var(--commune-ok,#0b5c36);--_ok-soft:var(--commune-ok-soft,#e8f4ec);
--_warn:var(--commune-warn,#6b4300);--_warn-soft:var(--commune-warn-soft,#fdf3dc);--_bad:var(--commune-bad,#9b1c1c);--_bad-soft:var(--commune-bad-soft,#fcedec);
--_mark:var(--commune-mark,#ffe79a);--_radius:var(--commune-radius,6px);--_radius-l:var(--commune-radius-l,8px);
--_accent:var(--_dark-enough,var(--commune-accent,var(--_site-accent,#0a4c94)));
--_a:var(--_accent);--_on:#fff;--_a-soft:#eff4fa;--_a-hover:#083b73;--_p:16px;
--_font:var(--commune-font,Roboto,"Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif);color-scheme:light}
.root.dark{--_surface:var(--commune-surface,#14181d);--_surface-2:var(--commune-surface-2,#1d232a);--_text:var(--commune-text,#eef1f4);--_text-2:var(--commune-text-2,#bac3cd);
--_line:var(--commune-line,#323a43);--_line-2:var(--commune-line-2,#8a95a1);--_ok:var(--commune-ok,#8fd6ac);--_ok-soft:var(--commune-ok-soft,#13281d);
--_warn:var(--commune-warn,#f0c674);--_warn-soft:var(--commune-warn-soft,#2d2411);--_bad:var(--commune-bad,#ffb3ac);--_bad-soft:var(--commune-bad-soft,#351a19);
--_mark:var(--commune-mark,#5f4b00);--_a:#a8ccf5;--_on:#0b1a2b;--_a-soft:#18293b;--_a-hover:#c6def9;color-scheme:dark}
@supports (color:color-mix(in srgb,red,red)){
.root{--_a-soft:color-mix(in srgb,var(--_a) 7%,#fff);--_a-hover:color-mix(in srgb,var(--_a) 82%,#000)}
.root.dark{--_a:color-mix(in oklab,var(--_accent) 34%,#fff);--_on:color-mix(in oklab,var(--_accent) 30%,#000);--_a-soft:color-mix(in oklab,var(--_accent) 30%,#14181d);--_a-hover:color-mix(in oklab,var(--_accent) 22%,#fff)}}
@supports (color:oklch(from red l c h)){
.root.dark{--_a:oklch(from var(--_accent) .84 min(c,.085) h);--_on:oklch(from var(--_accent) .2 min(c,.05) h);--_a-soft:oklch(from var(--_accent) .28 min(c,.05) h);--_a-hover:oklch(from var(--_accent) .9 min(c,.05) h)}}
.commune{position:relative;display:block;padding:20px var(--_p) 16px;border:1px solid var(--_line);border-radius:var(--_radius-l);background:var(--_surface);color:var(--_text);
font:400 1.0625em/1.55 var(--_font);text-align:left;overflow-wrap:break-word;-webkit-text-size-adjust:100%;font-variant-numeric:tabular-nums}
.flush .commune{border:0;border-radius:0;padding-left:0;padding-right:0}
.flush:not(.dark) .commune{background:none}
.commune *,.commune ::before,.commune ::after{box-sizing:border-box}
.commune *{margin:0}
.commune ul,.commune ol{list-style:none;padding:0}
.commune svg{flex:none;display:block}
.commune button,.commune input,.commune select,.commune textarea{font:inherit;color:inherit;letter-spacing:inherit}
.commune [hidden]{display:none!important}
.commune a{color:var(--_a);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.commune :focus-visible{outline:3px solid var(--_a);outline-offset:2px;box-shadow:0 0 0 2px var(--_surface)}
.commune [tabindex="-1"]:focus{outline:0;box-shadow:none}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.hd{margin-bottom:16px}
.bar::before{content:"";position:absolute;left:var(--_p);top:-1px;width:40px;height:4px;background:var(--_a)}
.title{font-size:1.294em;line-height:1.364;font-weight:600;text-wrap:balance}
.section{font-size:1.059em;line-height:1.444;font-weight:600}
.sub,.hint{font-size:.882em;line-height:1.533;color:var(--_text-2)}
.hd .sub{margin-top:4px}
.full{margin-left:calc(var(--_p)*-1)!important;margin-right:calc(var(--_p)*-1)!important}
.flush .full{margin-left:0!important;margin-right:0!important}
.icon{width:1.25em;height:1.25em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
@container commune (max-width:339px){.commune{--_p:14px;padding-top:18px}.title{font-size:1.118em;line-height:1.421}}
@container commune (min-width:560px){.commune{--_p:24px;padding:28px var(--_p) 20px}.title{font-size:1.529em;line-height:1.308}.hd{margin-bottom:20px}}
@container commune (min-width:880px){.commune{--_p:32px;padding:32px var(--_p) 24px}.title{font-size:1.647em;line-height:1.286}}
@media (forced-colors:active){.bar::before{forced-color-adjust:none;background:Highlight}.commune svg{forced-color-adjust:auto}}
@media print{.root{color-scheme:light}.commune{border:0;padding:0;color:#000;background:none}.noprint{display:none!important}}
`;
