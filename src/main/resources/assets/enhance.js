// Only comfort: all of this works without it, by loading the next page.
(() => {
  const main = () => document.querySelector('main');
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);

  // Filters and column tools swap the page in place, so that scroll and focus stay. One at a time: whatever is used
  // meanwhile waits for the new page and is used there, because its old address would undo what is under way.
  const LOOKS_SLOW = 300;
  let busy = [];
  let latest = 0;
  let slow;
  let shown = location.pathname + location.search;
  const mark = (control) => {
    [control, main()].forEach((part) => part?.setAttribute('aria-busy', 'true'));
    clearTimeout(slow);
    slow = setTimeout(() => { main().classList.add('loading'); status.textContent = 'Loading'; }, LOOKS_SLOW);
  };
  // What was typed or ticked and not sent yet is not lost.
  const keep = (from, to, control) => from.querySelectorAll('form[data-swap] input[id]').forEach((field) => {
    const fresh = to.querySelector('#' + CSS.escape(field.id));
    if (!fresh || control && field.form === control.closest('form')) return;
    if (field.value !== field.defaultValue) fresh.value = field.value;
    if (field.checked !== field.defaultChecked) fresh.checked = field.checked;
  });
  // Where the reader goes on: at the same control, at the one that takes its place, or in the same list of roles.
  const place = (active) => {
    const list = [...document.querySelectorAll('.drop')].indexOf(active?.closest('.drop'));
    return () => [active?.id, active?.dataset.else].map((id) => id && document.getElementById(id)).find(Boolean)
      ?? document.querySelectorAll('.drop > summary')[list] ?? main();
  };
  const show = async (url, control) => {
    const turn = ++latest;
    mark(control);
    try {
      const answer = await fetch(url, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (turn !== latest) return;
      const fresh = page.querySelector('main');
      if (!answer.ok || !fresh) throw new Error(answer.status);
      const goOn = place(document.activeElement);
      const folds = () => [...document.querySelectorAll('details:is(.fold, .drop)')];
      const open = folds().map((fold) => fold.open);
      const top = scrollY;
      document.dispatchEvent(new Event('swap'));
      clearTimeout(slow);
      if (control) history.pushState({ swapped: true }, '', answer.url);
      shown = location.pathname + location.search;
      document.title = page.title;
      for (const selector of ['meta[name=robots]', 'link[rel=canonical]', 'link[type$="csl+json"]']) {
        document.head.querySelector(selector)?.remove();
        const other = page.head.querySelector(selector);
        if (other) document.head.append(other);
      }
      keep(main(), fresh, control);
      main().replaceWith(fresh);
      folds().forEach((fold, i) => { fold.open = open[i]; });
      if (control) {
        goOn().focus({ preventScroll: true });
        scrollTo(0, top);
      }
      status.textContent = document.getElementById('result')?.textContent ?? document.title;
      const waiting = busy.slice(1);
      busy = [];
      waiting.forEach((id) => document.getElementById(id)?.click());
    } catch {
      location.assign(url);
    }
  };
  const use = (control, url) => {
    if (busy.length) {
      if (!control.id || busy.includes(control.id)) return;
      control.setAttribute('aria-busy', 'true');
    }
    busy.push(control.id);
    if (busy.length === 1) show(url, control);
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-swap]');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    use(link, link.href);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('form[data-swap]')) return;
    event.preventDefault();
    const query = new URLSearchParams([...new FormData(form)].filter((field) => field[1]));
    use(event.submitter ?? form, form.action + (String(query) && '?' + query));
  });
  addEventListener('popstate', () => {
    // A jump within the page is the browser's own business, and what answers a page holds is that of its form.
    if (location.pathname + location.search === shown || document.querySelector('[data-follow]')) return;
    busy = [];
    show(location.href);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const fold = document.activeElement.closest('details.drop[open], details.menu[open]');
    if (fold) { fold.open = false; fold.querySelector('summary').focus(); }
  });
  // What is open under a tool closes when the reader goes elsewhere.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.drop[open]').forEach((fold) => { if (!fold.contains(event.target)) fold.open = false; });
  });

  // Copying comes with the rest, which finds what was pressed before it came.
  document.addEventListener('click', (event) => event.target.closest('.copy')?.setAttribute('aria-busy', 'true'));

  // The rest comes once the reader does anything; nothing waits for it.
  const { later } = document.currentScript.dataset;
  let wanted = false;
  const fetchLater = () => {
    if (!wanted) document.head.append(Object.assign(document.createElement('script'), { src: later }));
    wanted = true;
  };
  ['keydown', 'pointerover', 'focusin'].forEach((first) => addEventListener(first, fetchLater, { once: true }));
})();
