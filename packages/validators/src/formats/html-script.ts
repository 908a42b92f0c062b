/** What makes the tables of the page sortable and the findings filterable. Without it the page is whole all the same. */
export const htmlScript = `
for (const table of document.querySelectorAll('table')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
      const numbers = head.classList.contains('number') || head.dataset.sort === 'number';
      const order = (one, other) => numbers ? Number(key(one)) - Number(key(other)) : key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
      const rows = [...table.tBodies[0].rows].sort(order);
      table.tBodies[0].append(...(down ? rows.reverse() : rows));
    });
  });
}
const form = document.querySelector('form');
if (form) {
  const rows = [...document.querySelectorAll('#findings tbody tr')];
  const told = form.querySelector('output');
  const filter = () => {
    const words = form.elements.words.value.toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const fits = ['severity', 'rule', 'file'].every((name) => form.elements[name].value === '' || row.dataset[name] === form.elements[name].value);
      row.hidden = !(fits && row.textContent.toLowerCase().includes(words));
      if (!row.hidden) shown += 1;
    }
    told.textContent = told.dataset.words.replace('{shown}', shown).replace('{all}', rows.length);
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
}
`;

/** By this digest, and no other, a browser lets the script run; a test tells when it must be made anew. */
export const HTML_SCRIPT_DIGEST = 'sha256-adX4UR4ev2yM/2X9LyiAX2jN27iT5RSS9dz3qqLn2D0=';
