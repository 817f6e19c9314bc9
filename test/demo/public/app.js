import { rowHtml, rowsHtml } from './rows.js';

const main = document.getElementById('noi-dung');
const listSection = () => document.getElementById('danh-sach');
const body = () => document.querySelector('#luoi tbody');

/** The list's address as it stands in the address bar, or as it stood before a detail view was laid over it. */
let listUrl = new URL(location.href);

async function fetchJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

const fetchList = (url) => fetchJson(`/api${url.pathname}${url.search}`);

function rebuild(view) {
  body().innerHTML = rowsHtml(view);
  document.querySelector('.tong-so').textContent = `Tổng số: ${view.total} · Trang ${view.page}/${view.pages}`;
  for (const link of document.querySelectorAll('.phan-trang .trang')) {
    if (Number(link.textContent) === view.page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

async function refresh() {
  rebuild(await fetchList(listUrl));
}

async function appendMore() {
  const shown = body().querySelectorAll('tr[data-id]').length;
  const first = Number(body().querySelector('.c-stt')?.textContent ?? 1);
  const url = new URL(listUrl);
  url.searchParams.set('offset', String(first - 1 + shown));
  url.searchParams.set('size', '50');
  const view = await fetchList(url);
  body().insertAdjacentHTML('beforeend', view.rows.map((row) => rowHtml(row, view)).join(''));
}

async function turnPage(step) {
  const url = new URL(listUrl);
  const page = Number(url.searchParams.get('page') ?? 1) + step;
  if (page < 1) return;
  url.searchParams.set('page', String(page));
  const view = await fetchList(url);
  if (page > view.pages) return;
  listUrl = url;
  history.pushState(null, '', url);
  rebuild(view);
}

/** The detail is laid over the list without a reload; the list stays in the page, hidden. */
async function openDetail(id) {
  const url = new URL(`/ho-so/${id}${location.search}`, location.href);
  fetch(`/da-xem?id=${id}`, { method: 'POST' });
  const { html } = await fetchJson(`/api${url.pathname}${url.search}`);
  history.pushState({ detail: true }, '', url);
  showDetail(html);
}

function showDetail(html) {
  listSection().hidden = true;
  main.querySelector('.chi-tiet')?.remove();
  main.insertAdjacentHTML('beforeend', html);
}

async function followHistory() {
  if (!listSection()) {
    location.reload();
    return;
  }
  if (location.pathname.startsWith('/ho-so/')) {
    const { html } = await fetchJson(`/api${location.pathname}${location.search}`);
    showDetail(html);
    return;
  }
  listUrl = new URL(location.href);
  main.querySelector('.chi-tiet')?.remove();
  listSection().hidden = false;
  await refresh();
}

/** dd/MM/yyyy sorts by year first; other texts sort as Vietnamese words or numbers. */
function sortKey(text) {
  const date = text.match(/(\d{1,2})\/(\d{1,2})\/(\d{4})/);
  return date ? `${date[3]}-${date[2].padStart(2, '0')}-${date[1].padStart(2, '0')} ${text}` : text.trim();
}

function sortRows(header) {
  const ascending = header.getAttribute('aria-sort') !== 'ascending';
  for (const other of header.parentElement.children) {
    other.removeAttribute('aria-sort');
    other.querySelector('.mui-ten').textContent = '';
  }
  header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  header.querySelector('.mui-ten').textContent = ascending ? '▲' : '▼';
  const { cot } = header.dataset;
  const collator = new Intl.Collator('vi', { numeric: true });
  const rows = [...body().querySelectorAll('tr[data-id]')];
  const keys = new Map(rows.map((row) => [row, sortKey(row.querySelector(`.c-${cot}`).textContent)]));
  rows.sort((a, b) => (ascending ? 1 : -1) * collator.compare(keys.get(a), keys.get(b)));
  body().append(...rows);
}

function toggleLanguage(button) {
  const english = document.documentElement.lang !== 'en';
  document.documentElement.lang = english ? 'en' : 'vi';
  button.textContent = english ? 'VI' : 'EN';
  for (const element of document.querySelectorAll('[data-vi]')) {
    element.textContent = english ? element.dataset.en : element.dataset.vi;
  }
}

const buttons = {
  'lam-moi': refresh,
  'xem-them': appendMore,
  'trang-truoc': () => turnPage(-1),
  'trang-sau': () => turnPage(1),
  'ngon-ngu': toggleLanguage,
};

function openFromRow(event) {
  const row = event.target.closest('#luoi tbody tr[data-id]');
  if (!row || event.target.closest('a')) return;
  row.classList.remove('chua-doc');
  openDetail(row.dataset.id);
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button && buttons[button.id]) {
    buttons[button.id](button);
    return;
  }
  const header = event.target.closest('th.sap-xep');
  if (header) sortRows(header);
  else if (event.target.closest('.quay-lai') && history.state?.detail) {
    event.preventDefault();
    history.back();
  } else openFromRow(event);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  const header = event.target.closest('th.sap-xep');
  if (header) sortRows(header);
  else openFromRow(event);
});

document.getElementById('kich-thuoc')?.addEventListener('change', (event) => {
  const url = new URL(listUrl);
  url.searchParams.set('size', event.target.value);
  url.searchParams.delete('page');
  location.assign(url);
});

addEventListener('popstate', followHistory);
