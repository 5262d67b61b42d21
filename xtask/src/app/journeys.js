// Loads the code of a journey. One file holds all its modules, except those of the journey that leads to it.
import { initSync } from "./front-door-app.js";

const modules = new Map();

// First how many modules there are, then the number of each, then the length of each, then the modules.
async function unpack(name) {
  const answer = await fetch(new URL(`./${name}.pack`, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} for ${name}`);
  const file = await answer.arrayBuffer();
  const [count] = new Uint32Array(file, 0, 1);
  const numbers = new Uint32Array(file, 4, count);
  const lengths = new Uint32Array(file, 4 * (1 + count), count);
  const imports = { __wasm_split: initSync() };
  let at = 4 * (1 + 2 * count);
  const made = [...numbers].map((number, i) => {
    const module = file.slice(at, (at += lengths[i]));
    // Another journey may have brought it already; a second one would write over what the first remembers.
    if (!modules.has(number)) modules.set(number, WebAssembly.instantiate(module, imports));
    return modules.get(number);
  });
  await Promise.all(made);
}

function journey(name, before) {
  let loading;
  const load = () => {
    loading ??= Promise.all([before?.(), unpack(name)]).catch((error) => {
      // The next try begins anew.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  // The program calls it, and is called back by the number of a function in its table.
  const split = async (callback, data) => {
    let loaded = false;
    try {
      await load();
      loaded = true;
    } catch (error) {
      console.error(error);
    }
    initSync().__indirect_function_table.get(callback)(data, loaded);
  };
  return [load, split];
}

