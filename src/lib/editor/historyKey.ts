type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which way a key wants to go through what was done: by its letter, or by where it lies on keyboards without z and y. */
export function historyKey(press: Press): 'undo' | 'redo' | undefined {
	if (press.altKey || !(press.ctrlKey || press.metaKey)) return undefined;
	const typed = press.key.toLowerCase();
	const letter = /^[a-z]$/.test(typed) ? typed : press.code.replace(/^Key/, '').toLowerCase();
	if (letter === 'z') return press.shiftKey ? 'redo' : 'undo';
	return letter === 'y' ? 'redo' : undefined;
}
