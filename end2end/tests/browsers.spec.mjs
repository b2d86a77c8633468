// Does the main story hold in Chromium, Firefox and WebKitGTK, with script and without, small and large, light and dark?
import { test } from '../stage/stage.mjs';
import { Person } from '../stage/browsers/person.mjs';
import { BROWSERS } from '../stage/browsers/places.mjs';
import { mainStory } from '../stage/browsers/story.mjs';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 760 } };
/**
 * How a person may meet Rekey. Any two of size, script and colours meet here; REKEY_BROWSERS=all lets all three meet, in twice the time.
 */
const MEETINGS = [
  { sizeName: 'desktop', script: true, dark: false },
  { sizeName: 'desktop', script: false, dark: true },
  { sizeName: 'phone', script: true, dark: true },
  { sizeName: 'phone', script: false, dark: false },
];
const OTHERS = MEETINGS.map((meeting) => ({ ...meeting, dark: !meeting.dark }));
const ALL = process.env.REKEY_BROWSERS === 'all' ? [...MEETINGS, ...OTHERS] : MEETINGS;

const RIGHT_TO_LEFT = process.env.REKEY_BROWSERS === 'all' ? ['ar', 'he'] : ['ar'];

test.setTimeout(120_000);

function tell(browser, { language, sizeName, script, dark }) {
  const name = [browser, language, sizeName, script ? 'with script' : 'without script', dark ? 'dark' : 'light'].join(', ');
  test(name, async ({ rekey, tenant }, testInfo) => {
    test.skip(!BROWSERS[browser].isHere(), `${browser} is not on this machine`);
    const wish = { size: SIZES[sizeName], dark, script, language };
    const person = await Person.at(browser, wish);
    try {
      await mainStory({ person, rekey, tenant, ...wish });
    } catch (error) {
      await testInfo.attach('picture', { body: await person.picture(), contentType: 'image/png' });
      throw error;
    } finally {
      await person.leave();
    }
  });
}

for (const browser of Object.keys(BROWSERS)) {
  for (const meeting of ALL) tell(browser, { ...meeting, language: 'en' });
  for (const language of RIGHT_TO_LEFT) {
    tell(browser, { language, sizeName: 'phone', script: true, dark: false });
    tell(browser, { language, sizeName: 'desktop', script: false, dark: true });
  }
}
