/**
 * What a sound says of itself in its first bytes. Only what our own recorder writes is a sound here: Opus in WebM or
 * Ogg, and the MPEG-4 audio of browsers without it; never anything with a moving picture in it. Sources: RFC 8794
 * (EBML), RFC 7845 (Ogg Opus) 3, ISO/IEC 14496-12 4.3 and 8.4.3.
 */
export const SOUND_TYPES = { webm: 'audio/webm', ogg: 'audio/ogg', m4a: 'audio/mp4' } as const;
export type SoundKind = keyof typeof SOUND_TYPES;

/** Headers are over by then, in all three. */
const HEADERS = 8_192;

/** Nothing for whatever is not a sound of these kinds. */
export function soundKind(bytes: Uint8Array): SoundKind | undefined {
	const start = latin1(bytes.subarray(0, HEADERS));
	if (start.startsWith('\x1A\x45\xDF\xA3'))
		return start.slice(0, 64).includes('webm') && start.includes('A_OPUS') && !/V_(VP|AV|MPEG)/.test(start)
			? 'webm'
			: undefined;
	if (start.startsWith('OggS')) return start.slice(28, 36) === 'OpusHead' ? 'ogg' : undefined;
	// The tracks may stand behind the sound itself.
	if (start.slice(4, 8) !== 'ftyp') return undefined;
	const all = latin1(bytes);
	const handlers = [...all.matchAll(/hdlr[^]{8}([^]{4})/g)].map(([, kind]) => kind);
	return handlers.length > 0 && handlers.every((kind) => kind === 'soun') ? 'm4a' : undefined;
}

function latin1(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 4_096)
		text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
	return text;
}
