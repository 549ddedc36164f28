// Starts the app, and stands in for it where it cannot start: says what is wrong in plain words and
// offers what is stored as a file, without needing the app for it.
(() => {
  "use strict";

  const path = location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1);
  const prefix = `strategy-session:${path}:`;
  const root = document.documentElement;

  // How long a start may take before the page says that it takes long.
  const PATIENCE_MS = 15000;

  const WORDS = {
    framed: "Strategy Session does not run inside another page.",
    framedWhat: "Another page could watch what you write. Open it in a window of its own.",
    open: "Open Strategy Session",
    failed: "Strategy Session could not start.",
    stopped: "Something went wrong, and the page had to stop.",
    slow: "This takes longer than it should.",
    what: "What you wrote is still stored in this browser. Reload the page; if that does not help, save a copy of your data as a file first.",
    reload: "Reload",
    save: "Save my data as a file",
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
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: "application/json" }));
    link.download = "strategy-session-data.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function element(name, text, className, action) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    if (action) made.addEventListener("click", action);
    return made;
  }

  let told = false;

  /** Puts a message in the place of the app. */
  function tell(heading, text, buttons) {
    if (told) return;
    told = true;
    const main = document.createElement("main");
    const actions = element("p", "", "actions");
    actions.append(...buttons);
    main.setAttribute("role", "alert");
    main.append(element("h1", heading), element("p", text, "lead"), actions);
    document.getElementById("app").replaceChildren(main);
  }

  function fail(heading) {
    tell(heading, WORDS.what, [
      element("button", WORDS.reload, "button button-primary", () => location.reload()),
      element("button", WORDS.save, "button", saveStored),
    ]);
  }

  /** The address in a link that the build put into the head. */
  const address = (selector) => document.head.querySelector(selector).href;

  async function start() {
    const slow = setTimeout(() => fail(WORDS.slow), PATIENCE_MS);
    try {
      const app = await import(address('link[rel="modulepreload"]'));
      await app.default({ module_or_path: address('link[rel="preload"][as="fetch"]') });
      forbidRequests();
    } catch (error) {
      console.error(error);
      fail(WORDS.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  /** From here on the page has all that it needs, so the browser may refuse every request. */
  function forbidRequests() {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "connect-src 'none'";
    document.head.append(policy);
  }

  /** Markup that could run something is refused, wherever it comes from. */
  function guardMarkup() {
    const runs = /<(script|iframe|object|embed|base|link|meta)|\son\w+\s*=|javascript:|srcdoc/i;
    const createHTML = (markup) => {
      if (runs.test(markup)) throw new TypeError("markup that could run something");
      return markup;
    };
    globalThis.trustedTypes?.createPolicy("default", { createHTML });
  }

  function begin() {
    if (globalThis.top !== globalThis.self) {
      const link = element("a", WORDS.open, "button button-primary");
      link.href = location.href;
      link.target = "_blank";
      link.rel = "noopener";
      tell(WORDS.framed, WORDS.framedWhat, [link]);
      return;
    }
    start();
  }

  guardMarkup();
  // A first visit sees at once what the page is for; whoever has been here goes straight to theirs.
  const isFirst = Object.keys(stored()).length === 0;
  if (isFirst && ["", "#", "#/"].includes(location.hash)) root.dataset.first = "";
  globalThis.addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) fail(WORDS.stopped);
  });
  document.addEventListener("DOMContentLoaded", begin);
})();
