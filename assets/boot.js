// Starts the app, and stands in for it where it cannot start: says what is wrong in plain words and
// offers what is stored as a file, without needing the app for it.
(() => {
  "use strict";

  const path = location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1);
  const prefix = `strategy-session:${path}:`;
  const root = document.documentElement;

  // An example to look at: nothing of it is stored, and what is stored is not looked at.
  const isExample = location.search === "?example";

  // How long a start may take, from the click that led here, before the page says that it takes long.
  const PATIENCE_MS = 3500;

  const WORDS = {
    framed: "Strategy Session does not run inside another page.",
    framedWhat: "Another page could watch what you write. Open it in a window of its own.",
    open: "Open Strategy Session",
    failed: "Strategy Session could not start.",
    stopped: "Something went wrong, and the page had to stop.",
    partly: "A part of Strategy Session did not come.",
    slow: "This takes longer than it should.",
    what: "What you wrote is still stored in this browser. Reload the page; if that does not help, save a copy of your data as a file first.",
    reload: "Reload",
    save: "Save my data as a file",
    copy: "Copy what went wrong",
    copied: "Copied",
    notCopied: "Your browser did not copy it",
  };

  /** Everything stored by this app at this address. */
  function stored() {
    const entries = {};
    try {
      for (let place = 0; place < localStorage.length; place += 1) {
        const key = localStorage.key(place);
        if (key.startsWith(prefix)) entries[key] = localStorage.getItem(key);
      }
    } catch {
      // The browser blocks the storage, so nothing is in it.
    }
    return entries;
  }

  function saveStored() {
    const file = { format: "strategy-session-entries", entries: stored() };
    const save = document.createElement("a");
    save.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: "application/json" }));
    save.download = "strategy-session-data.json";
    save.click();
    setTimeout(() => URL.revokeObjectURL(save.href), 60000);
  }

  function element(name, text, className, action) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    if (action) made.addEventListener("click", action);
    return made;
  }

  let told = false;

  function message(heading, text, buttons) {
    const alert = document.createElement("div");
    const actions = element("p", "", "actions");
    actions.append(...buttons);
    alert.setAttribute("role", "alert");
    alert.append(heading, element("p", text, "lead"), actions);
    return alert;
  }

  /** Loads the page anew; where a newer build waits, that one. */
  async function reload() {
    const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
    const waiting = worker?.waiting;
    if (waiting) {
      // Until it has taken over, or for as long as somebody waits for that.
      const isActive = new Promise((done) => {
        waiting.onstatechange = () => waiting.state === "activated" && done();
        setTimeout(done, 3000);
      });
      waiting.postMessage("take over");
      await isActive;
    }
    location.reload();
  }

  /** What went wrong, for whoever mends it: places in the code, and nothing that somebody wrote. */
  const copyOf = (error) => async ({ target }) => {
    const text = `${error.name}\n${error.stack}\n${navigator.userAgent}`;
    const isCopied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    target.textContent = isCopied ? WORDS.copied : WORDS.notCopied;
  };

  const waysOut = (error) => [
    element("button", WORDS.reload, "button button-primary", reload),
    element("button", WORDS.save, "button", saveStored),
    ...(error ? [element("button", WORDS.copy, "link-button", copyOf(error))] : []),
  ];

  /** Puts a message in the place of the app. */
  function tell(heading, text, buttons) {
    if (told) return;
    told = true;
    const main = document.createElement("main");
    main.append(message(element("h1", heading), text, buttons));
    document.getElementById("app").replaceChildren(main);
  }

  const fail = (heading, error) => tell(heading, WORDS.what, waysOut(error));

  let below;

  /** Says what is wrong below what is there: the frame, which the app replaces, or the app. */
  function tellBelow(heading) {
    below?.remove();
    below = message(element("h2", heading), WORDS.what, waysOut());
    document.querySelector("#app main").append(below);
  }

  /** A link that the build put into the head. */
  const link = (selector) => document.head.querySelector(selector);

  /** A module of the app: as it is in development, packed in a release. */
  async function fetchModule(href, integrity) {
    // The browser checks the digests of scripts by itself; that of a module only if it is told.
    const response = await fetch(href, { integrity });
    if (!href.endsWith(".packed")) return response;
    const unzipped = response.body.pipeThrough(new DecompressionStream("gzip"));
    const { unpack } = await import(link('script[type="module"]').src);
    return unpack(await new Response(unzipped).arrayBuffer());
  }

  /** The style of the screens that come later. */
  function fetchStyle() {
    const sheet = link('link[rel="stylesheet"][disabled]');
    return new Promise((resolve, reject) => {
      sheet.onload = resolve;
      sheet.onerror = reject;
      sheet.disabled = false;
    });
  }

  async function start() {
    const slow = setTimeout(tellBelow, PATIENCE_MS - performance.now(), WORDS.slow);
    let first;
    try {
      const app = import(link('link[rel="modulepreload"]').href);
      const { href, dataset } = link('link[rel="preload"][as="fetch"]');
      const module = await fetchModule(href, dataset.integrity);
      // A release comes in two parts, so that the first is there sooner: see .ci/split.mjs.
      const later = dataset.later && fetchModule(dataset.later, dataset.laterIntegrity);
      const style = fetchStyle();
      const example = isExample && fetch("example.json");
      first = await (await app).default({ module_or_path: module });
      if (later) await WebAssembly.instantiate(await later, { first });
      await style;
      if (example) root.dataset.example = await (await example).text();
      // What it brings about is a task of its own: making it took long enough on a slow processor.
      await new Promise((done) => setTimeout(done));
      root.dataset.whole = "";
      dispatchEvent(new Event("whole"));
      below?.remove();
    } catch (error) {
      console.error(error);
      if (first) tellBelow(WORDS.partly);
      else fail(WORDS.failed, error);
    } finally {
      clearTimeout(slow);
      forbidRequests();
    }
  }

  /** From here on the page has all that it needs, so the browser may refuse every request. */
  function forbidRequests() {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "connect-src 'none'";
    document.head.append(policy);
  }

  /** Markup that could run something is refused, wherever it comes from; of scripts there is one more. */
  function guardMarkup() {
    const runs = /<(script|iframe|object|embed|base|link|meta)|\son\w+\s*=|javascript:|srcdoc/i;
    const createHTML = (markup) => {
      if (runs.test(markup)) throw new TypeError("markup that could run something");
      return markup;
    };
    const createScriptURL = (address) => {
      if (address !== root.dataset.worker) throw new TypeError(`a script that is not ours: ${address}`);
      return address;
    };
    globalThis.trustedTypes?.createPolicy("default", { createHTML, createScriptURL });
  }

  function begin() {
    if (globalThis.top !== globalThis.self) {
      const own = element("a", WORDS.open, "button button-primary");
      own.href = location.href;
      own.target = "_blank";
      own.rel = "noopener";
      tell(WORDS.framed, WORDS.framedWhat, [own]);
      return;
    }
    start();
  }

  guardMarkup();
  if (isExample) root.dataset.example = "";
  const entries = stored();
  const theme = entries[`${prefix}fact/theme`];
  if (theme) root.dataset.theme = theme;
  // A first visit sees at once what the page is for; whoever has been here goes straight to theirs.
  const isFirst = Object.keys(entries).length === 0;
  if (isFirst && ["", "#", "#/"].includes(location.hash)) root.dataset.first = "";
  globalThis.addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) fail(WORDS.stopped, event.error);
  });
  document.addEventListener("DOMContentLoaded", begin);
})();
