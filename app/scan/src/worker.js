// Reads pictures in a worker. It is handed all that it needs: the policy that it comes with lets it reach no network.
import init, { Scanner } from './scan.js';

let scanner;

async function answer({ module, keyIds, pixels, width, height }) {
  if (pixels) return scanner.read(new Uint8ClampedArray(pixels), width, height);
  await init({ module_or_path: module });
  scanner = new Scanner(keyIds);
}

self.onmessage = async ({ data }) => {
  try {
    self.postMessage({ found: await answer(data) });
  } catch {
    self.postMessage({ broken: true });
  }
};
