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
	/** A photo as we keep it: width and height, bytes. */
	keptSide: 1_600,
	keptBytes: 1.5 * MB,
	/** Longest wait for a browser to unpack a photo, in milliseconds. */
	photoTime: 15_000
} as const;
