// What every test stands on: a demo tenant for each worker, and for each test a Rekey of its own with an empty ledger. Orders of
// an earlier test would go on rotating keys, so a Rekey is never shared.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { signedIn } from './person.mjs';
import { freePort } from './program.mjs';
import { Rekey } from './rekey.mjs';
import { Tenant } from './tenant.mjs';
import { Watch } from './watch.mjs';

export { expect };

export const test = base.extend({
  /** Settings of `rekey serve` over those of the stage: `test.use({ settings: { REKEY_VIEW__SECONDS: '30' } })`. */
  settings: [{}, { option: true }],

  /** How many PCs the demo tenant has beside those of the story. */
  generatedPcs: [0, { option: true, scope: 'worker' }],

  ports: [
    async ({}, use) => {
      await use({ tenant: await freePort(), rekey: await freePort(), admin: await freePort() });
    },
    { scope: 'worker' },
  ],

  sharedTenant: [
    async ({ ports, generatedPcs }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rekey-end2end-tenant-'));
      const tenant = await Tenant.start(ports.tenant, `http://localhost:${ports.rekey}`, folder, generatedPcs);
      await use(tenant);
      await tenant.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  tenant: async ({ sharedTenant }, use) => {
    await sharedTenant.reset();
    await sharedTenant.setFaults([]);
    await use(sharedTenant);
  },

  rekey: async ({ tenant, ports, settings }, use, testInfo) => {
    const rekey = await Rekey.start(ports, tenant, settings);
    await use(rekey);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('rekey.log', { body: rekey.log.slice(-200_000), contentType: 'text/plain' });
    }
    await rekey.stop();
  },

  baseURL: async ({ rekey }, use) => {
    await use(rekey.url);
  },

  watch: async ({ javaScriptEnabled }, use) => {
    const watch = new Watch(javaScriptEnabled);
    await use(watch);
    expect(watch.troubles, 'nothing goes wrong in the browser unseen').toEqual([]);
  },

  context: async ({ context, watch }, use) => {
    await use(watch.add(context));
  },

  /** Other people, each in a browser of their own: `people('technician')` gives a page where they are signed in. */
  people: async ({ browser, rekey, watch }, use) => {
    const contexts = [];
    await use(async (account) => {
      const context = watch.add(await browser.newContext({ baseURL: rekey.url }));
      contexts.push(context);
      const page = await context.newPage();
      await signedIn(page, account);
      return page;
    });
    for (const context of contexts) await context.close();
  },

  /** The screen of a PC in the machine room: another machine, so another browser context. */
  machineRoom: async ({ browser, watch, tenant }, use) => {
    const context = watch.add(await browser.newContext({ viewport: { width: 1024, height: 760 }, isMobile: false, hasTouch: false }));
    await use({
      // A page of its own for each look: one that is open reloads by itself, and may cut off another address or its own closing.
      look: async (name) => {
        const screen = await context.newPage();
        await screen.goto(tenant.screenUrl(await tenant.device(name)));
        return screen;
      },
    });
    await context.close();
  },
});
