/**
 * What a picture says of itself in its first bytes. Read before any decoder sees it: a small file can claim a
 * picture that fills the memory. Sources: PNG (ISO/IEC 15948) 11.2.2, GIF89a 18, WebP container (RFC 9649),
 * JPEG (ITU-T T.81) B.2.2.
 */
import { jpegSegments } from './jpegSegments.ts';
import { PictureError } from './PictureError.ts';

export interface ImageHeader {
	readonly kind: 'png' | 'jpeg' | 'webp' | 'gif';
	/** Pixels, as stored: before any turning that the file asks for. */
	readonly width: number;
	readonly height: number;
}

type Reader = (bytes: Uint8Array, view: DataView) => Pick<ImageHeader, 'width' | 'height'>;

const KINDS: readonly { kind: ImageHeader['kind']; begins: (start: string) => boolean; read: Reader }[] = [
	{
		kind: 'png',
		begins: (start) => start.startsWith('\x89PNG\r\n\x1A\n') && start.startsWith('IHDR', 12),
		read: readPng
	},
	{ kind: 'jpeg', begins: (start) => start.startsWith('\xFF\xD8\xFF'), read: readJpeg },
	{ kind: 'webp', begins: (start) => /^RIFF....WEBPVP8[ LX]/s.test(start), read: readWebp },
	{ kind: 'gif', begins: (start) => /^GIF8[79]a/.test(start), read: readGif }
];

/**
 * @throws PictureError `picture-kind` for anything but PNG, JPEG, WebP and GIF (SVG too), `picture-damaged` where
 * the size cannot be read
 */
export function imageHeader(bytes: Uint8Array): ImageHeader {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	const found = KINDS.find(({ begins }) => begins(start));
	if (!found) throw new PictureError('picture-kind');
	try {
		const size = found.read(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		if (size.width > 0 && size.height > 0) return { kind: found.kind, ...size };
	} catch (error) {
		throw new PictureError('picture-damaged', { cause: error });
	}
	throw new PictureError('picture-damaged');
}

function readPng(_: Uint8Array, view: DataView): ReturnType<Reader> {
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(_: Uint8Array, view: DataView): ReturnType<Reader> {
	return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readWebp(bytes: Uint8Array, view: DataView): ReturnType<Reader> {
	switch (bytes[15]) {
		case 0x20: // 'VP8 ': 14 bits each, after the frame tag and its start code
			return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
		case 0x4c: {
			// 'VP8L': 14 bits each, less one, packed
			const packed = view.getUint32(21, true);
			return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
		}
		default: {
			// 'VP8X': 24 bits each, less one
			const three = (at: number): number => (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1;
			return { width: three(24), height: three(27) };
		}
	}
}

function readJpeg(_: Uint8Array, view: DataView): ReturnType<Reader> {
	for (const { marker, at } of jpegSegments(view))
		// SOF0–SOF15, but for DHT (C4), JPG (C8) and DAC (CC), which share the range.
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
	throw new RangeError('no frame');
}
