// Whether two outlines are of the same page.

/** Other fonts make text wider and wrap it elsewhere: so much of a size may differ, and so many pixels. */
const TOLERANCE = { part: 0.35, pixels: 24 };

const nameOf = ([what, text]) => `${what} "${text}"`;

/** What differs between the accepted outline and the one of now, in sentences; none when they are alike. */
export function differences(accepted, now) {
  const [before, after] = [accepted.pieces.map(nameOf), now.pieces.map(nameOf)];
  const gone = missing(before, after).map((name) => `gone: ${name}`);
  const come = missing(after, before).map((name) => `new: ${name}`);
  if (gone.length + come.length > 0) return [...gone, ...come];
  if (before.join('\n') !== after.join('\n')) return ['the order is another'];
  return accepted.pieces.flatMap((piece, index) => pieceDifferences(piece, now.pieces[index]));
}

function missing(names, others) {
  const left = [...others];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function pieceDifferences(accepted, now) {
  const name = nameOf(now);
  const [[, , placeBefore, coloursBefore], [, , placeNow, coloursNow]] = [accepted, now];
  const found = [];
  ['left', 'width', 'height'].forEach((side, index) => {
    const [before, after] = [placeBefore[index], placeNow[index]];
    if (before !== undefined && isFar(before, after)) found.push(`${side} of ${name}: ${before} px, now ${after} px`);
  });
  ['colour', 'background'].forEach((kind, index) => {
    const [before, after] = [coloursBefore[index], coloursNow[index]];
    if (before !== after) found.push(`${kind} of ${name}: ${before}, now ${after}`);
  });
  return found;
}

function isFar(before, after) {
  return after === undefined || Math.abs(before - after) > Math.max(TOLERANCE.pixels, before * TOLERANCE.part);
}
