// A page that attacks the extension. Each attack is a function that a test calls; `log` keeps what it could get.
(() => {
  const log = [];
  const note = (attack, got) => log.push({ attack, got: String(got) });

  // From the start: keep a way into every shadow root, and hear every event first.
  const attachShadow = Element.prototype.attachShadow;
  const roots = [];
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    roots.push(root);
    note('attachShadow', this.localName);
    return root;
  };
  for (const type of ['click', 'pointerdown', 'keydown', 'copy', 'focusin', 'message']) {
    addEventListener(
      type,
      (event) => {
        const inner = event.composedPath()[0];
        if (inner instanceof Element && inner.getRootNode() !== document) note(`${type} path`, inner.localName);
        if (type === 'message') note('message', JSON.stringify(event.data));
      },
      true,
    );
  }

  /** Elements that the page did not put there itself: custom elements, and children of the root element. */
  function strangers() {
    const own = new Set(['HEAD', 'BODY']);
    const odd = [...document.documentElement.children].filter((one) => !own.has(one.tagName));
    return [...odd, ...document.querySelectorAll('*')].filter(
      (one, at, all) => (odd.includes(one) || one.localName.includes('-')) && all.indexOf(one) === at,
    );
  }

  const hostile = {
    log,
    roots,
    strangers,

    /** What can be read of the panel from outside: roots, text, layout, window properties. */
    read() {
      const found = strangers().map((one) => ({
        name: one.localName,
        text: one.textContent,
        shadowRoot: one.shadowRoot !== null,
        attributes: one.getAttributeNames().join(' '),
        box: one.getBoundingClientRect().toJSON(),
      }));
      const names = Object.getOwnPropertyNames(window).filter((name) => /caaspp|paperless|ssid|scores|wxt/i.test(name));
      return { found, names, selection: String(getSelection()), roots: roots.length };
    },

    /** Synthetic clicks on the panel's host and on what lies at points over it. Returns how many were sent. */
    clickEverything() {
      let sent = 0;
      const targets = new Set(strangers());
      for (const one of strangers()) {
        const box = one.getBoundingClientRect();
        for (let x = box.left + 5; x < box.right; x += 20) {
          for (let y = box.top + 5; y < box.bottom; y += 20) {
            const hit = document.elementFromPoint(x, y);
            if (hit !== null) targets.add(hit);
          }
        }
      }
      for (const root of roots) for (const one of root.querySelectorAll('*')) targets.add(one);
      for (const target of targets) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
          sent += 1;
        }
        for (const key of ['Enter', ' ']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          sent += 1;
        }
        target.click?.();
        sent += 1;
      }
      return sent;
    },

    /** Lays a picture over everything that lets the pointer through; `uncover()` takes it away. */
    cover({ opacity = 1, passThrough = true } = {}) {
      const sheet = document.createElement('div');
      sheet.id = 'cover';
      sheet.textContent = 'Click here to win';
      sheet.style.cssText = `position:fixed;inset:0;z-index:2147483647;background:#fc0;font-size:40px;opacity:${opacity};pointer-events:${passThrough ? 'none' : 'auto'}`;
      sheet.popover = 'manual';
      document.documentElement.append(sheet);
      sheet.showPopover();
    },

    uncover() {
      document.getElementById('cover')?.remove();
    },

    /** Makes the panel's host invisible, or moves it, by styles and attributes. */
    fade(style = 'opacity:0.01') {
      for (const one of strangers()) one.style.cssText += `;${style}`;
    },

    /** Puts the panel's host under the pointer at the last moment. */
    moveUnder(x, y) {
      for (const one of strangers()) {
        one.style.cssText += `;position:fixed!important;left:${x - 40}px!important;top:${y - 15}px!important;z-index:2147483647`;
      }
    },

    /** Takes the panel's host out, or moves it to another place. */
    steal() {
      const taken = strangers();
      for (const one of taken) one.remove();
      return taken.length;
    },

    /** Shows another student. */
    show(ssid) {
      document.getElementById('v').textContent = ssid;
    },

    /** Shows one student while the pointer goes down and another when it comes up. */
    swapOnPress(ssid) {
      addEventListener('pointerdown', () => hostile.show(ssid), { once: true, capture: true });
    },

    /** Shows `count` students one after the other, one each `everyMs` milliseconds. */
    async parade(count = 1000, everyMs = 5) {
      for (let turn = 0; turn < count; turn += 1) {
        hostile.show(String(9_910_000_000 + turn));
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      hostile.show('9900000001');
    },

    /** Sends the extension what it might listen for: window messages, custom events, runtime messages. */
    async speak(extensionId = '') {
      const words = [
        { type: 'reports', data: { ssid: '9900000002' } },
        { type: 'open', data: { id: '1' } },
        { id: 1, type: 'getStudent', timestamp: Date.now() },
      ];
      for (const word of words) {
        postMessage(word, '*');
        document.dispatchEvent(new CustomEvent(word.type, { detail: word }));
        try {
          const answer = await window.chrome?.runtime?.sendMessage?.(extensionId, word);
          note('runtime.sendMessage', JSON.stringify(answer));
        } catch (error) {
          note('runtime.sendMessage refused', error.name);
        }
      }
      try {
        const answer = await fetch(`chrome-extension://${extensionId}/manifest.json`);
        note('manifest', answer.status);
      } catch {
        note('manifest refused', '');
      }
      return log.length;
    },

    /** Ends every event before it reaches its target. */
    swallowEvents() {
      for (const type of ['click', 'pointerdown', 'pointerup', 'keydown', 'input']) {
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
    },
  };
  window.hostile = hostile;
})();
