// What a person does where Rekey stands in the frame of a portal.
import { expect } from '@playwright/test';
import { ask, chooseAccount, short } from './person.mjs';
import { Portal } from './portal.mjs';

/** A fixture: a portal of another site, which knows where Rekey is. Whether it may frame Rekey is a setting. */
export const startPortal = async ({ ports }, use) => {
  const portal = await Portal.start(`http://localhost:${ports.rekey}`);
  await use(portal);
  await portal.stop();
};

/** Fixtures: a portal, and a Rekey that it may frame. */
export const LISTED_PORTAL = {
  portal: startPortal,
  settings: async ({ portal }, use) => use({ REKEY_EMBED__ORIGINS: JSON.stringify([portal.url]) }),
};

/** What stands in the frame. */
export const inFrame = (page) => page.frameLocator('rekey-recovery iframe');

export const signInButton = (frame) => frame.getByRole('button', { name: 'Sign in with your work account' });

/** Presses, and gives the window that opens. */
export async function openWindow(page, button) {
  const opened = page.context().waitForEvent('page');
  await button.click();
  return opened;
}

export async function signInAtPortal(page, account) {
  const frame = inFrame(page);
  const popup = await openWindow(page, signInButton(frame));
  await chooseAccount(popup, account);
  await expect(frame.getByText(`Signed in as ${account}@contoso.example`)).toBeVisible();
  await expect.poll(() => popup.isClosed()).toBe(true);
  return frame;
}

/** Asks for the key of LAPTOP-ANNA; gives the window that asks for the confirmation. */
export async function askAtPortal(page, frame, key) {
  await ask(frame, short(key));
  await expect(frame.getByRole('heading', { name: 'Confirm in a window of its own' })).toBeVisible();
  return openWindow(page, frame.getByRole('button', { name: 'Open the window' }));
}
