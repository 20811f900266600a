import { css } from 'lit';
import { faceStyles } from '../../../ui/rating.js';

/** The counter tablet, drawn for 1024×768 and 1280×800. Pixels, not em: the screen is the tablet's, at arm's length. */
export const kioskStyles = css`
${faceStyles}
:host([mode=kiosk]){position:fixed!important;top:0;right:0;bottom:0;left:0;z-index:2147483000;background:#fff}
:host([mode=kiosk]) .root{min-width:0;width:100%;height:100%;container:none;background:var(--_surface);color:var(--_text)}
.ks,.ks *{box-sizing:border-box}.ks *{margin:0}
.ks{width:100%;height:100%;display:flex;flex-direction:column;background:var(--_surface);color:var(--_text);font:400 22px/1.45 var(--_font);text-align:left;user-select:none;-webkit-user-select:none;-webkit-touch-callout:none;touch-action:manipulation;overflow:hidden;font-variant-numeric:tabular-nums;-webkit-tap-highlight-color:transparent}
.ks svg{flex:none;display:block}.ks button{font:inherit;color:inherit;cursor:pointer;touch-action:manipulation}
.ks :focus-visible{outline:4px solid var(--_a);outline-offset:-6px}
.kh{flex:none;height:88px;display:flex;align-items:center;justify-content:space-between;padding:0 40px;border-bottom:1px solid var(--_line);border-top:8px solid var(--_a)}
.ks .kw0{border:0;background:none;padding:0;text-align:left;height:80px;max-width:60%;cursor:default}.kw0 b{display:block;font-size:20px;line-height:28px;font-weight:600}.kw0 span{font-size:17px;line-height:26px;color:var(--_text-2)}
.kr{display:flex;gap:10px;align-items:center;color:var(--_text-2);font-size:17px}.kr .icon{width:24px;height:24px}
.ks .kback{display:flex;align-items:center;gap:8px;height:80px;padding:0 8px;border:0;background:none;font-size:22px;font-weight:500;color:var(--_a)}.kback .icon{width:28px;height:28px}
.km{flex:1;min-height:0;display:flex;flex-direction:column;justify-content:center;padding:0 40px}.kmq{justify-content:flex-start;padding-top:44px}.kmr{justify-content:flex-start;padding-top:36px}
.ks h1{font-size:42px;line-height:60px;font-weight:700;letter-spacing:-.01em}.kp{font-size:24px;line-height:36px;color:var(--_text-2);margin-top:4px!important}
.kf{flex:1;min-height:0;display:grid;grid-template-columns:repeat(5,1fr);gap:1px;background:var(--_line);border-top:1px solid var(--_line);margin:36px -40px 0!important}
.ks .kf button{border:0;background:var(--_surface);display:flex;flex-direction:column;align-items:center;justify-content:center;gap:20px;font-size:28px;line-height:40px;font-weight:500;padding:0 14px}
.kf .face{width:120px;height:120px;color:var(--_text-2);stroke-width:1.9}.kf span{min-height:80px;display:flex;align-items:center;text-align:center}
.ks .kf .pr,.ks .kf button:active{background:var(--_a);color:var(--_on)}.kf .pr .face,.kf button:active .face{color:var(--_on)}.kf .pr .fbg,.kf button:active .fbg{fill:none}
.kq{display:flex;gap:24px;align-items:center;color:var(--_a)}.kq h1{color:var(--_text);font-size:38px;line-height:54px}
.kw{display:grid;grid-template-columns:1fr 1fr;gap:1px;background:var(--_line);border:solid var(--_line);border-width:1px 0;margin:28px -40px 32px!important;overflow:hidden}
.ks .kw button{border:0;background:var(--_surface);height:120px;display:flex;align-items:center;gap:20px;padding:0 40px;font-size:26px;line-height:36px;font-weight:500;text-align:left}.kw>*:last-child:nth-child(odd){grid-column:1/-1}
.chk{flex:none;width:36px;height:36px;border:2px solid var(--_line-2);border-radius:4px;background:var(--_surface);display:flex;align-items:center;justify-content:center;color:var(--_on)}.ks .kw .on{background:var(--_a-soft)}.kw .on .chk{background:var(--_a);border-color:var(--_a)}.chk .icon{width:24px;height:24px}
.kb{display:flex;justify-content:space-between;gap:24px}
.ks .kbt{min-height:80px;min-width:240px;border-radius:8px;border:2px solid var(--_line-2);background:none;font-size:26px;line-height:36px;font-weight:600;padding:8px 40px}.ks .p{background:var(--_a)!important;border-color:var(--_a)!important;color:var(--_on)!important}
.kc{align-items:center;text-align:center;padding-bottom:40px}.kc>.icon{width:96px;height:96px;stroke-width:1.5;color:var(--_ok);margin-bottom:16px!important}.kc[role=alert]>.icon{color:var(--_warn)}
.kcd{width:320px;height:6px;background:var(--_line);margin-top:48px!important}.kcd i{display:block;width:100%;height:100%;background:var(--_a);transform-origin:left;animation:kcd 5s linear forwards}@keyframes kcd{to{transform:scaleX(0)}}.sm2{font-size:20px}
.kfl{font-size:20px;text-align:left;max-width:900px;padding:16px 0 0 24px}
.kpin{padding-top:16px}.kdots{font-size:34px;line-height:48px;letter-spacing:12px;margin-top:8px!important}.kerr{color:var(--_bad);font-weight:600;min-height:32px}.kpad{display:grid;grid-template-columns:repeat(3,160px);gap:12px;margin:8px 0 20px!important}
.ks .kpad button{height:84px;border:2px solid var(--_line-2);border-radius:8px;background:var(--_surface);font-size:30px;font-weight:600}.ks .kpad button:nth-child(10),.ks .kpad button:nth-child(12){font-size:20px;line-height:26px}
.kst dl{margin:16px 0 24px!important;border-top:1px solid var(--_line)}.kst dl div{display:flex;justify-content:space-between;gap:24px;padding:9px 0;border-bottom:1px solid var(--_line)}.kst dt{color:var(--_text-2)}.kst dd{font-weight:600;text-align:right}
.kgrid{display:grid;grid-template-columns:1fr 1fr;gap:12px}.kgrid .p{grid-column:1/-1}
@media (max-width:900px),(max-height:640px){.ks h1{font-size:30px;line-height:42px}.kp{font-size:18px;line-height:27px}.km{padding:0 20px}.kmq,.kmr{padding-top:20px}.kf,.kw{margin-left:-20px!important;margin-right:-20px!important;margin-top:20px!important}.kh{padding:0 20px}.ks .kf button{font-size:18px;line-height:26px}.kf .face{width:72px;height:72px}.ks .kw button{height:80px;font-size:20px;line-height:28px;padding:0 20px}.ks .kbt{min-width:0;font-size:20px;padding:8px 20px}.kgrid{gap:8px}}
@media (orientation:portrait) and (max-width:640px){.kf{grid-template-columns:1fr}.ks .kf button{flex-direction:row;justify-content:flex-start;padding:0 20px}.kw{grid-template-columns:1fr}}
@media (prefers-reduced-motion:reduce){.kcd{display:none}.kcd i{animation:none}}
@media (forced-colors:active){.kf>*,.kw>*,.kpad>*{outline:1px solid CanvasText;outline-offset:-1px}.ks .kf .pr,.ks .p{forced-color-adjust:none;background:Highlight!important;color:HighlightText!important}.kf .pr .face{color:HighlightText}.ks .kw .on{outline:3px solid Highlight;outline-offset:-3px}.kw .on .chk{forced-color-adjust:none;background:Highlight;color:HighlightText}.kcd i{forced-color-adjust:none;background:Highlight}}
`;
