// One Rekey with an empty ledger, in front of the demo tenant.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from './program.mjs';

export class Rekey {
  #program;

  /** Starts it in a folder of its own; `settings` stand over those of the stage. */
  static async start(ports, tenant, settings) {
    const rekey = new Rekey();
    rekey.url = `http://localhost:${ports.rekey}`;
    rekey.adminUrl = `http://127.0.0.1:${ports.admin}`;
    rekey.folder = await mkdtemp(join(tmpdir(), 'rekey-end2end-'));
    rekey.ledgerFile = join(rekey.folder, 'ledger.sqlite');
    const env = {
      ...tenant.settings,
      REKEY_HTTP__LISTEN: `127.0.0.1:${ports.rekey}`,
      REKEY_HTTP__PUBLIC_URL: rekey.url,
      REKEY_HTTP__ADMIN_LISTEN: `127.0.0.1:${ports.admin}`,
      REKEY_LEDGER__URL: `sqlite:${rekey.ledgerFile}`,
      REKEY_LOG__FILTER: 'debug',
      REKEY_ROTATION__FIRST_PAUSE_MS: '50',
      ...settings,
    };
    try {
      rekey.#program = await Program.start(['serve'], env, rekey.folder);
    } catch (error) {
      await rm(rekey.folder, { recursive: true, force: true });
      throw error;
    }
    return rekey;
  }

  get pid() {
    return this.#program.pid;
  }

  get log() {
    return this.#program.log;
  }

  get out() {
    return this.#program.out;
  }

  async metrics() {
    const answer = await fetch(`${this.adminUrl}/metrics`);
    return answer.text();
  }

  async stop() {
    try {
      await this.#program.stop();
    } finally {
      await rm(this.folder, { recursive: true, force: true });
    }
  }
}
