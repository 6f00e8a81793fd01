// Only comfort: all of this works without it, by loading the next page.
(() => {
  const main = () => document.querySelector('main');
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);

  // Filters and column tools swap the page in place, so that scroll and focus stay.
  let latest = 0;
  let shown = location.pathname + location.search;
  const show = async (url, push) => {
    const turn = ++latest;
    try {
      const answer = await fetch(url, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (turn !== latest) return;
      if (!answer.ok || !page.querySelector('main')) throw new Error(answer.status);
      const active = document.activeElement;
      const open = [...document.querySelectorAll('details.fold')].map((fold) => fold.open);
      const top = scrollY;
      close();
      if (push) history.pushState({ swapped: true }, '', answer.url);
      shown = location.pathname + location.search;
      document.title = page.title;
      for (const selector of ['meta[name=robots]', 'link[rel=canonical]']) {
        document.head.querySelector(selector)?.remove();
        const fresh = page.head.querySelector(selector);
        if (fresh) document.head.append(fresh);
      }
      main().replaceWith(page.querySelector('main'));
      document.querySelectorAll('details.fold').forEach((fold, i) => { fold.open = open[i]; });
      if (push) {
        const same = active?.id && document.getElementById(active.id);
        (same || main()).focus({ preventScroll: true });
        scrollTo(0, top);
      }
      status.textContent = document.getElementById('result')?.textContent ?? document.title;
    } catch {
      location.assign(url);
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-swap]');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, true);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('form[data-swap]')) return;
    event.preventDefault();
    const query = new URLSearchParams([...new FormData(form)].filter((field) => field[1]));
    show(form.action + (String(query) && '?' + query), true);
  });
  addEventListener('popstate', () => {
    // A jump within the page is the browser's own business.
    if (location.pathname + location.search !== shown) show(location.href, false);
  });

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
    preview.className = 'preview';
    entry.querySelectorAll('.source-line, .source-meta').forEach((line) => preview.append(line.cloneNode(true)));
    document.body.append(preview);
    const box = marker.getBoundingClientRect();
    const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - preview.offsetWidth - 16));
    preview.style.left = left + scrollX + 'px';
    preview.style.top = box.bottom + scrollY + 8 + 'px';
  };
  const over = (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    const marker = event.target.closest?.('a.cite');
    if (marker) timer = setTimeout(open, 300, marker);
    else if (!event.target.closest?.('.preview') && preview) timer = setTimeout(close, 300);
  };
  document.addEventListener('pointerover', over);
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('a.cite:focus-visible')) open(event.target);
    else if (!event.target.closest('.preview')) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    const fold = document.activeElement.closest('details.pick[open], details.menu[open]');
    if (fold) { fold.open = false; fold.querySelector('summary').focus(); }
  });
  // An open list of roles closes when the reader goes elsewhere.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.pick[open]').forEach((fold) => { if (!fold.contains(event.target)) fold.open = false; });
    if (event.target.closest('a.cite')) close();
  });
})();
