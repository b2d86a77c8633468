// Starts the rekey binary, waits until it says `ready`, keeps what it said, and ends it by its own process ID.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const READY_WITHIN_MS = 20_000;
const STOPPED_WITHIN_MS = 10_000;

export class Program {
  #child;
  #out = '';
  #err = '';

  /** Starts `rekey ARGUMENTS` with `env` over a bare environment, so that no setting of the developer's leaks in. */
  static async start(args, env, cwd) {
    const program = new Program();
    const rekey = process.env.REKEY_BIN;
    if (!rekey) throw new Error('REKEY_BIN does not name the rekey binary: run `cargo xtask test e2e`');
    // With SIGXFSZ ignored, a file-size limit makes writes fail as a full disk does (failures.spec.mjs uses that).
    program.#child = spawn('/bin/sh', ['-c', `trap '' XFSZ; exec "$0" "$@"`, resolve(rekey), ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    program.#child.stdout.on('data', (data) => (program.#out += data));
    program.#child.stderr.on('data', (data) => (program.#err += data));
    await program.#ready(args);
    return program;
  }

  #ready(args) {
    return new Promise((succeed, reject) => {
      const fail = (why) => reject(new Error(`rekey ${args.join(' ')} ${why}\n${this.#out.replace(/(SECRET=).*/g, '$1(left out)')}\n${this.#err}`));
      const timer = setTimeout(() => fail('was not ready in time'), READY_WITHIN_MS);
      this.#child.once('exit', (code) => fail(`ended with ${code}`));
      this.#child.stdout.on('data', () => {
        if (!/^ready /m.test(this.#out)) return;
        clearTimeout(timer);
        succeed();
      });
    });
  }

  get pid() {
    return this.#child.pid;
  }

  /** All that it wrote to standard output. */
  get out() {
    return this.#out;
  }

  /** All that it wrote to standard error: its log. */
  get log() {
    return this.#err;
  }

  /** The `NAME=value` lines that it printed. */
  get printedSettings() {
    const lines = this.#out.split('\n').filter((line) => line.startsWith('REKEY_'));
    return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  }

  /** Asks it to stop. One that does not is killed, and that is a failure. */
  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    this.#child.kill('SIGTERM');
    const [, signal] = await ended;
    clearTimeout(timer);
    if (signal === 'SIGKILL') throw new Error(`rekey did not stop within ${STOPPED_WITHIN_MS} ms`);
  }
}

/** Below the ports that Linux gives to outgoing connections: one of those could take the port of a Rekey that starts later. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_000;

/** A port of loopback that nobody listens on. */
export async function freePort() {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT));
    if (await isFree(port)) return port;
  }
}

async function isFree(port) {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
