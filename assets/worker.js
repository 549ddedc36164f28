// Keeps the files of one build, so that the app works without a network. A build is kept whole or not
// at all, and a page gets all its files from one build: a new one waits until the person lets it take
// over. .ci/worker.mjs writes the files of the build into it.
(() => {
  "use strict";

  /** The files of this build: their addresses below the app's own, and their SHA-256. */
  const FILES = {};

  /** The name of this build. */
  const BUILD = "";

  // Other projects may live on the same origin; theirs is not ours to touch.
  const { pathname: scope } = new URL(registration.scope);
  const prefix = `strategy-session:${scope}:`;

  async function digest(bytes) {
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** A file as the network has it now, if it is that of this build. */
  async function fetched(path) {
    const response = await fetch(path, { cache: "no-cache" });
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await digest(bytes)) !== FILES[path]) throw new Error(`${path} is not of this build`);
    return new Response(bytes, { headers: { "content-type": response.headers.get("content-type") } });
  }

  async function keepBuild() {
    const paths = Object.keys(FILES);
    const responses = await Promise.all(paths.map(fetched));
    const cache = await caches.open(prefix + BUILD);
    await Promise.all(paths.map((path, place) => cache.put(path, responses[place])));
  }

  async function dropOthers() {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(prefix) && name !== prefix + BUILD);
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  /** A file of this build; where somebody has cleared the cache, what the network has. */
  async function served(request, path) {
    const cache = await caches.open(prefix + BUILD);
    return (await cache.match(path)) ?? fetch(request);
  }

  addEventListener("install", (event) => event.waitUntil(keepBuild()));
  // Windows that came from the network are this worker's from now on, too: a later build waits for them.
  addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => clients.claim())));
  addEventListener("message", ({ data }) => {
    if (data === "take over") skipWaiting();
  });
  addEventListener("fetch", (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (origin !== location.origin || !pathname.startsWith(scope)) return;
    const path = `./${pathname.slice(scope.length).replace(/^index\.html$/, "")}`;
    if (event.request.method === "GET" && path in FILES) event.respondWith(served(event.request, path));
  });
})();
