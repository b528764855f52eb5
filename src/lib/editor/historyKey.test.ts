import { expect, it } from 'vitest';
import { historyKey } from './historyKey.ts';

const press = (key: string, code: string, held: Partial<KeyboardEvent> = { ctrlKey: true }) =>
	historyKey({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

it.each([
	['Norwegian', 'z', 'y'],
	['Ukrainian', 'я', 'н'],
	['Arabic', 'ئ', 'غ'],
	['caps lock', 'Z', 'Y']
])('takes back and makes again on a keyboard with %s', (_, z, y) => {
	expect(press(z, 'KeyZ')).toBe('undo');
	expect(press(z, 'KeyZ', { metaKey: true, shiftKey: true })).toBe('redo');
	expect(press(y, 'KeyY')).toBe('redo');
});
it('goes by the letter where the letters lie elsewhere', () => {
	expect(press('z', 'KeyY')).toBe('undo');
	expect(press('y', 'KeyZ')).toBe('redo');
});
it('leaves other keys, and signs that are typed with AltGr, alone', () => {
	expect(press('x', 'KeyX')).toBeUndefined();
	expect(press('z', 'KeyZ', {})).toBeUndefined();
	expect(press('z', 'KeyZ', { ctrlKey: true, altKey: true })).toBeUndefined();
});
