/** Styles of the printed sheet, as text for the frame it is printed from. Black only; CSS pixels of 1/96 inch. */
export const paperStyles = `
@page{size:A4;margin:12mm 15mm}
*{box-sizing:border-box;margin:0;padding:0}
body{color:#000;background:#fff;font:14px/20px Roboto,"Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.qr{display:block;width:100%;height:auto}
header{display:flex;justify-content:space-between;gap:24px;border-bottom:1.5px solid #000;padding-bottom:10px}h1{font-size:24px;line-height:32px;margin:2px 0 4px}.sm{font-size:13px;line-height:18px}.pq{flex:none;width:118px;font-size:11.5px;line-height:15px;text-align:center}
h2{font-size:16px;line-height:24px;margin-top:14px;border-bottom:1px solid #000;break-after:avoid}h3{font-size:14px;line-height:20px;margin-top:10px;break-after:avoid}.if{font-size:13px;font-style:italic}
.q{break-inside:avoid}i{flex:none;display:inline-block;width:15px;height:15px;border:1.3px solid #000;vertical-align:-2px}
.ans{display:flex;flex-wrap:wrap;gap:6px 20px;margin-top:5px}.ans span{display:inline-flex;gap:7px;align-items:center}
table{width:100%;border-collapse:collapse;margin-top:4px}thead th{font-size:12px;line-height:15px;font-weight:500;padding:3px;width:11%;vertical-align:bottom}thead th:first-child{width:auto}tbody th{font-weight:400;text-align:left;padding:5px 8px 5px 0}td{text-align:center;padding:5px 2px}tr{border-bottom:1px solid #999;break-inside:avoid}
.ln{border-bottom:1.5px dotted #777;height:24px}footer{margin-top:16px;border-top:1px solid #000;padding-top:6px;font-size:12px;line-height:17px;break-inside:avoid}.of{margin-top:6px}
`;
