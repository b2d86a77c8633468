// Reads pictures beside the page, in a worker, so that the page answers while a phone reads. Where no worker may run, the page
// reads itself.
import init, { Scanner } from './scan.js';

/** Milliseconds within which a worker says that it runs; after them the page reads itself. */
const START = 5_000;

/** The module. The page hands it to the worker, whose own policy lets it reach no network. */
export async function fetchModule(signal) {
  const answer = await fetch(new URL('./scan_bg.wasm', import.meta.url), { signal });
  if (!answer.ok) throw new Error('no module');
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** A reader of pictures for these key IDs, separated by spaces. */
export async function reading(module, keyIds) {
  return (await inWorker(module, keyIds)) ?? inPage(module, keyIds);
}

/** Nothing where no worker starts. */
function inWorker(module, keyIds) {
  return new Promise((done) => {
    let worker;
    try {
      worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    } catch {
      return done(undefined);
    }
    const begun = (works) => {
      clearTimeout(late);
      if (!works) worker.terminate();
      done(works ? asked(worker) : undefined);
    };
    const late = setTimeout(begun, START, false);
    worker.onmessage = ({ data }) => begun(!data.broken);
    worker.onerror = worker.onmessageerror = () => begun(false);
    worker.postMessage({ module, keyIds });
  });
}

/** A worker that runs, asked one picture after another. */
function asked(worker) {
  return {
    read: ({ data, width, height }) =>
      new Promise((done, fail) => {
        const broke = () => fail(new Error('the reader broke'));
        worker.onmessage = ({ data }) => (data.broken ? broke() : done(data.found));
        worker.onerror = worker.onmessageerror = broke;
        worker.postMessage({ pixels: data.buffer, width, height }, [data.buffer]);
      }),
    // With all that it holds of the last picture.
    end: () => worker.terminate(),
  };
}

async function inPage(module, keyIds) {
  await init({ module_or_path: module });
  const scanner = new Scanner(keyIds);
  return {
    read: async ({ data, width, height }) => scanner.read(data, width, height),
    end: () => scanner.free(),
  };
}
