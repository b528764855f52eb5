import { objectsOfPdf } from './objectsOfPdf.ts';

/** One edit of a PDF of ours: of the first object whose text holds `where`, or of the whole file after it is built. */
export interface Fault {
	/** Words in the object's dictionary, or in its unpacked stream. */
	readonly where: RegExp;
	readonly change: (object: string) => string;
}

/** The lengths of streams after their edits. */
function measured(body: string): string {
	const stream = /^(<<[^]*?>>)\s*stream\n([^]*)\nendstream\s*$/.exec(body);
	if (!stream) return body;
	const [, dict = '', data = ''] = stream;
	const length = `/Length ${String(data.length)}`;
	return `${dict.replace(/\/Length \d+/, length)}\nstream\n${data}\nendstream\n`;
}

/** A PDF of ours with its objects edited, none packed, and its table in plain letters. Throws when the fault has no place to be in. */
export function plantFault(bytes: Uint8Array, { where, change }: Fault): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const objects = objectsOfPdf(bytes);
	const found = [...objects].find(([, body]) => where.test(body));
	if (!found) throw new Error(`Nothing holds ${String(where)}`);
	const [number, before] = found;
	const after = change(before);
	if (after === before) throw new Error(`Nothing was changed at ${String(where)}`);
	objects.set(number, after);
	let out = text.slice(0, text.indexOf('\n', text.indexOf('\n') + 1) + 1);
	const size = Math.max(...objects.keys()) + 1;
	const places = Array.from({ length: size }, () => '0000000000 65535 f ');
	for (const [id, body] of objects) {
		places[id] = `${String(out.length).padStart(10, '0')} 00000 n `;
		out += `${String(id)} 0 obj\n${measured(body)}endobj\n`;
	}
	const entries = /\/Root [^>]*\/ID \[[^\]]*\]/.exec(text)?.[0] ?? '';
	const trailer = `trailer\n<</Size ${String(size)}\n${entries}>>\n`;
	out += `xref\n0 ${String(size)}\n${places.join('\n')}\n${trailer}startxref\n${String(out.length)}\n%%EOF`;
	return Buffer.from(out, 'latin1');
}
