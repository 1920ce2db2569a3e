/** Keys by their DOM names, as WebDriver writes them. */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** 'Shift+Tab' is ['Shift', 'Tab']; '+' alone is itself. */
export function splitChord(chord: string): string[] {
  return chord.length === 1 ? [chord] : chord.split('+');
}

export function pressActions(chord: string): KeyAction[] {
  const values = splitChord(chord).map((name) => {
    const value = codes[name] ?? name;
    if ([...value].length !== 1) throw new Error(`Unknown key: ${name}`);
    return value;
  });
  const down = values.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

export function typeActions(text: string): KeyAction[] {
  return [...text].flatMap((value): KeyAction[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}
