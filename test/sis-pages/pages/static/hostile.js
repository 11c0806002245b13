// A page that attacks the extension. Each attack is a function that a test calls; `log` keeps what it could get.
(() => {
  const log = [];
  const note = (attack, got) => log.push({ attack, got: String(got) });

  /** What was got hold of from inside a shadow root that the page did not make. */
  const leaks = new Set();
  const { getRootNode } = Node.prototype;
  const leak = (how, got) => {
    if (got instanceof ShadowRoot) leaks.add(`${how}: the root`);
    else if (got instanceof Node && Reflect.apply(getRootNode, got, []) instanceof ShadowRoot) {
      leaks.add(`${how}: ${got.nodeName}`);
    }
  };

  // From the start: keep a way into every shadow root, and hear every event first.
  const attachShadow = Element.prototype.attachShadow;
  const roots = [];
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    roots.push(root);
    note('attachShadow', this.localName);
    return root;
  };

  // Custom elements of the names that the extension uses: their internals know a closed root, too.
  const internals = [];
  for (const name of ['paperless-scores', 'paperless-scores-teach']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          internals.push(this.attachInternals());
        }
      },
    );
  }

  // Prototype traps: whatever runs in the page's world and handles a node is heard.
  for (const [prototype, names] of [
    [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'getRootNode', 'addEventListener']],
    [Element.prototype, ['append', 'prepend', 'before', 'after', 'setAttribute', 'querySelectorAll', 'animate']],
    [Array.prototype, ['push', 'map', 'filter']],
    [Function.prototype, ['call', 'apply']],
    [Promise.prototype, ['then']],
  ]) {
    for (const name of names) {
      const inherited = prototype[name];
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value: new Proxy(inherited, {
          apply(target, self, values) {
            leak(`${name} this`, self);
            for (let at = 0; at < values.length; at += 1) leak(`${name} argument`, values[at]);
            return Reflect.apply(target, self, values);
          },
        }),
      });
    }
  }

  /** Everything that an event tells of nodes. */
  function listen(event) {
    for (const node of event.composedPath()) leak(`${event.type} path`, node);
    for (const name in event) leak(`${event.type}.${name}`, event[name]);
    for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent']) {
      leak(`${event.type}.${name}`, event[name]);
    }
    for (const touch of event.touches ?? []) leak(`${event.type} touch`, touch.target);
    for (const list of [event.getCoalescedEvents?.(), event.getPredictedEvents?.()]) {
      for (const part of list ?? []) leak(`${event.type} part`, part.target);
    }
    for (const range of event.getTargetRanges?.() ?? []) leak(`${event.type} range`, range.startContainer);
    const selection = getSelection();
    leak(`${event.type} selection`, selection?.anchorNode);
    for (const range of selection?.getComposedRanges?.() ?? []) leak(`${event.type} composed`, range.startContainer);
    if (event.type === 'copy') hostile.copied = String(selection);
    if (event.type === 'message') note('message', JSON.stringify(event.data));
  }
  const types = [...Object.keys(window), ...Object.keys(HTMLElement.prototype)]
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  for (const type of new Set([...types, 'focusin', 'focusout', 'pointerrawupdate', 'copy', 'cut'])) {
    addEventListener(type, listen, true);
  }

  // What the browser measures of a page.
  for (const type of globalThis.PerformanceObserver?.supportedEntryTypes ?? []) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        for (const name of ['element', 'target', 'node']) leak(`${type} ${name}`, entry[name]);
        for (const source of entry.sources ?? []) leak(`${type} source`, source.node);
      }
    });
    observer.observe({ type, buffered: true, durationThreshold: 16 });
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
    leaks,
    strangers,

    /** Asks all that the browser tells of a place in the page, over the whole window. */
    probe() {
      for (const { shadowRoot } of internals) leak('internals', shadowRoot);
      for (const one of strangers()) {
        leak('children', one.firstChild);
        leak('shadowRoot', one.shadowRoot);
        for (const animation of one.getAnimations({ subtree: true })) leak('animation', animation.effect.target);
      }
      const animations = document.getAnimations();
      for (const animation of animations) leak('animation', animation.effect.target);
      leak('focus', document.activeElement);
      for (let x = 0; x < innerWidth; x += 20) {
        for (let y = 0; y < innerHeight; y += 12) {
          for (const one of document.elementsFromPoint(x, y)) leak('elementsFromPoint', one);
          leak('caret range', document.caretRangeFromPoint?.(x, y)?.startContainer);
          leak('caret position', document.caretPositionFromPoint?.(x, y)?.offsetNode);
        }
      }
      return { animations: animations.length, internals: internals.length };
    },

    /** What a script can select of the page, and so read: from where the browser's own search finds a word. */
    select(word) {
      const selection = getSelection();
      const found = [];
      const keep = () => found.push(String(selection));
      window.find(word, false, false, true);
      keep();
      for (const where of ['backward', 'forward']) {
        selection.modify('extend', where, 'documentboundary');
        keep();
      }
      document.execCommand('selectAll');
      keep();
      for (const one of strangers()) {
        selection.selectAllChildren(one);
        keep();
      }
      for (const range of selection.getComposedRanges?.() ?? []) leak('composed', range.startContainer);
      selection.removeAllRanges();
      return found.join('\n');
    },

    /** Sends the word by which a content script of the extension ends an older start of itself. */
    end(extensionId, contentScriptName) {
      document.dispatchEvent(new Event(`${extensionId}:${contentScriptName}`));
    },

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
      for (let x = 5; x < innerWidth; x += 20) {
        for (let y = 5; y < innerHeight; y += 20) {
          const hit = document.elementFromPoint(x, y);
          if (hit !== null) targets.add(hit);
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
