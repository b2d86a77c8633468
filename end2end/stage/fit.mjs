// Whether a page fits its screen: nothing to the side, nothing cut off, everything large enough and to be reached.
import { expect } from '@playwright/test';

/** What a thumb hits (WCAG 2.5.5), in CSS pixels. */
const THUMB = 44;

/** The sizes that each person page must fit, beside the one it has: by the size of the screen that the test runs at. */
export const SIZES = {
  /** A phone that lies on its side, and the narrowest one with letters twice as large. */
  phone: [{ width: 640, height: 320 }, { width: 320, height: 640, letters: '200%' }],
  /** What a desktop of 1280 × 1024 shows at 400 % (WCAG 1.4.10). */
  desktop: [{ width: 320, height: 256 }],
};

/** Gives both functions below what they need; runs in the page. */
function prepare() {
  const isSeen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && it.getBoundingClientRect().width > 1;
  window.seen = () => [...document.body.querySelectorAll('*')].filter((it) => isSeen(it) && !it.parentElement.closest('svg'));
  window.nameOf = (it) => `${it.tagName.toLowerCase()}.${it.className} “${(it.innerText || it.value || '').trim().slice(0, 30)}”`;
}

/** What stands out, is cut off or covered, in words; runs in the page. */
function misfits(root) {
  const found = [];
  const { nameOf } = window;
  const seen = window.seen();
  const viewport = document.querySelector('meta[name=viewport]')?.content ?? '';
  if (/maximum-scale|minimum-scale|user-scalable/.test(viewport)) found.push(`holds up zooming: ${viewport}`);
  const width = root.clientWidth;
  if (root.scrollWidth > width) found.push(`scrolls sideways: ${root.scrollWidth} px in ${width} px`);
  // A row that scrolls by itself and that the keyboard reaches.
  const isInRow = (it) => it.closest('[role=group][tabindex="0"]');
  for (const it of seen.filter((it) => !it.matches('.skip') && !isInRow(it))) {
    const { left, right } = it.getBoundingClientRect();
    if (left < -1 || right > width + 1) found.push(`beyond the edge: ${nameOf(it)}`);
    const { overflowX, overflowY } = getComputedStyle(it);
    const isWider = overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
    const isHigher = overflowY === 'hidden' && it.scrollHeight > it.clientHeight + 1;
    // The eight characters of a key ID are seen at once; what is longer scrolls in its field.
    const isLong = it.matches('select, textarea') || (it.matches('input') && it.value.length > 8);
    if ((isWider || isHigher) && !isLong) found.push(`cut off: ${nameOf(it)}`);
  }

  const stays = seen.filter((it) => ['fixed', 'sticky'].includes(getComputedStyle(it).position));
  const covered = stays.reduce((sum, it) => sum + it.getBoundingClientRect().height, 0);
  if (covered > innerHeight / 3) found.push(`${Math.round(covered)} px of ${innerHeight} px are covered by ${stays.map(nameOf)}`);
  return found;
}

/** What is too small for a thumb, or not to be reached; runs in the page. */
function misses(root, thumb) {
  const found = [];
  const { nameOf } = window;
  /** A link that stands alone is a target; one in a sentence is as high as its line. */
  const isAlone = (link) => link.parentElement.textContent.trim() === link.textContent.trim();
  const isTarget = (it) => it.matches('button, summary, select, input, textarea, a.button, nav a') || (it.matches('main a') && isAlone(it));
  const targets = window.seen().filter(isTarget);
  for (const target of targets) {
    const boxes = [target, ...(target.labels ?? [])].map((it) => it.getBoundingClientRect());
    const high = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    const wide = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    if (Math.min(high, wide) < thumb - 0.5) found.push(`${Math.round(wide)} × ${Math.round(high)} px: ${nameOf(target)}`);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A link may run over several lines: its box's middle may be beside it.
    const { left, top, width, height } = target.getClientRects()[0];
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    // A station's question lies over the top of the page, and goes at any touch.
    if (hit?.closest('.still-here') && !target.closest('.still-here')) continue;
    const reaches = hit && (target.contains(hit) || [...(target.labels ?? [])].some((label) => label.contains(hit)));
    if (!reaches) found.push(`not to be reached: ${nameOf(target)}, under ${hit && nameOf(hit)}`);
  }
  scrollTo(0, 0);
  return found;
}

/** Holds the page, or a frame in the page `top`, against each size. */
export async function expectFitsAll(page, name, sizes, top = page) {
  const own = top.viewportSize();
  const root = page.locator('html');
  for (const { letters = '', ...size } of [own, ...sizes]) {
    await top.setViewportSize(size);
    await root.evaluate((html, letters) => html.style.setProperty('font-size', letters), letters);
    const where = `${name} at ${size.width} × ${size.height}, letters ${letters || '100%'}`;
    await root.evaluate(prepare);
    expect.soft([...(await root.evaluate(misfits)), ...(await root.evaluate(misses, THUMB))], where).toEqual([]);
  }
  await root.evaluate((html) => html.style.removeProperty('font-size'));
  await top.setViewportSize(own);
}
