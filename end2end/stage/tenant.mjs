// The demo tenant: its control API (server/emulator/README.md) and the screens of its PCs.
import { Program } from './program.mjs';

export class Tenant {
  #program;

  /** Starts it on `port`, with `pcs` PCs beside those of the story; it accepts sign-ins for the Rekey at `publicUrl`. */
  static async start(port, publicUrl, folder, pcs) {
    const tenant = new Tenant();
    tenant.url = `http://localhost:${port}`;
    tenant.#program = await Program.start(
      ['emulate', '--listen', `127.0.0.1:${port}`, '--check-in-seconds', '1', '--pcs', `${pcs}`],
      { REKEY_HTTP__PUBLIC_URL: publicUrl, REKEY_LOG__FILTER: 'warn' },
      folder,
    );
    return tenant;
  }

  /** What `rekey serve` must know of it. */
  get settings() {
    return this.#program.printedSettings;
  }

  stop() {
    return this.#program.stop();
  }

  async #call(method, path, body) {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  reset() {
    return this.#call('POST', '/emulator/reset');
  }

  state() {
    return this.#call('GET', '/emulator/state');
  }

  requests() {
    return this.#call('GET', '/emulator/requests');
  }

  /** The requests that asked for a password, in order. */
  async passwordReads() {
    const requests = await this.requests();
    return requests.map(({ path }) => decodeURIComponent(path)).filter((path) => /recoveryKeys\/.*\$select=.*\bkey\b/.test(path));
  }

  /** Orders faults; an empty list ends them. */
  setFaults(faults) {
    return this.#call('PUT', '/emulator/faults', faults);
  }

  /** Changes a PC: `owner`, `primaryUser`, `online`, `checkInSeconds`. */
  change(pc, change) {
    return this.#call('PUT', `/emulator/pcs/${pc.deviceId}`, change);
  }

  /** Changes the tenant's BitLocker policies. */
  setPolicies(policies) {
    return this.#call('PUT', '/emulator/policies', policies);
  }

  /** Types a password into the PC's blue screen. */
  unlock(pc, password) {
    return this.#call('POST', `/emulator/pcs/${pc.deviceId}/unlock`, { password });
  }

  lock(pc) {
    return this.#call('POST', `/emulator/pcs/${pc.deviceId}/lock`);
  }

  /** The device of that name. */
  async device(name) {
    const found = (await this.state()).devices.find((device) => device.displayName === name);
    if (!found) throw new Error(`no device ${name}`);
    return found;
  }

  /** The key that the blue screen of that PC asks for. */
  async screenKey(name) {
    const device = await this.device(name);
    return device.keys.find((key) => key.id === device.screenKeyId);
  }

  /** The keys of a device that the directory has now. */
  async storedKeys(name) {
    return (await this.device(name)).keys.filter((key) => !key.retired);
  }

  /** Where the PC's own screen is. */
  screenUrl(pc) {
    return `${this.url}/pc/${pc.deviceId}`;
  }
}
