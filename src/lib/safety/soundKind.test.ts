import { expect, it } from 'vitest';
import { soundKind } from './soundKind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const ebml = '\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm\x42\x87\x81\x04';

it.each<[string, string, string | undefined]>([
	['what Chromium and Firefox record', `${ebml}\x86\x86A_OPUS`, 'webm'],
	['a film in the same box', `${ebml}\x86\x86A_OPUS\x86\x85V_VP8`, undefined],
	['another sound in the same box', `${ebml}\x86\x88A_VORBIS`, undefined],
	['Ogg Opus', `OggS${'\0'.repeat(24)}OpusHead`, 'ogg'],
	['Ogg with something else', `OggS${'\0'.repeat(24)}\x01vorbis`, undefined],
	['what Safari records', `\0\0\0\x1Cftypiso5${'\0'.repeat(8)}hdlr${'\0'.repeat(8)}soun`, 'm4a'],
	[
		'a film from a telephone',
		`\0\0\0\x1Cftypisomhdlr${'\0'.repeat(8)}sounhdlr${'\0'.repeat(8)}vide`,
		undefined
	],
	['a web page', '<html>', undefined],
	['nothing', '', undefined]
])('%s', (_, content, kind) => {
	expect(soundKind(bytes(content))).toBe(kind);
});
