// Serves the built site as GitHub Pages does: below a sub-path, with gzip for what is text or wasm,
// `max-age=600` and an ETag; on the loopback address only. Run by itself it stays until stopped.
// The site is target/site, or the folder in the variable SITE.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const built = fileURLToPath(new URL("../../target/site", import.meta.url));
const site = resolve(process.env.SITE ?? built);

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Starts the server. `change` may alter a file on its way: (path, bytes) → bytes, or null for 404. */
export async function serve({ port = 0, root = site, change = (_path, bytes) => bytes } = {}) {
  const zipped = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
    const bytes = await readFile(file).then((read) => change(path, read)).catch(() => null);
    if (!file.startsWith(root) || bytes === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    const tag = `"${createHash("sha1").update(bytes).digest("hex")}"`;
    const headers = {
      "cache-control": "max-age=600",
      "content-type": types[extname(file)] ?? "application/octet-stream",
      etag: tag,
    };
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    if (!(extname(file) in types)) {
      response.writeHead(200, headers).end(bytes);
      return;
    }
    if (!zipped.has(tag)) zipped.set(tag, gzipSync(bytes, { level: 9 }));
    response.writeHead(200, { ...headers, "content-encoding": "gzip", vary: "accept-encoding" });
    response.end(zipped.get(tag));
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
  console.log(`${url}/strategy-session/`);
}
