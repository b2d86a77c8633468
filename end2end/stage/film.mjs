// What the browser's pretended camera sees, and the dialog that it is opened in.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../playwright.config.mjs';

const film = join(tmpdir(), `rekey-scan-${process.pid}.y4m`);
const { launchOptions } = config.use;

/** For `test.use`: the camera shows the film. */
export const WITH_CAMERA = {
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
  },
};

/** Writes the film: a photographed recovery screen with this key ID. */
export function show(keyId) {
  const built = process.env.REKEY_FILM;
  const [program, ...words] = built ? [built] : ['cargo', 'run', '--quiet', '--package=scan', '--example=film', '--'];
  execFileSync(program, [...words, keyId, film], { cwd: join(import.meta.dirname, '../..'), stdio: 'inherit' });
}

export const removeFilm = () => rm(film, { force: true });

/** A key ID that no key of the demo tenant has. */
export const reversed = ({ id }) =>
  [...id].reverse().join('').replace(/-/g, '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

export const scanButton = (page) => page.getByRole('button', { name: 'Scan the screen' });
export const dialog = (page) => page.getByRole('dialog', { name: 'Scan the screen' });
export const says = (page) => dialog(page).getByRole('status');
export const question = (page) => page.getByRole('heading', { name: 'Does your screen show exactly this?' });
export const groups = (page) => dialog(page).getByRole('listitem');

/** A key ID as the comparison spells it. */
export const spelled = (keyId) => keyId.toUpperCase().split('-').map((group) => [...group].join(' '));
