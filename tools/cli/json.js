const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What may stand between two quotation marks: of what is up to the space, the space alone. */
const words = /(?: |[^"\\\0- ]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;

/**
 * Where a text stops being JSON (RFC 8259), which `JSON.parse` does not always say.
 *
 * @param {string} text
 * @returns {{ line: number, column: number, message: string } | undefined} both from 1; `undefined` if it is JSON
 */
export function faultOf(text) {
  const at = placeOfFault(text);
  if (at === undefined) return undefined;
  const lines = text.slice(0, at).split('\n');
  const sign = at < text.length && String.fromCodePoint(text.codePointAt(at));
  return {
    line: lines.length,
    column: lines.at(-1).length + 1,
    message: sign ? `${JSON.stringify(sign)} can't stand here` : 'the end comes too early',
  };
}

function placeOfFault(text) {
  let at = 0;
  const pass = (pattern) => {
    pattern.lastIndex = at;
    const start = at;
    at += pattern.exec(text)?.[0].length ?? 0;
    return at > start;
  };
  /** Whether a sign comes next; then it is passed. */
  const passes = (sign) => {
    pass(blank);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const passesString = () => {
    if (!passes('"')) return false;
    pass(words);
    if (text[at] !== '"') return false;
    at++;
    return true;
  };
  const passesKey = () => passesString() && passes(':');

  /** The closing signs that are still to come. */
  const open = [];
  /** Whether the text can go on after a value, up to the next one; `undefined` at its end. */
  const goesOn = () => {
    while (open.length > 0) {
      if (passes(open.at(-1))) open.pop();
      else return passes(',') && (open.at(-1) === ']' || passesKey());
    }
    pass(blank);
    return at < text.length ? false : undefined;
  };
  for (;;) {
    let isEmpty = false;
    if (passes('[')) {
      open.push(']');
      isEmpty = passes(']');
      if (!isEmpty) continue;
    } else if (passes('{')) {
      open.push('}');
      isEmpty = passes('}');
      if (!isEmpty) {
        if (passesKey()) continue;
        return at;
      }
    } else if (text[at] === '"' ? !passesString() : !pass(scalar)) return at;
    if (isEmpty) open.pop();

    const on = goesOn();
    if (on === undefined) return undefined;
    if (!on) return at;
  }
}
