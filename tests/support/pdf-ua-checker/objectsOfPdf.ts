import { inflateSync } from 'node:zlib';

/**
 * The objects of a PDF of ours as text, by number: unpacked from streams of objects, and streams unpacked where they
 * were deflated. Without the table, and without what only serves the packing.
 */
export function objectsOfPdf(bytes: Uint8Array): Map<number, string> {
	const text = Buffer.from(bytes).toString('latin1');
	const objects = new Map<number, string>();
	const begins = [...text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)];
	const table = text.lastIndexOf('\nstartxref\n');
	for (const [index, match] of begins.entries()) {
		const end = begins[index + 1]?.index ?? table;
		const body = unpacked(text.slice(match.index + match[0].length, text.lastIndexOf('endobj', end)));
		if (/^<<\/Type \/XRef\b/.test(body)) continue;
		if (!/^<<\/Type \/ObjStm\b/.test(body)) objects.set(Number(match[1]), body);
		else for (const [number, member] of membersOf(body)) objects.set(number, member);
	}
	return objects;
}

/** The same in one text, for looking whether something is in it. */
export function sourceOfPdf(bytes: Uint8Array): string {
	return [...objectsOfPdf(bytes).values()].join('\n');
}

const STREAM = /^(<<[^]*?>>)\s*stream\n/;

function unpacked(body: string): string {
	const stream = STREAM.exec(body);
	const [, dict = ''] = stream ?? [];
	if (!stream || !dict.includes('/FlateDecode')) return body;
	const length = Number(/\/Length (\d+)/.exec(dict)?.[1]);
	const data = body.slice(stream[0].length, stream[0].length + length);
	const plain = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
	return `${dict.replace(/\/Filter\s*\/FlateDecode/, '')}\nstream\n${plain}\nendstream\n`;
}

function membersOf(stream: string): [number: number, body: string][] {
	const dict = STREAM.exec(stream)?.[0] ?? '';
	const data = stream.slice(dict.length, stream.lastIndexOf('\nendstream'));
	const first = Number(/\/First (\d+)/.exec(dict)?.[1]);
	const head = data.slice(0, first).trim().split(/\s+/).map(Number);
	const members: [number, string][] = [];
	for (let at = 0; at < head.length; at += 2) {
		const [number = 0, begin = 0, , end = data.length - first] = head.slice(at, at + 4);
		members.push([number, `${data.slice(first + begin, first + end).trimEnd()}\n`]);
	}
	return members;
}
