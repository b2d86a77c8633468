// Looks for secrets in text and bytes: whole passwords, parts of them however divided, and tokens.

/** Two neighbouring groups of a password, whatever stands between them, even the digits as words: fewer could be there by chance. */
function pairs(password) {
  const groups = password.split('-');
  return groups.slice(1).map((group, index) => new RegExp(`${groups[index]}\\D{0,60}${group}`));
}

const JWT = /eyJ[\w-]{16,}\.[\w-]{16,}/;

/** The keys, of `{id, key}` each, whose password or a part of it stands in `text`. */
export function passwordsIn(text, keys) {
  const plain = text.replaceAll(/<[^>]*>/g, '');
  return keys.filter(({ key }) => pairs(key).some((pair) => pair.test(text) || pair.test(plain)));
}

/** Whether a signed token stands in `text`. */
export function hasToken(text) {
  return JWT.test(text);
}

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A group's digits as words: "zero three one zero four two". */
export function spoken(group) {
  return [...group].map((digit) => DIGITS[digit]).join(' ');
}

/** The keys, of `{id, key}` each, of which a group stands in `text` as words. */
export function spokenIn(text, keys) {
  return keys.filter(({ key }) => key.split('-').some((group) => text.includes(spoken(group))));
}
