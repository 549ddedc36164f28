// Runs in the page before its own scripts and takes the times. It is a function of its own text:
// nothing outside it can be named in it.

/** Puts `window.bench` into the page. */
export function probe() {
  const bench = { ready: null, frames: [], inputs: [], saves: [], entered: [], shift: 0, tasks: [] };
  window.bench = bench;

  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("layout-shift", (entry) => (bench.shift += entry.hadRecentInput ? 0 : entry.value));
  watch("longtask", (entry) => bench.tasks.push(entry.duration));

  // Ready is the first frame after the page says that it has started.
  const isReady = () => document.documentElement?.hasAttribute("data-ready");
  const observer = new MutationObserver(() => {
    if (!isReady()) return;
    observer.disconnect();
    afterFrame((now) => (bench.ready = now));
  });
  observer.observe(document, { attributes: true, childList: true, subtree: true });

  /** Calls back when the next frame is drawn. */
  function afterFrame(done) {
    requestAnimationFrame(() => soon(() => done(performance.now())));
  }

  /** Calls back as the next task. */
  function soon(done) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  }

  addEventListener(
    "keydown",
    (event) => {
      const pressed = event.timeStamp;
      if (event.key === "Enter") bench.entered.push(pressed);
      afterFrame((now) => bench.frames.push(now - pressed));
    },
    true,
  );

  // The work of a key press: from its input event to the end of the task, microtasks included.
  addEventListener(
    "input",
    () => {
      const start = performance.now();
      let ended = false;
      const end = () => {
        if (!ended) bench.inputs.push(performance.now() - start);
        ended = true;
      };
      soon(end);
      requestAnimationFrame(end);
    },
    true,
  );

  // The work of a save: a timer that writes, from its start to its end, and what it wrote.
  let written = [];
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    written.push([key, text]);
    return setItem.call(this, key, text);
  };
  const setTimeout = window.setTimeout;
  window.setTimeout = (action, ...rest) =>
    setTimeout(() => {
      const start = performance.now();
      written = [];
      action();
      const took = performance.now() - start;
      // The start is no save, though it looks whether something can be written.
      if (written.length === 0 || bench.ready === null) return;
      bench.last = written.at(-1);
      bench.saves.push({ took, at: performance.now(), bytes: new Blob(written.flat()).size });
    }, ...rest);

  /**
   * How long one bare `setItem` of the entry that was written last takes: the mean of many. Each
   * comes after a pause, as a save does; in a row they take a tenth of it.
   */
  bench.bareSave = async () => {
    const [key, text] = bench.last;
    const times = 40;
    let took = 0;
    for (let time = 0; time < times; time += 1) {
      await new Promise((done) => setTimeout(done, 20));
      const changed = text.slice(0, -1) + String.fromCharCode(97 + (time % 26));
      const start = performance.now();
      setItem.call(localStorage, key, changed);
      took += performance.now() - start;
    }
    setItem.call(localStorage, key, text);
    return took / times;
  };
}
