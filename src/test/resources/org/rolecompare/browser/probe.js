// What the tests measure in a page. Each probe returns a list of faults in words, empty if there is none.
window.probe = (() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const words = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60);
  const name = (element) => element.tagName.toLowerCase() + (element.id && '#' + element.id)
    + [...element.classList].map((part) => '.' + part).join('') + ' "' + words(element.textContent || element.value || '') + '"';
  const px = (number) => Math.round(number * 10) / 10;

  const clipped = new Map();
  const isClipped = (element) => {
    if (!element) return false;
    if (!clipped.has(element)) clipped.set(element, getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    return clipped.get(element);
  };
  const isSeen = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || isClipped(element)) return false;
    const box = element.getBoundingClientRect();
    return box.right > 0 && box.width > 0;
  };
  const isInline = (element) => getComputedStyle(element).display === 'inline' || getComputedStyle(element).display === 'contents';
  const blockOf = (element) => (isInline(element) ? blockOf(element.parentElement) : element);
  const scrolls = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));

  const texts = () => {
    clipped.clear();
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest('script, option, datalist') || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      if (boxes.length) found.push({ node, parent, boxes });
    }
    return found;
  };

  /** A link among other words of its block is as high as its line. */
  const isAmongWords = (link) => {
    if (getComputedStyle(link).display !== 'inline') return false;
    const block = blockOf(link).cloneNode(true);
    block.querySelectorAll('a, button, .hidden').forEach((other) => other.remove());
    return /[\p{L}\p{N}]/u.test(block.textContent);
  };

  return {
    sideways() {
      if (document.documentElement.scrollWidth <= innerWidth) return [];
      const wide = all('body *').filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(element.parentElement));
      return ['the page is ' + document.documentElement.scrollWidth + ' wide', ...wide.slice(0, 5).map((element) =>
        name(element) + ' ends at ' + px(element.getBoundingClientRect().right))];
    },

    smallTargets(least) {
      clipped.clear();
      return all('a[href], button, input:not([type=hidden]), select, textarea, summary')
        .filter((target) => !target.matches('.cites a') && isSeen(target) && !isAmongWords(target))
        .map((target) => [target, target.getBoundingClientRect()])
        .filter(([, box]) => box.width < least - 0.05 || box.height < least - 0.05)
        .map(([target, box]) => name(target) + ' is ' + px(box.width) + ' by ' + px(box.height));
    },

    lowControls(least) {
      clipped.clear();
      return all('button, input:not([type=hidden]), select, textarea, summary, .chip, .button').filter(isSeen)
        .map((control) => [control, control.getBoundingClientRect().height])
        .filter(([, height]) => height < least - 0.05)
        .map(([control, height]) => name(control) + ' is ' + px(height) + ' high');
    },

    /** Whether a click up to 12 px from the middle of a marker still meets that marker. */
    missedMarkers(most) {
      clipped.clear();
      return all('.cites a').filter(isSeen).slice(0, most).flatMap((marker) => {
        marker.scrollIntoView({ block: 'center' });
        const box = marker.getBoundingClientRect();
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        return [[-11.5, -11.5], [11.5, -11.5], [-11.5, 11.5], [11.5, 11.5]]
          .map(([right, down]) => document.elementFromPoint(x + right, y + down))
          .filter((met) => met !== marker)
          .map((met) => name(marker) + ' in ' + name(marker.closest('li, td, th, p')) + ' is missed, met is ' + (met ? name(met) : 'nothing'));
      });
    },

    /** Numbers of sources that begin a line, away from the sentence they belong to. */
    lonelyMarkers() {
      return all('.cites').flatMap((cites) => {
        const text = cites.previousSibling;
        const end = text?.data?.trimEnd().length;
        if (!end) return [];
        const range = document.createRange();
        range.setStart(text, end - 1);
        range.setEnd(text, end);
        const last = range.getBoundingClientRect(), first = cites.querySelector('a').getBoundingClientRect();
        return last.width && first.top > last.bottom - 2 ? [words(text.data.slice(-40)) + cites.textContent] : [];
      });
    },

    /** Words torn in two by the end of a line, though they are not long. Addresses are torn anywhere. */
    tornWords() {
      return texts().filter(({ parent }) => !parent.closest('.address, code, [rel=external]')).flatMap(({ node }) =>
        [...node.data.matchAll(/[\p{L}\p{N}]{2,24}(?![\p{L}\p{N}])/gu)].filter((word) => {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5);
          return boxes.length > 1 && boxes.at(-1).top > boxes[0].top + 3;
        }).map((word) => '"' + word[0] + '" of ' + name(node.parentElement) + ' is torn')).slice(0, 10);
    },

    /** Text that is cut off, sticks out of its box, or lies over other text. */
    spoiltText() {
      // A bar at the foot lies over what a reader scrolls up to; it is measured where it stands at the end.
      all('body *').filter((element) => getComputedStyle(element).position === 'sticky' && getComputedStyle(element).bottom !== 'auto'
        && getComputedStyle(element).top === 'auto').forEach((bar) => { bar.style.position = 'relative'; bar.style.bottom = 'auto'; });
      const found = texts();
      const faults = [];
      for (const { node, parent, boxes } of found) {
        const block = blockOf(parent).getBoundingClientRect();
        for (const box of boxes) {
          if (!scrolls(parent) && (box.right > block.right + 1 || box.left < block.left - 1 || box.right > innerWidth + 0.5))
            faults.push('"' + words(node.data) + '" sticks out of ' + name(blockOf(parent)) + ': ' + px(box.left) + ' to ' + px(box.right)
              + ' of ' + px(block.left) + ' to ' + px(block.right));
          for (let frame = parent; frame; frame = frame.parentElement) {
            if (!/hidden|clip/.test(getComputedStyle(frame).overflow)) continue;
            const edge = frame.getBoundingClientRect();
            if (box.right > edge.right + 1 || box.bottom > edge.bottom + 1 || box.left < edge.left - 1 || box.top < edge.top - 1)
              faults.push('"' + words(node.data) + '" is cut off by ' + name(frame));
          }
        }
      }
      const lines = found.flatMap(({ node, parent, boxes }) => boxes.map((box) => ({ node, block: blockOf(parent), box })))
        .sort((one, other) => one.box.top - other.box.top);
      lines.forEach((one, at) => {
        for (let next = at + 1; next < lines.length && lines[next].box.top < one.box.bottom - 3; next++) {
          const other = lines[next];
          const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
          if (one.node !== other.node && one.block !== other.block && width > 2 && height > 4)
            faults.push('"' + words(one.node.data) + '" and "' + words(other.node.data) + '" lie over each other, ' + px(width) + ' by ' + px(height));
        }
      });
      return [...new Set(faults)].slice(0, 10);
    },

    /** What stays on the screen while the page scrolls under it, and takes more than a share of its height. */
    sticking(most) {
      clipped.clear();
      return all('body *').filter((element) => /sticky|fixed/.test(getComputedStyle(element).position) && isSeen(element))
        .filter((element) => getComputedStyle(element).top !== 'auto' && element.getBoundingClientRect().height > most * innerHeight)
        .map((element) => name(element) + ' takes ' + px(element.getBoundingClientRect().height) + ' of ' + innerHeight).slice(0, 10);
    },

    /**
     * Everything that can be read, piece by piece. Left out are what narrow screens offer otherwise: the tools of
     * a column, whose place the fold that changes roles takes, and the head over the categories.
     */
    readable() {
      return texts().filter(({ parent }) => !parent.closest('.tools, .corner')).map(({ node }) => node.data.trim().replace(/\s+/g, ' '));
    },

    moving() {
      const still = (value) => value.split(', ').every((part) => part === 'none' || parseFloat(part) === 0);
      return all('*').filter((element) => ['', '::before', '::after'].some((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        return !still(style.transitionDuration) || style.animationName !== 'none';
      })).map(name).concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['html scrolls smoothly'] : [],
        document.getAnimations().map((animation) => 'animation ' + animation));
    },

    /** From now on, each Tab first notes how the element is seen that has the focus. */
    watchFocus() {
      const faults = window.focusFaults = [];
      window.focusStops = 0;
      window.focusHasLeft = false;
      addEventListener('keydown', (event) => {
        const active = document.activeElement;
        if (event.key !== 'Tab' || window.focusHasLeft) return;
        if (active === document.body) {
          window.focusHasLeft = window.focusStops > 0;
          return;
        }
        window.focusStops++;
        const style = getComputedStyle(active);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push(name(active) + ' has no outline of 2 px');
        const box = active.getClientRects()[0];
        if (!box || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
          faults.push(name(active) + ' has the focus off the screen');
          return;
        }
        const left = Math.max(box.left, 0) + 2, right = Math.min(box.right, innerWidth) - 2;
        const top = Math.max(box.top, 0) + 2, bottom = Math.min(box.bottom, innerHeight) - 2;
        for (const [x, y] of [[left, top], [right, top], [left, bottom], [right, bottom]]) {
          const met = document.elementFromPoint(x, y);
          if (met && !active.contains(met) && !met.contains(active)) {
            faults.push(name(active) + ' has the focus under ' + name(met));
            return;
          }
        }
      }, true);
      return faults;
    },
  };
})();
