// How much memory the wasm of a page has. It never has less than it once needed.

/** Runs in the page before its own scripts: notes the memories that come with a wasm. */
export function noteMemory() {
  window.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const instantiate = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await instantiate(...given);
      const parts = Object.values((made.instance ?? made).exports);
      window.memories.push(...parts.filter((part) => part instanceof WebAssembly.Memory));
      return made;
    };
  }
}

/** The memory of a page, in bytes. */
export const memoryOf = (page) =>
  page.evaluate(() => window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));

/** Goes through the screens at these addresses, so many times. */
export const walk = (page, addresses, times) =>
  page.evaluate(
    async ([all, count]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let time = 0; time < count; time += 1) {
        for (const hash of all) {
          location.hash = hash;
          for (let frames = 0; frames < 3; frames += 1) await frame();
        }
      }
    },
    [addresses, times],
  );
