// What a link answers with a file.
import { readFile } from 'node:fs/promises';

/** Clicks a link and reads the file that comes. */
export async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The fields of a line of CSV in which every field is quoted. */
export function csvFields(line) {
  return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field]) => field.replaceAll('""', '"'));
}
