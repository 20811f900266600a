/** Styles of the printed pages, as text for the frame they are printed from. 1 mm is 3.78 CSS pixels. */
export const printStyles = `
@page{size:A4;margin:10mm}
*{box-sizing:border-box;margin:0;padding:0}
body{color:#000;background:#fff;font:15px/22px Roboto,"Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word;--accent:#0a4c94}
ul{list-style:none}.qr{display:block;width:100%;height:auto}
.poster{max-width:718px;min-height:1040px;margin:0 auto;display:flex;flex-direction:column;border-top:16px solid var(--accent);padding-top:14px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.poster header{display:flex;justify-content:space-between;gap:24px;align-items:flex-start}.o{font-size:17px;line-height:25px}h1{font-size:54px;line-height:70px;letter-spacing:-.01em}
.pq{width:132px;flex:none;margin:-8px -8px 0 0}
.em{display:flex;flex-wrap:wrap;gap:4px 26px;border:solid #000;border-width:1.5px 0;padding:8px 0;margin-top:8px;font-size:16px;line-height:34px}.em b{font-size:26px;margin-right:4px}
.hl{display:grid;grid-template-columns:1fr 1fr;column-gap:40px}.hl li{display:flex;justify-content:space-between;align-items:center;gap:12px;border-bottom:1px solid #999;padding:8px 0;font-size:18px;line-height:24px;font-weight:600}.hl small{display:block;font-size:14px;line-height:20px;font-weight:400}.hl b{font-size:25px;line-height:34px;white-space:nowrap}
h2{font-size:21px;line-height:30px;margin:16px 0 2px}
.ml{columns:2;column-gap:36px}.ml li{display:flex;align-items:baseline;gap:6px;break-inside:avoid;border-bottom:1px solid #bbb;padding:5px 0;font-size:15px;line-height:20px}.ml i{flex:1;min-width:8px}.ml .r{text-align:right;flex:none;max-width:55%;font-size:13.5px}.ml b{display:block;font-size:15.5px;white-space:nowrap}
footer{margin-top:auto;padding-top:12px;font-size:14.5px;line-height:21px}footer p:first-child{border-top:1.5px solid #000;padding-top:8px;font-weight:600}
.cards{display:grid;grid-template-columns:85mm 85mm;grid-auto-rows:54mm;width:170mm;margin:0 auto}
.card{border:.5px dashed #999;padding:3.5mm 2mm 2.5mm 4mm;display:flex;gap:1mm;break-inside:avoid;overflow:hidden}
.ct{flex:1;min-width:0;display:flex;flex-direction:column}.cn{font-weight:700;font-size:14px;line-height:18px;border-bottom:1.2px solid #000;padding-bottom:1mm;margin-bottom:1mm}
.ct li{display:flex;justify-content:space-between;gap:4px;font-size:11px;line-height:19px}.ct li b{font-size:13.5px;white-space:nowrap}
.ce{margin-top:auto;display:flex;flex-wrap:wrap;gap:0 8px;font-size:10.5px;line-height:15px}.ce b{font-size:13px}
.cq{width:26mm;flex:none;align-self:center}
`;
