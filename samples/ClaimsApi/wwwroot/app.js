'use strict';
// Shows what the service sends to a role, and nothing else: columns are the members of the view.
const byId = id => document.getElementById(id);

async function json(path, token, init = {}) {
  const response = await fetch(path, { ...init, headers: token ? { Authorization: `Bearer ${token}` } : {} });
  const body = response.headers.get('content-type')?.includes('json') ? await response.json() : null;
  return { ok: response.ok, status: response.status, body };
}

function cell(value) {
  const td = document.createElement('td');
  if (typeof value === 'number') td.className = 'number';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) value = `${value.slice(0, 16).replace('T', ' ')} UTC`;
  td.textContent = value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
  return td;
}

function fill(table, rows) {
  table.replaceChildren();
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const th = document.createElement('th');
    th.scope = 'col';
    th.textContent = column;
    head.append(th);
  }
  const body = table.createTBody();
  for (const row of rows) body.insertRow().append(...columns.map(column => cell(row[column])));
}

function explain(result) {
  const reasons = (result.body?.reasons ?? []).map(reason => `${reason.code}: ${reason.message}`);
  return `${result.body?.title ?? `Refused (${result.status}).`} ${reasons.join(' ')}`;
}

async function show(login) {
  const status = byId('status');
  status.textContent = 'Asking …';
  const issued = await json(`/development/logins/${login.role}`, null, { method: 'POST' });
  const token = issued.body.token;
  byId('privacy').hidden = login.claims !== null;
  const result = await json(`/api/${login.claims ?? 'coding'}/claims`, token);
  const note = byId('claims-note');
  note.classList.toggle('denied', !result.ok);
  note.textContent = result.ok ? '' : explain(result);
  fill(byId('claims-table'), result.ok ? result.body : []);
  status.textContent = result.ok ? `${result.body.length} claims, as ${login.title} sees them.` : `Denied: no claim is for ${login.title}.`;
  if (login.claims === null) {
    for (const [table, path] of [['decisions-table', '/api/decisions'], ['cases-table', '/api/cases']]) fill(byId(table), (await json(path, token)).body ?? []);
    const week = await fetch('/reports/week', { headers: { Authorization: `Bearer ${token}` } });
    byId('week').srcdoc = await week.text();
  }
  document.body.dataset.shown = login.role;
}

async function start() {
  const logins = (await json('/development/logins')).body;
  const role = byId('role');
  for (const login of logins) role.add(new Option(login.title, login.role));
  role.addEventListener('change', () => show(logins.find(login => login.role === role.value)));
  await show(logins[0]);
}

start().catch(() => { byId('status').textContent = 'The service does not answer.'; });
