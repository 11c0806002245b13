// The storm: the student changes at random times, banner and hidden keys each after a random delay of their own.
(() => {
  const students = JSON.parse(document.getElementById('stormStudents').textContent);
  const bannerPanel = document.getElementById('ctl00_upBanner');
  const byPid = new Map(students.map((student) => [student.pid, student]));
  const log = [];
  let timers = [];
  let count = 0;

  const now = () => performance.timeOrigin + performance.now();
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** A small generator of numbers in [0, 1) that gives the same for the same seed (mulberry32). */
  function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  const bannerSsid = () => bannerPanel.querySelector('[data-tcfc="STU.CID"]')?.textContent ?? null;
  const keySsid = () => byPid.get(document.getElementById('ctl00_PID').value)?.ssid ?? null;

  function current() {
    const banner = bannerSsid();
    return banner === keySsid() ? banner : null;
  }

  function note(event) {
    log.push({ at: now(), event, banner: bannerSsid(), key: keySsid(), current: current() });
  }

  function setBanner(student) {
    bannerPanel.innerHTML = student.banner;
    note('banner');
  }

  function setKeys(student) {
    document.getElementById('ctl00_PID').value = student.pid;
    document.getElementById('ctl00_SN').value = student.sn;
    document.getElementById('ctl00_SC').value = student.sc;
    note('key');
  }

  /** After `delay` milliseconds; at once, in this task, when it is 0. */
  function later(delay, action) {
    if (delay <= 0) {
      action();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      timers.push(
        setTimeout(() => {
          action();
          resolve();
        }, delay),
      );
    });
  }

  /** A new switch drops what an earlier one had still to do, as a new postback does. */
  function change(student, { bannerDelay = 0, keyDelay = 0 } = {}) {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    count += 1;
    document.getElementById('stormCount').textContent = String(count);
    return Promise.all([later(bannerDelay, () => setBanner(student)), later(keyDelay, () => setKeys(student))]);
  }

  async function start({ seed = 1, switches = 100, minMs = 20, maxMs = 200 } = {}) {
    const random = randomFrom(seed);
    const between = (low, high) => low + random() * (high - low);
    // A third of the parts comes at once, a third soon, and a third may be overtaken by the next switch.
    const delay = () => {
      const kind = random();
      if (kind < 1 / 3) return 0;
      return kind < 2 / 3 ? between(1, minMs + 1) : between(minMs, maxMs);
    };
    for (let turn = 0; turn < switches; turn += 1) {
      const student = students[Math.floor(random() * students.length)];
      change(student, { bannerDelay: delay(), keyDelay: delay() });
      await wait(between(minMs, maxMs));
    }
    // The last student stays, and both parts of the page come to show it.
    const last = students[Math.floor(random() * students.length)];
    await change(last, { bannerDelay: delay(), keyDelay: delay() });
    return { switches: count, current: current() };
  }

  function show(ssidOrPid, delays) {
    const student = students.find((one) => one.ssid === ssidOrPid || one.pid === ssidOrPid);
    if (student === undefined) throw new Error('no such student');
    return change(student, delays);
  }

  note('load');
  window.storm = { start, show, current, log };
})();
