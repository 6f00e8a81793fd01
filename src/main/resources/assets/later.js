// Only comfort, fetched once the reader does anything: what a number of a source and the words of a search mean, what
// answers say so far, and copying or printing a sheet.
(() => {
  const status = document.querySelector('body > [role=status]');

  const element = (tag, attributes, ...parts) => {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...parts);
    return made;
  };
  const words = (part) => part.textContent.trim().replace(/\s+/g, ' ');

  // A source is previewed beside its number, on hover and on focus, never on touch.
  let preview, owner, timer;
  const close = () => { clearTimeout(timer); preview?.remove(); owner?.classList.remove('open'); preview = owner = null; };
  const open = (marker) => {
    const entry = document.getElementById(decodeURIComponent(marker.hash.slice(1)));
    if (owner === marker || !entry) return;
    close();
    owner = marker;
    marker.classList.add('open');
    preview = document.createElement('div');
    preview.className = 'preview source';
    [...entry.querySelectorAll('.source > p')].slice(0, 2).forEach((line) => preview.append(line.cloneNode(true)));
    const sentence = marker.closest('li, p, td, th');
    if (sentence) {
      const cited = [...sentence.querySelectorAll('.cites a')].map((one) => [one.textContent, document.getElementById(one.hash.slice(1))]);
      const lines = cited.filter((one) => one[1]).map(([number, one]) => '[' + number + '] ' + words(one.querySelector('.source > p'))
        + ' ' + one.querySelector('.source a').href);
      preview.dataset.sentence = [words(sentence), ...lines, location.href].join('\n');
      preview.append(element('button', { type: 'button', class: 'copy', 'data-copy': 'sentence' }, 'Copy with its sources'));
    }
    document.body.append(preview);
    const box = marker.getBoundingClientRect();
    const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - preview.offsetWidth - 16));
    preview.style.left = left + scrollX + 'px';
    const gap = 8 + preview.offsetHeight;
    const fits = box.bottom + gap <= innerHeight || box.top < innerHeight - box.bottom;
    preview.style.top = (fits ? box.bottom + 8 : box.top - gap) + scrollY + 'px';
  };
  const over = (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    const marker = event.target.closest?.('.cites a');
    if (marker) timer = setTimeout(open, 300, marker);
    else if (!event.target.closest?.('.preview') && preview) timer = setTimeout(close, 300);
  };
  document.addEventListener('pointerover', over);
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('.cites a:focus-visible')) open(event.target);
    else if (!event.target.closest('.preview')) close();
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  document.addEventListener('click', (event) => { if (event.target.closest('.cites a')) close(); });
  document.addEventListener('swap', close);
  // What the reader did to have this fetched is done already.
  const hovered = matchMedia('(hover: hover)').matches && document.querySelector('.cites a:hover');
  const focused = document.querySelector('.cites a:focus-visible');
  if (focused) open(focused);
  else if (hovered) timer = setTimeout(open, 300, hovered);

  const PAUSE = 150;
  const LEAST_LETTERS = 2;
  // The sheet is copied twice: as headings, paragraphs and lists for a word processor, and as its plain text for a form.
  const html = (sheet) => {
    const box = element('div', {});
    sheet.querySelectorAll('.row:not(.off) > .in > :is(h2, h3, h4, p), .lines').forEach((part) => {
      const items = [...part.querySelectorAll(':scope > li > .in')].map((line) => element('li', {}, words(line)));
      if (items.length || words(part)) box.append(element(part.localName, {}, ...(items.length ? items : [words(part)])));
    });
    const sources = [...document.querySelectorAll('.entries > li .source > p:first-child')];
    if (sources.length) {
      const entries = sources.map((source) => element('li', {}, words(source) + ' ' + source.querySelector('a').href));
      box.append(element('h3', {}, 'Sources'), element('ol', {}, ...entries));
    }
    return box.innerHTML;
  };
  const LOOKS_DONE = 2000;
  // A job description has a plain text of its own, a board paper is its own text.
  const sheet = document.getElementById('sheet');
  const plain = async () => {
    if (sheet) return sheet.innerText;
    const answer = await fetch(document.querySelector('.takes a[href*=".txt"]').href);
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  };
  // In another program nothing hides what the page hides, and nothing draws lines to write on.
  const paper = () => {
    const copied = sheet.cloneNode(true);
    copied.querySelectorAll('.cell-name, .hidden').forEach((hidden) => hidden.remove());
    copied.querySelectorAll('dd:empty, .write-here, .write p').forEach((blank) => blank.append(' …'));
    copied.querySelectorAll('table').forEach((table) => { table.border = 1; });
    return copied.innerHTML;
  };
  // A table is copied as a table and, for a form, as lines of cells; the addresses in it lead back here.
  const table = () => {
    const copied = document.querySelector('main table').cloneNode(true);
    copied.querySelectorAll('.cell-role, .next, .more-fold, .hidden, .evidence, svg, .bars').forEach((part) => part.remove());
    copied.querySelectorAll('[href]').forEach((link) => { link.href = link.href; });
    copied.border = 1;
    return copied;
  };
  const clips = {
    address: () => [location.href],
    table: () => [[...table().rows].map((row) => [...row.cells].map(words).join('\t')).join('\n'), table().outerHTML],
    // A sentence and, below it, each of its sources as the page lists it.
    sentence: (button) => [button.closest('.preview').dataset.sentence],
    citation: (button) => {
      const said = document.getElementById(button.dataset.of);
      const copied = said.cloneNode(true);
      copied.querySelectorAll('.copy, .Z3988').forEach((part) => part.remove());
      const entries = [...said.querySelectorAll('.entry')];
      return [(entries.length ? entries : [said]).map((entry) => entry.innerText).join('\n'), copied.outerHTML];
    },
  };
  const clip = (button) => {
    const [text, formatted] = clips[button.dataset.copy](button);
    return Object.fromEntries(Object.entries({ 'text/plain': text, 'text/html': formatted })
      .filter((entry) => entry[1]).map(([type, content]) => [type, new Blob([content], { type })]));
  };
  const copy = async (button) => {
    if (button.id === 'print') {
      button.removeAttribute('aria-busy');
      window.print();
      return;
    }
    const name = button.textContent;
    let said = 'Copied';
    try {
      const blob = (type, text) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem(button.dataset.copy ? clip(button) : { 'text/plain': plain().then((text) => blob('text/plain', text)),
        'text/html': blob('text/html', sheet ? paper() : html(document.getElementById('text'))) })]);
    } catch {
      said = 'Not copied';
    }
    button.removeAttribute('aria-busy');
    button.textContent = said;
    if (button.dataset.copy) status.textContent = said + ': ' + button.dataset.copy;
    else status.textContent = said === 'Copied' ? 'Copied, as formatted and as plain text' : 'Not copied: open the text instead';
    setTimeout(() => { button.textContent = name; }, LOOKS_DONE);
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.copy');
    if (button) copy(button);
  });
  // Whoever was faster than this script need not press again.
  const pressed = document.querySelector('.copy[aria-busy]');
  if (pressed) copy(pressed);

  document.querySelectorAll('form[action$="/search"] [name=q]').forEach((field) => {
    const list = element('ul', { id: field.id + '-list', class: 'panel suggest', role: 'listbox', 'aria-label': 'Suggestions' });
    const set = (name, value) => field.setAttribute(name, value);
    let chosen;
    let turn = 0;
    let pause;
    const choose = (option) => {
      chosen?.setAttribute('aria-selected', 'false');
      chosen = option;
      if (!option) {
        field.removeAttribute('aria-activedescendant');
        return;
      }
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      set('aria-activedescendant', option.id);
    };
    const fill = (found) => {
      choose();
      // Their addresses lead on from where they were asked for, wherever the site is mounted.
      const from = new URL(field.form.action);
      list.replaceChildren(...found.map(({ title, kind, href }, i) => element('li', { id: list.id + i, role: 'option',
        'aria-selected': 'false', 'data-href': new URL('.' + href, from) }, element('b', {}, title), ' ', element('span', {}, kind))));
      list.hidden = !found.length;
      set('aria-expanded', !list.hidden);
    };
    // What is asked already comes too late.
    const stop = () => { turn++; clearTimeout(pause); choose(); };
    const end = () => { stop(); fill([]); };
    const ask = async () => {
      const mine = turn;
      try {
        const answer = await fetch(field.form.action + '/suggestions?q=' + encodeURIComponent(field.value.trim()));
        const found = await answer.json();
        if (mine !== turn) return;
        fill(found);
        status.textContent = found.length === 1 ? '1 suggestion' : (found.length || 'No') + ' suggestions';
      } catch {
        if (mine === turn) end();
      }
    };
    const follow = (option) => { end(); location.assign(option.dataset.href); };
    set('role', 'combobox');
    set('aria-autocomplete', 'list');
    set('aria-controls', list.id);
    end();
    field.form.append(list);
    field.addEventListener('input', () => {
      stop();
      if (field.value.trim().length < LEAST_LETTERS) end();
      else pause = setTimeout(ask, PAUSE);
    });
    // Whoever was faster than this script is not asked to type again.
    if (document.activeElement === field) field.dispatchEvent(new Event('input'));
    field.addEventListener('blur', end);
    field.addEventListener('keydown', (event) => {
      if (list.hidden || event.isComposing) return;
      if (event.key === 'ArrowDown') choose(chosen ? chosen.nextSibling : list.firstChild);
      else if (event.key === 'ArrowUp') choose(chosen ? chosen.previousSibling : list.lastChild);
      else if (event.key === 'Enter' && chosen) follow(chosen);
      else if (event.key === 'Escape') end();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    // A press leaves the focus in the field, so that the list is still there when it ends.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => follow(event.target.closest('li')));
  });

  // What answers say so far follows each of them. Only that is swapped, so whatever the reader has chosen, looks at or stands
  // on stays. One request at a time: what changes meanwhile is asked for afterwards, all at once.
  const form = document.querySelector('form[data-follow]');
  if (form) {
    const parts = (page) => [...page.querySelectorAll('[data-follows], .steps a')];
    let busy = false;
    let again = false;
    const ask = async () => {
      const query = String(new URLSearchParams([...new FormData(form)].filter((field) => field[1])));
      const answer = await fetch(form.dataset.follow + (query && '?' + query));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [old, fresh] = [document, page].map(parts);
      if (!answer.ok || !fresh.length) return;
      // Other questions than these: there is a new edition.
      if (old.length !== fresh.length) { location.replace(answer.url); return; }
      old.forEach((part, i) => {
        if (part.matches('a')) part.setAttribute('href', fresh[i].getAttribute('href'));
        else part.replaceChildren(...fresh[i].childNodes);
      });
      // The address holds the answers, for whoever loads it again, sends it or comes back to it.
      history.replaceState(history.state, '', answer.url + location.hash);
      if (!again) status.textContent = form.querySelector('.sum').textContent;
    };
    const follow = async () => {
      again = true;
      if (busy) return;
      busy = true;
      try {
        while (again) { again = false; await ask(); }
      } catch {
        // Whoever is offline has the answers still in the form; the next one tries again.
      }
      busy = false;
    };
    form.addEventListener('change', follow);
    // From one question back to another is the same page, with the answers as they are now.
    addEventListener('popstate', follow);
    if ([...form.elements].some((field) => field.checked !== field.defaultChecked)) follow();
  }
})();
