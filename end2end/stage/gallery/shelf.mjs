// Where pictures lie: those of this run, and those that were accepted.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

export const NOW = 'results/gallery';
export const ACCEPTED = 'gallery';

/** Whether a difference is a failure; else it is shown in the gallery alone. */
export const IS_COMPARING = process.env.REKEY_PICTURES === 'compare';

/** Whether this run's pictures are to be the accepted ones. */
export const IS_ACCEPTING = process.env.REKEY_PICTURES === 'accept';

/** The looks that each page is pictured in. */
export const LOOKS = ['desktop-light', 'desktop-dark', 'phone-light', 'phone-dark'];

/** The accepted outlines of a page, by look; none where there is no such page yet. */
export async function acceptedOutlines(page) {
  try {
    return JSON.parse(await readFile(`${ACCEPTED}/${page}.json`, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Before a run whose pictures are accepted: what an earlier run left must not be accepted with them. */
export default async function clear() {
  if (IS_ACCEPTING) await rm(NOW, { recursive: true, force: true });
}

/** Keeps what is known of a picture of this run. */
export async function keep(look, page, note) {
  await mkdir(NOW, { recursive: true });
  await writeFile(`${NOW}/${look}-${page}.json`, JSON.stringify({ look, page, ...note }));
}

/** All that was kept of this run, in the order of names. */
export async function kept() {
  const files = await readdir(NOW).catch(() => []);
  const notes = files.filter((file) => file.endsWith('.json')).sort();
  return Promise.all(notes.map(async (file) => JSON.parse(await readFile(`${NOW}/${file}`, 'utf8'))));
}

/** Makes this run's outline of a look the accepted one: a line for each piece, so that a change can be read. */
export async function acceptOutline(page, look, outline) {
  const all = { ...(await acceptedOutlines(page)), [look]: outline };
  const pieces = (list) => list.map((piece) => `${JSON.stringify(piece)}`).join(',\n');
  const parts = LOOKS.filter((name) => all[name]).map(
    (name) => `  ${JSON.stringify(name)}: {"width": ${all[name].width}, "pieces": [\n${pieces(all[name].pieces)}\n  ]}`,
  );
  await writeFile(`${ACCEPTED}/${page}.json`, `{\n${parts.join(',\n')}\n}\n`);
}
