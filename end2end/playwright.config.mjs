// Real browsers against the real server and the demo tenant. `cargo xtask test e2e` builds the binary and names it in REKEY_BIN.
import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './stage/browsers/places.mjs';

const chromium = { browserName: 'chromium', launchOptions: CHROMIUM };

// What does not depend on the size of the screen is asked once, on the desktop.
const AT_PHONE_SIZE = ['story', 'coach', 'helpdesk', 'hydration', 'key-view', 'layout', 'accessibility', 'pictures', 'recovery-screens'];
const WITHOUT_SCRIPT = ['story', 'coach', 'kiosk', 'helpdesk', 'devices', 'key-id', 'key-view-without-script', 'sign-in', 'language', 'layout', 'organisation', 'recovery-screens'];
// Writes a file that is committed, so it is made on demand.
const ON_DEMAND = process.env.REKEY_GALLERY ? ['flow', 'screens'] : [];

const files = (names) => names.map((name) => `**/${name}.spec.mjs`);

export default defineConfig({
  testDir: 'tests',
  globalSetup: './stage/gallery/shelf.mjs',
  globalTeardown: './stage/gallery/leaf.mjs',
  outputDir: 'results/runs',
  snapshotPathTemplate: 'trees/{arg}{ext}',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: { ...chromium, locale: 'en-GB', trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', testIgnore: files(['key-view-without-script', 'flow', 'screens', 'browsers']), use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: files([...AT_PHONE_SIZE, ...ON_DEMAND]),
      use: { viewport: { width: 360, height: 760 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-script',
      testMatch: files(WITHOUT_SCRIPT),
      use: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
    },
    // Starts its browsers itself.
    { name: 'browsers', testMatch: files(['browsers']) },
  ],
});
