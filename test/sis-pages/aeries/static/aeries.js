// The master page's script: partial postbacks, banner, dialogs, dark mode.
(() => {
  const form = document.getElementById('aspnetForm');
  const delays = {
    banner: Number(form.dataset.bannerDelay),
    key: Number(form.dataset.keyDelay),
    content: Number(form.dataset.contentDelay),
  };
  let request;
  let waiting = [];

  /** Reads `length|type|id|content|` again and again. */
  function parseDelta(text) {
    const changes = [];
    let at = 0;
    while (at < text.length) {
      const lengthEnd = text.indexOf('|', at);
      const typeEnd = text.indexOf('|', lengthEnd + 1);
      const idEnd = text.indexOf('|', typeEnd + 1);
      const end = idEnd + 1 + Number(text.slice(at, lengthEnd));
      changes.push({
        type: text.slice(lengthEnd + 1, typeEnd),
        id: text.slice(typeEnd + 1, idEnd),
        content: text.slice(idEnd + 1, end),
      });
      at = end + 1;
    }
    return changes;
  }

  function delayOf(change) {
    if (change.type === 'hiddenField') return delays.key;
    return change.id === 'ctl00_upBanner' ? delays.banner : delays.content;
  }

  function apply(change) {
    const element = document.getElementById(change.id);
    if (element === null) return;
    if (change.type === 'hiddenField') element.value = change.content;
    else element.innerHTML = change.content;
  }

  /** Changes with the same delay happen in one task. */
  function applyAll(changes, done) {
    const groups = new Map();
    for (const change of changes) {
      const group = groups.get(delayOf(change)) ?? [];
      group.push(change);
      groups.set(delayOf(change), group);
    }
    let open = groups.size;
    for (const [delay, group] of groups) {
      const run = () => {
        group.forEach(apply);
        open -= 1;
        if (open === 0) done();
      };
      if (delay === 0) run();
      else waiting.push(setTimeout(run, delay));
    }
  }

  /**
   * Sends the form by XMLHttpRequest and puts the answer's parts in place. A new postback ends an earlier one.
   * Resolves to true when all parts are in place, to false when a later postback took over.
   */
  let takeOver = () => {};
  function postBack(target, argument) {
    request?.abort();
    for (const timer of waiting) clearTimeout(timer);
    waiting = [];
    takeOver();
    const body = new URLSearchParams(new FormData(form));
    body.set('__EVENTTARGET', target);
    body.set('__EVENTARGUMENT', argument);
    body.set('__ASYNCPOST', 'true');
    return new Promise((resolve) => {
      takeOver = () => resolve(false);
      const xhr = new XMLHttpRequest();
      request = xhr;
      xhr.open('POST', location.href);
      xhr.setRequestHeader('X-MicrosoftAjax', 'Delta=true');
      document.body.classList.add('busy');
      xhr.onload = () => {
        document.body.classList.remove('busy');
        const isDelta = (xhr.getResponseHeader('content-type') ?? '').startsWith('text/plain');
        if (xhr.status === 200 && isDelta) applyAll(parseDelta(xhr.responseText), () => resolve(true));
        else location.reload();
      };
      xhr.send(body);
    });
  }

  function collapse(button) {
    const collapsed = document.getElementById('divBanner').classList.toggle('collapsed');
    button.textContent = collapsed ? 'Expand' : 'Collapse';
    button.setAttribute('aria-expanded', String(!collapsed));
    return postBack('ctl00$CollapseBanner', collapsed ? '1' : '0');
  }

  function chooseTab(tab) {
    for (const other of tab.parentElement.children) {
      other.setAttribute('aria-selected', String(other === tab));
      document.getElementById(other.getAttribute('aria-controls')).hidden = other !== tab;
    }
  }

  function toggleDark(button) {
    const dark = document.body.classList.toggle('dark-mode');
    document.body.classList.toggle('light-mode', !dark);
    button.setAttribute('aria-pressed', String(dark));
    return postBack('ctl00$DarkMode', dark ? '1' : '0');
  }

  /** A window in the page with a frame of the same origin. Resolves when the frame has loaded. */
  function openDialog(name) {
    closeDialog();
    const folder = location.pathname.split('/')[1];
    const window_ = document.createElement('div');
    window_.className = 'k-widget k-window';
    window_.id = 'demoDialog';
    window_.setAttribute('role', 'dialog');
    window_.setAttribute('aria-label', 'Details');
    window_.innerHTML =
      '<div class="k-window-titlebar"><span class="k-window-title">Details</span><button type="button" id="btnCloseDialog" aria-label="Close">&times;</button></div><div class="k-window-content"></div>';
    const frame = document.createElement('iframe');
    frame.title = 'Details';
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    frame.src = `/${folder}/Dialogs/${name}`;
    window_.lastElementChild.append(frame);
    document.body.append(window_);
    return loaded;
  }

  function closeDialog() {
    document.getElementById('demoDialog')?.remove();
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    if (target === null) return;
    if (target.id === 'btnCollapseBanner') collapse(target);
    else if (target.id === 'btnDarkMode') toggleDark(target);
    else if (target.id === 'btnCloseDialog') closeDialog();
    else if (target.getAttribute('role') === 'tab') chooseTab(target);
    else if (target.dataset.dialog !== undefined) openDialog(target.dataset.dialog);
  });

  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (event.target.id !== 'txtSearch' || event.key !== 'Enter') return;
    event.preventDefault();
    location.href = `StudentSearch.aspx?q=${encodeURIComponent(event.target.value)}`;
  });
  document.getElementById('btnSearch')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.href = `StudentSearch.aspx?q=${encodeURIComponent(document.getElementById('txtSearch').value)}`;
  });

  window.__doPostBack = (target, argument) => {
    postBack(target, argument);
  };
  window.demo = {
    next: () => postBack('ctl00$lnkNext', ''),
    previous: () => postBack('ctl00$lnkPrevious', ''),
    show: (student) => postBack('ctl00$SetStudent', String(student)),
    edit: () => postBack('ctl00$MainContent$btnChange', ''),
    cancel: () => postBack('ctl00$MainContent$btnCancel', ''),
    collapse: () => collapse(document.getElementById('btnCollapseBanner')),
    openDialog,
    closeDialog,
    delays,
  };
})();
