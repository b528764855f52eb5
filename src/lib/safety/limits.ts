/**
 * How much of a file we take in. What a plan itself may hold is in `plan/plainCopy.ts`.
 * MB and KB here are 1024-based.
 */
const KB = 1024;
const MB = 1024 * KB;

export const LIMITS = {
	/** A file before it is opened: a plan file, a PDF, JSON. */
	fileBytes: 100 * MB,
	/** All that a zip unpacks to, counted as it comes out. */
	unpackedBytes: 100 * MB,
	/** The plan in a zip, or a plan as plain JSON. */
	jsonBytes: 25 * MB,
	/** One picture in a plan file: no more than this device keeps. */
	mediaBytes: 1.5 * MB,
	/** One sound: 20 seconds of Opus are 60 KB, of the AAC that some browsers record 320 KB. */
	soundBytes: 512 * KB,
	zipEntries: 2_000,

	/** A photo as it comes from a camera. */
	photoBytes: 25 * MB,
	/** 30 KB of PNG can hold 256 million pixels, which take 7 s and 1 GB to unpack (measured in Chromium). */
	pixels: 40_000_000,
	/** A photo as we keep it: width and height (200 dots an inch where it fills a page, 22.8 cm), bytes. */
	keptSide: 1_800,
	keptBytes: 1.5 * MB,
	/** Longest wait for a browser to unpack a photo, in milliseconds. */
	photoTime: 15_000,

	/** Pictures that come many at a time: all that is unpacked of one file, one picture, how many. */
	packBytes: 250 * MB,
	pictureBytes: 2 * MB,
	packPictures: 5_000,
	packEntries: 12_000,
	/** A whole board in Open Board carries its pictures inside itself. */
	boardBytes: 25 * MB,
	/** Largest raster in a pack: 16 million pixels take about half a second to unpack. */
	packPixels: 16_000_000,
	/** A picture of a pack as we keep it: a square with this side. */
	pictogramSide: 512,
	/** Longest wait for one picture of a pack, in milliseconds. */
	pictogramTime: 2_000,

	/** A look-up at a service: its list (some 1.5 KB a picture), how many of it are shown, the wait for one answer. */
	lookupBytes: 4 * MB,
	lookupPictures: 12,
	lookupTime: 10_000
} as const;
