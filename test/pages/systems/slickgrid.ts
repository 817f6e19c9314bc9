import { column, records, widthOf } from '../columns.ts';
import { type Dossier, dossiers } from '../dossiers.ts';
import { data, each, page } from '../html.ts';
import { click, listPage, scroll } from '../page.ts';

const columns = [
  column('Số ký hiệu', 'soKyHieu', 150),
  column('Trích yếu văn bản', 'trichYeu', 390),
  column('Ngày vào sổ', 'ngayDen', 110),
  column('HẠN XL', 'han', 170),
  column('Nơi gửi', 'coQuan', 200),
  column('Người phụ trách', 'nguoi', 170),
];
const frozen = 1;
const left = widthOf(columns.slice(0, frozen));
const offset = (at: number): number => widthOf(columns.slice(at < frozen ? 0 : frozen, at));
const paneWidth = (at: number): number => (at < frozen ? left : widthOf(columns) - left);

const css = `
body{margin:0;padding:10px;font:12px Arial,"Liberation Sans",sans-serif}
.slickgrid-container{position:relative;width:1160px;height:620px;border:1px solid #ccc;overflow:hidden}
.slick-pane{position:absolute;overflow:hidden;top:0}.slick-pane-header{height:30px}.slick-pane-top{top:30px;height:590px}
.slick-pane-left{left:0;width:${left}px}.slick-pane-right{left:${left}px;width:${1160 - left}px}
.slick-header{overflow:hidden;position:relative;background:#f0f0f0;height:30px}.slick-header-columns{position:relative;white-space:nowrap;overflow:hidden;left:-1000px}
.slick-header-column{display:inline-block;position:relative;height:30px;line-height:30px;float:left;padding:0 4px;box-sizing:border-box;border-right:1px solid silver;overflow:hidden}
.slick-header-columns .slick-header-column:first-child{margin-left:1000px}
.slick-viewport{position:relative;width:100%;height:590px;overflow:auto}.slick-viewport-left{overflow:hidden}
.grid-canvas{position:relative;outline:0}.slick-row{position:absolute;border:0;width:100%;height:30px;background:#fff}
.slick-row.odd{background:#f7f7f7}.slick-cell{position:absolute;top:0;bottom:0;padding:6px 4px;border-right:1px dotted silver;border-bottom:1px solid #e8e8e8;box-sizing:border-box;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.slick-resizable-handle{position:absolute;right:0;width:4px;height:100%}
${each(columns, (at, index) => `.l${index}{left:${offset(index)}px}.r${index}{right:${paneWidth(index) - offset(index) - at.width}px}`)}`;

const script = (rows: readonly Dossier[]): string => `
var rows=${data(records(rows, columns))},H=30,F=${frozen},N=${columns.length},vl=document.querySelector('.slick-viewport-left'),vr=document.querySelector('.slick-viewport-right'),cl=vl.firstChild,cr=vr.firstChild,hr=document.querySelector('.slick-header-right'),made={};
function row(i,a,b){var r=rows[i],e=document.createElement('div');e.className='ui-widget-content slick-row '+(i%2?'odd':'even');e.style.top=i*H+'px';e.setAttribute('role','row');e.setAttribute('data-o',r[0]);var s='';for(var c=a;c<b;c++)s+='<div class="slick-cell l'+c+' r'+c+(c<F?' frozen':'')+'" role="gridcell" aria-describedby="slickgrid_1c'+c+'" tabindex="-1">'+r[c+1]+'</div>';e.innerHTML=s;return e}
function draw(){vl.scrollTop=vr.scrollTop;hr.scrollLeft=vr.scrollLeft;var a=Math.max(0,Math.floor(vr.scrollTop/H)-8),b=Math.min(rows.length,a+40);
  for(var k in made)if(+k<a||+k>=b){made[k].forEach(function(e){e.remove()});delete made[k]}
  for(var i=a;i<b;i++)if(!made[i]){made[i]=[row(i,0,F),row(i,F,N)];cl.appendChild(made[i][0]);cr.appendChild(made[i][1])}}
vr.addEventListener('scroll',draw);draw();
document.getElementById('dao').onclick=function(){rows.reverse();for(var k in made){made[k].forEach(function(e){e.remove()})}made={};draw()};`;

const heads = (from: number, to: number): string =>
  each(
    columns.slice(from, to),
    ({ title, field, width }, at) =>
      `<div class="ui-state-default slick-header-column slick-header-sortable" id="slickgrid_1${field}" data-id="${field}" role="columnheader" title="" style="width: ${width}px;"><span class="slick-column-name">${title}</span><span class="slick-sort-indicator"></span>${at ? '<div class="slick-resizable-handle"></div>' : ''}</div>`,
  );
const pane = (name: string, from: number, to: number, count: number): string =>
  `<div class="slick-pane slick-pane-header slick-pane-${name}" tabindex="0"><div class="ui-state-default slick-header slick-header-${name}"><div class="slick-header-columns slick-header-columns-${name}" role="row" style="width:${paneWidth(from) + 1100}px">${heads(from, to)}</div></div><div class="ui-state-default slick-headerrow" style="display:none"><div></div></div></div><div class="slick-pane slick-pane-top slick-pane-${name}" tabindex="0"><div class="slick-viewport slick-viewport-top slick-viewport-${name}" tabindex="0"><div class="grid-canvas grid-canvas-top grid-canvas-${name}" tabindex="0" style="height: ${count * 30}px; width: ${paneWidth(from)}px;"></div></div></div>`;

export const pages = [
  listPage({
    name: 'slickgrid-frozen',
    about: 'SlickGrid: panes left and right, rows placed by top, cells by left and right of their classes l0 r0',
    rows: (now) => dossiers('slickgrid', 220, now, { forms: { slash: 55, short: 10, time: 15, empty: 20 } }),
    html: (rows) =>
      page({
        title: 'Sổ theo dõi',
        css,
        body: `<p>Sổ theo dõi văn bản đến <button id="dao">Đảo thứ tự</button></p><div id="myGrid" class="slickgrid-container slickgrid_1 ui-widget" role="grid"><div tabindex="0" style="position:fixed;width:0;height:0;top:0;left:0;outline:0;"></div>${pane('left', 0, frozen, 220)}${pane('right', frozen, columns.length, 220)}</div>`,
        script: script(rows),
      }),
    leastRows: 12,
    steps: [
      scroll('.slick-viewport-right', 600),
      scroll('.slick-viewport-right', 3333, 30),
      click('#dao', 'turn the order'),
      scroll('.slick-viewport-right', 0, 0),
    ],
  }),
];
