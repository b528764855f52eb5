/**
 * The name of an entry. Many programs write UTF-8 and don't say so; Windows in Norway wrote code page 850 for long,
 * of which the letters that names here have are known.
 */
const CP850 = new Map([
	[0x81, 'ü'],
	[0x82, 'é'],
	[0x84, 'ä'],
	[0x86, 'å'],
	[0x8e, 'Ä'],
	[0x8f, 'Å'],
	[0x91, 'æ'],
	[0x92, 'Æ'],
	[0x94, 'ö'],
	[0x99, 'Ö'],
	[0x9b, 'ø'],
	[0x9d, 'Ø']
]);

export function entryName(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return Array.from(bytes, (byte) =>
			byte < 0x80 ? String.fromCharCode(byte) : (CP850.get(byte) ?? '\uFFFD')
		).join('');
	}
}
