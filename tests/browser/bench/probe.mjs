// Runs in the page before its own scripts and takes the times. It is a function of its own text:
// nothing outside it can be named in it.

/** Puts `window.bench` into the page. */
export function probe() {
  const bench = { ready: null, frames: [], inputs: [], saves: [] };
  window.bench = bench;

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
  let written = 0;
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    written += key.length + text.length;
    bench.last = [key, text];
    return setItem.call(this, key, text);
  };
  const setTimeout = window.setTimeout;
  window.setTimeout = (action, ...rest) =>
    setTimeout(() => {
      const start = performance.now();
      written = 0;
      action();
      if (written > 0) bench.saves.push({ took: performance.now() - start, units: written });
    }, ...rest);

  /** How long one bare `setItem` of the entry that was written last takes: the mean of many. */
  bench.bareSave = () => {
    const [key, text] = bench.last;
    const rounds = 400;
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      setItem.call(localStorage, key, text.slice(0, -1) + String.fromCharCode(97 + (round % 26)));
    }
    const took = (performance.now() - start) / rounds;
    setItem.call(localStorage, key, text);
    return took;
  };
}
