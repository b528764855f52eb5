/** Takes SVG apart into tags and text. Small on purpose: what is not understood is left out, never passed on. */
import { PictureError } from '../PictureError.ts';

export interface Tag {
	readonly kind: 'open' | 'close';
	/** In the spelling of the file, without a prefix of its own for SVG (`svg:path` is `path`). */
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly isEmpty: boolean;
}
export type Piece = Tag | { readonly kind: 'text'; readonly text: string };

/** The letters of an SVG file: UTF-8, or UTF-16 with its mark. What can't be read is shown as such. */
export const svgText = (bytes: Uint8Array): string =>
	new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);

const NAME = /[A-Za-z_][\w.:-]*/y;
const ATTRIBUTE = /\s*([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Comments, instructions and the document type are passed over. @throws PictureError for what is no XML */
export function* readTags(text: string): Generator<Piece> {
	let at = 0;
	const damaged = (): PictureError => new PictureError('picture-damaged');
	const skip = (end: string): void => {
		const found = text.indexOf(end, at);
		if (found < 0) throw damaged();
		at = found + end.length;
	};
	while (at < text.length) {
		const next = text.indexOf('<', at);
		if (next < 0) return;
		if (next > at) yield { kind: 'text', text: plain(text.slice(at, next)) };
		at = next;
		if (text.startsWith('<!--', at)) skip('-->');
		else if (text.startsWith('<![CDATA[', at)) {
			const from = at + 9;
			skip(']]>');
			yield { kind: 'text', text: text.slice(from, at - 3) };
		} else if (text.startsWith('<!', at)) {
			// A list of own entities inside may hold `>`.
			const end = text.indexOf('>', at);
			const list = text.indexOf('[', at);
			skip(list >= 0 && list < end ? ']' : '>');
			if (list >= 0 && list < end) skip('>');
		} else if (text.startsWith('<?', at)) skip('?>');
		else {
			const tag = readTag(text, at);
			if (!tag) throw damaged();
			at = tag.end;
			yield tag.tag;
		}
	}
}

function readTag(text: string, at: number): { readonly tag: Tag; readonly end: number } | undefined {
	const isClose = text[at + 1] === '/';
	const attributes = new Map<string, string>();
	const name = matchAt(NAME, text, at + (isClose ? 2 : 1));
	if (!name) return undefined;
	let end = NAME.lastIndex;
	for (let found = matchAt(ATTRIBUTE, text, end); found; found = matchAt(ATTRIBUTE, text, end)) {
		end = ATTRIBUTE.lastIndex;
		if (attributes.has(found[1] ?? '')) return undefined;
		attributes.set(found[1] ?? '', plain(found[2] ?? found[3] ?? ''));
	}
	const close = matchAt(TAG_END, text, end);
	if (!close) return undefined;
	return {
		tag: {
			kind: isClose ? 'close' : 'open',
			name: name[0].replace(/^svg:/, ''),
			attributes,
			isEmpty: close[1] === '/'
		},
		end: TAG_END.lastIndex
	};
}

function matchAt(shape: RegExp, text: string, at: number): RegExpExecArray | null {
	shape.lastIndex = at;
	return shape.exec(text);
}

/** The five entities of XML and numbers; a file's own entities are nothing. */
const plain = (text: string): string =>
	text.includes('&')
		? text.replace(
				/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
				(_, hex?: string, decimal?: string, name = '') => {
					const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
					if (Number.isNaN(code)) return ENTITIES[name as string] ?? '';
					return code > 0x1f && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
						? String.fromCodePoint(code)
						: ' ';
				}
			)
		: text;
