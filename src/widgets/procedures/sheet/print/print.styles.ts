/** Styles of the printed pages, as text for the frame they are printed from. Pixels are CSS pixels of 1/96 inch: A4 is 794 × 1123. */

export const paperStyles = `
*{box-sizing:border-box;margin:0;padding:0}
body{color:#000;background:#fff;font:15px/23px Roboto,"Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word;-webkit-print-color-adjust:exact;print-color-adjust:exact;--accent:#0a4c94}
.qr{display:block;width:100%;height:auto}
.b,b{font-weight:700}
`;

export const guideStyles = `
@page{size:A4;margin:10.5mm 14.8mm 8mm}
.guide{font-size:14px;line-height:21px;max-width:682px;min-height:1050px;margin:0 auto;display:flex;flex-direction:column}
.ph{display:flex;justify-content:space-between;gap:24px;font-size:13px;line-height:20px;border-bottom:1.5px solid #000;padding-bottom:10px}.pr{text-align:right;flex:none;max-width:50%}
.tit{display:flex;justify-content:space-between;align-items:flex-end;gap:24px;padding:8px 0 10px}.kick{font-size:16px;line-height:24px}
h1{font-weight:700;letter-spacing:-.01em;font-size:34px;line-height:46px}h1.l{font-size:28px;line-height:38px}h1.m{font-size:22px;line-height:30px}h1.s{font-size:18px;line-height:26px}
.off{font-size:14px;line-height:20px;margin-top:4px}.pq{width:132px;flex:none;margin:-8px -12px -12px 0}
.pf{display:grid;grid-template-columns:1fr 1fr 1.5fr 1.2fr;border:1px solid #000}.pf div{padding:7px 10px;min-width:0}.pf div+div{border-left:1px solid #000}.pf dt{font-size:13px;line-height:18px}.pf dd{font-weight:700;line-height:21px}.pf .sm{font-weight:400;font-size:13px;line-height:18px}
.fn,.rm{font-size:13px;line-height:19px;margin-top:8px}
h2{font-size:16px;line-height:24px;margin:13px 0 5px;break-after:avoid}
table{width:100%;border-collapse:collapse}th{font-size:13px;line-height:18px;font-weight:500;border-bottom:1.5px solid #000;padding:4px 6px;white-space:nowrap}td{border-bottom:1px solid #999;padding:4px 6px;text-align:center;vertical-align:top}tr{break-inside:avoid}
.l{text-align:left;width:100%}small{display:block;font-size:12.5px;line-height:18px;color:#333}.g th{text-align:left;font-weight:700;border-bottom:1px solid #000;padding:7px 6px 3px;font-size:13.5px;white-space:normal;break-after:avoid}
.bx{display:inline-block;width:19px;height:19px;border:1.5px solid #000;vertical-align:-4px}
.c2{display:grid;grid-template-columns:1.7fr 1fr;gap:40px}.c2 ol{padding-left:20px}.c2 li{margin-bottom:3px;break-inside:avoid}.big{font-size:24px;line-height:34px;font-weight:700;white-space:nowrap}
.note{margin-top:10px;font-size:13px;break-inside:avoid}.note span{display:block;border-bottom:1.5px dotted #777;height:22px}
footer{margin-top:auto;padding-top:12px;font-size:12px;line-height:18px;color:#333;break-inside:avoid}footer p:first-child{border-top:1px solid #999;padding-top:8px}
`;

export const posterStyles = `
@page{size:A4;margin:0}
.a4{width:794px;height:1122px;position:relative;overflow:hidden;margin:0 auto;break-after:page}.a4:last-child{break-after:auto}
.chk{font-size:15px;line-height:21px;color:#333}
.po{display:flex;flex-direction:column}.po>header{background:var(--accent);color:#fff;padding:24px 44px 20px}.o{font-size:16px;line-height:24px}.po h1{font-size:37.4px;line-height:52px;font-weight:700;letter-spacing:-.03em;word-spacing:-.02em;margin-top:2px}
.po section{padding:0 48px;flex:1 1 0;max-height:236px;min-height:0;overflow:hidden;display:grid;grid-template-columns:104px 1fr;column-gap:16px;border-bottom:1px solid #c4cad1}.po section h2{font-size:18px;line-height:26px;margin:20px 0 0}
.gq{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:16px 0 12px}.q1{width:140px;margin:-6px 0 -6px -12px}.gq p{font-size:15px;line-height:20px;font-weight:500;padding-right:2px;min-height:60px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.pof{margin-top:auto;background:#f4f6f8;padding:10px 48px 12px;font-size:16px;line-height:24px}.pof ol{display:flex;gap:32px;list-style:none;margin-bottom:4px}.pof li{white-space:nowrap;display:flex;gap:10px;align-items:center;font-weight:500}li>b:first-child{flex:none;border-radius:50%;background:var(--accent);color:#fff;display:flex;align-items:center;justify-content:center}.pof li b{width:28px;height:28px}
.p1{display:flex;flex-direction:column;padding:56px 64px 40px;border-top:20px solid var(--accent)}.p1>*{flex:none}.p1>h1{flex:0 1 auto;min-height:50px;overflow:hidden}.p1 .o{font-size:20px;line-height:30px}
.p1 h1{text-wrap:balance;font-size:88px;line-height:116px;font-weight:700;letter-spacing:-.02em;margin:20px 0 28px -4px}.p1 h1.l{font-size:60px;line-height:78px;margin-left:-2px}.p1 h1.m{font-size:44px;line-height:60px;margin-left:0}.p1 h1.s{font-size:38px;line-height:50px;margin-left:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.p1 .row{display:flex;gap:32px;align-items:center}.bq{width:424px;flex:none;border:2px solid #000;padding:4px}.p1 ol{list-style:none}.p1 li{display:flex;gap:14px;align-items:flex-start;font-size:23px;line-height:34px;font-weight:500}.p1 li+li{margin-top:22px}.p1 li>b{width:40px;height:40px;margin-top:-3px}
.p1 dl{display:grid;grid-template-columns:repeat(3,auto);justify-content:space-between;gap:24px;border:solid #000;border-width:1.5px 0;margin-top:32px;padding:18px 0}.p1 dt{font-size:18px;line-height:26px}.p1 dd{font-size:25px;line-height:36px;font-weight:700}.p1 dd.sm{font-size:16px;line-height:22px;font-weight:400}.p1 dl.long{grid-template-columns:1fr 1fr 1.2fr}.p1 .long dd:not(.sm){font-size:19px;line-height:27px}
.p1>footer{margin-top:auto}.p1>footer p:first-child:not(.chk){font-size:24px;line-height:56px;display:flex;gap:18px;align-items:baseline}.p1 footer b{font-size:48px;white-space:nowrap}
`;
