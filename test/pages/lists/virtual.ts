import { type Dossier, dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { listPage, scroll } from '../page.ts';

const css = `
body{margin:0;font:14px/1.2 Inter,"Noto Sans",system-ui,sans-serif;background:#fff;color:#181d1f}
h1{font-size:18px;margin:12px 16px}
.ag{margin:0 16px;width:1100px;height:600px;border:1px solid #babfc7;position:relative;overflow:hidden}
.ag-header{height:48px;background:#f8f8f8;border-bottom:1px solid #babfc7;position:relative;overflow:hidden}
.ag-hc{position:absolute;left:0;top:0;height:48px}
.ag-header-cell{position:absolute;top:0;height:48px;padding:16px 14px;box-sizing:border-box;font-weight:700}
.ag-body{position:absolute;top:49px;left:0;right:0;bottom:0;overflow:auto}
.ag-space{position:relative}
.ag-row{position:absolute;left:0;top:0;height:42px;border-bottom:1px solid #dde2eb;will-change:transform}
.ag-cell{position:absolute;top:0;height:41px;line-height:40px;padding:0 14px;box-sizing:border-box;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}`;

const columns = [
  ['Số đến', 'so_den', 90, 'soDen'],
  ['Số/Ký hiệu', 'so_ky_hieu', 170, 'soKyHieu'],
  ['Trích yếu', 'trich_yeu', 360, 'trichYeu'],
  ['Hạn xử lý', 'han_xu_ly', 190, 'han'],
  ['Cơ quan ban hành', 'cq', 220, 'coQuan'],
  ['Ngày đến', 'ngay_den', 130, 'ngayDen'],
  ['Người xử lý', 'nguoi', 200, 'nguoi'],
  ['Đơn vị xử lý', 'dv', 200, 'donVi'],
] as const;

const pick = ({ id, soDen, soKyHieu, trichYeu, han, coQuan, ngayDen, nguoi, donVi }: Dossier) => ({
  id,
  soDen,
  soKyHieu,
  trichYeu,
  han,
  coQuan,
  ngayDen,
  nguoi,
  donVi,
});

/** The host reuses row elements: an element that leaves at the top comes back at the bottom with another dossier. */
const script = (rows: readonly Dossier[]): string => `
var rows=${data(rows.map(pick))},cols=${data(columns)},H=42;
var body=document.querySelector('.ag-body'),space=document.querySelector('.ag-space'),hc=document.querySelector('.ag-hc');
var left=[],total=0;cols.forEach(function(c){left.push(total);total+=c[2]});
space.style.width=total+'px';space.style.height=rows.length*H+'px';
var pool=new Map();
function columnsInView(){var a=body.scrollLeft-60,b=body.scrollLeft+body.clientWidth+60;return cols.map(function(c,i){return i}).filter(function(i){return left[i]<b&&left[i]+cols[i][2]>a})}
function cells(box,cls,wanted,write){
  var have={};Array.from(box.children).forEach(function(e){have[e.getAttribute('data-c')]=e});
  Object.keys(have).forEach(function(k){if(wanted.indexOf(+k)<0)have[k].remove()});
  wanted.forEach(function(i){var e=have[i];if(!e){e=document.createElement('div');e.className=cls;e.setAttribute('data-c',i);e.setAttribute('data-field',cols[i][1]);e.style.left=left[i]+'px';e.style.width=cols[i][2]+'px';
    // A column that scrolls in is put before the others: the order in the document says nothing.
    box.insertBefore(e,box.firstChild)}
    var t=write(i);if(e.textContent!==t)e.textContent=t});
}
function draw(){
  var from=Math.max(0,Math.floor(body.scrollTop/H)-4),to=Math.min(rows.length,from+Math.ceil(body.clientHeight/H)+9),wanted=columnsInView();
  hc.style.transform='translateX('+-body.scrollLeft+'px)';cells(hc,'ag-header-cell',wanted,function(i){return cols[i][0]});
  var free=[];pool.forEach(function(e,i){if(i<from||i>=to){free.push(e);pool.delete(i)}});
  for(var i=from;i<to;i++){
    var e=pool.get(i);
    if(!e){e=free.pop();if(!e){e=document.createElement('div');e.className='ag-row';e.style.width=total+'px';space.appendChild(e)}pool.set(i,e);e.style.transform='translateY('+i*H+'px)';e.setAttribute('row-index',i);e.setAttribute('data-o',rows[i].id)}
    (function(r){cells(e,'ag-cell',wanted,function(c){return r[cols[c][3]]})})(rows[i]);
  }
  free.forEach(function(e){e.remove()});
}
body.addEventListener('scroll',function(){requestAnimationFrame(draw)});draw();`;

export const pages = [
  listPage({
    name: 'virtual',
    about: 'virtual rows and columns in reused elements, placed by translateY and left, in no order of the document',
    rows: (now) =>
      dossiers('virtual', 500, now, {
        forms: { slash: 55, time: 15, short: 10, empty: 8, none: 4, tag: 4, unreadable: 4 },
      }),
    html: (rows) =>
      page({
        title: 'Văn bản chờ xử lý',
        css,
        body: '<h1>Văn bản chờ xử lý (500)</h1><div class="ag"><div class="ag-header"><div class="ag-hc"></div></div><div class="ag-body"><div class="ag-space"></div></div></div>',
        script: script(rows),
      }),
    leastRows: 10,
    steps: [
      scroll('.ag-body', 210),
      scroll('.ag-body', 5000),
      scroll('.ag-body', 5333, 260),
      scroll('.ag-body', 20_000, 0),
      scroll('.ag-body', 19_600),
      scroll('.ag-body', 0),
    ],
  }),
];
