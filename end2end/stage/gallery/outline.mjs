// What stands where on a page, in words that do not depend on the machine's fonts, the time or the keys.

/**
 * The visible pieces of the page in their order: what each is, its text, `[left, width, height]` in CSS pixels unless it
 * flows in a line, and its colours. Runs in the page. What differs from run to run is `#`: digits and what holds any, codes, times.
 */
export function outline() {
  const CHANGES = '.code, time, [data-digits], [data-case], [data-code], .spelled';
  const PIECES = 'input, select, textarea, svg, img, progress, meter';
  const ownText = (element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join(' ').trim();
  const masked = (element) => {
    const text = ownText(element);
    if (text !== '' && element.closest(CHANGES)) return '#';
    // A reference may have no digit in one run, and a month no other in the next.
    const codes = text.replace(/(?<!\S)[^\s\p{L}\p{Nd}]*[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![\p{L}\p{Nd}])\S*/gu, '#');
    const months = codes.replace(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?= \p{Nd})/gu, '#');
    // A character of a key ID alone may be a letter in one run and a digit in the next.
    const hex = months.replace(/(?<![\p{L}\p{Nd}])[0-9A-F]+(?![\p{L}\p{Nd}])/gu, '0');
    return hex.replace(/\S*\p{Nd}\S*/gu, '#').replace(/\s+/g, ' ').replace(/(# )+#/g, '#').slice(0, 80);
  };
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return '';
  };
  /** The second and later rows of a table or list of records look as the first does, and how many there are may differ. */
  const repeats = (element) => element.closest('tbody tr + tr, [data-order] ~ [data-order], .records > * + *') !== null;
  const short = (colour) => colour.replaceAll(/rgb|[() ]/g, '');
  const pieces = [];
  for (const element of document.body.querySelectorAll('*')) {
    const isPiece = element.matches(PIECES);
    if ((!isPiece && ownText(element) === '') || element.closest('script, style, noscript') || element.parentElement.closest('svg')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || repeats(element)) continue;
    const { left, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    const style = getComputedStyle(element);
    const what = element.tagName.toLowerCase() + (element.className && !isPiece ? `.${String(element.className).replaceAll(' ', '.')}` : '');
    const isInline = style.display.startsWith('inline');
    const place = isInline ? [] : [left, width, height].map(Math.round);
    pieces.push([what, masked(element), place, [style.color, background(element)].map(short)]);
  }
  return { width: document.documentElement.clientWidth, pieces };
}
