// Looks for secrets in text and bytes: whole passwords, parts of them however divided, and tokens.

/** Two neighbouring groups of a password, whatever stands between them: fewer digits could be there by chance. */
function pairs(password) {
  const groups = password.split('-');
  return groups.slice(1).map((group, index) => new RegExp(`${groups[index]}\\W{0,3}${group}`));
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
