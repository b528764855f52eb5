import { expect, test } from 'vitest';
import { srgbProfile } from './srgbProfile.ts';

const profile = Buffer.from(srgbProfile());

/** Read as any program reads it: by the table of tags. */
function tag(name: string): Buffer {
	const count = profile.readUInt32BE(128);
	for (let at = 132; at < 132 + 12 * count; at += 12) {
		if (profile.toString('latin1', at, at + 4) !== name) continue;
		const begin = profile.readUInt32BE(at + 4);
		return profile.subarray(begin, begin + profile.readUInt32BE(at + 8));
	}
	throw new Error(`No tag ${name}`);
}

const fixed = (data: Buffer, at: number): number => data.readInt32BE(at) / 65536;
const xyz = (name: string): number[] => [8, 12, 16].map((at) => fixed(tag(name), at));

function linear(value: number): number {
	const curve = tag('rTRC');
	const [g = 0, a = 0, b = 0, c = 0, d = 0] = [12, 16, 20, 24, 28].map((at) => fixed(curve, at));
	return value >= d ? (a * value + b) ** g : c * value;
}

test('the profile is a display profile of version 4.2 that says its own length', () => {
	expect(profile.readUInt32BE(0)).toBe(profile.length);
	expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
	expect(profile.toString('latin1', 36, 40)).toBe('acsp');
	expect(profile.readUInt32BE(8)).toBe(0x04200000);
	expect(profile.length % 4).toBe(0);
});

test('white is white', () => {
	const sum = [0, 1, 2].map((index) =>
		['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, name) => total + (xyz(name)[index] ?? 0), 0)
	);
	expect(sum).toEqual(xyz('wtpt'));
	expect(xyz('wtpt')[1]).toBe(1);
	expect(linear(1)).toBeCloseTo(1, 4);
	expect(linear(0)).toBe(0);
});

// IEC 61966-2-1:1999, and x = X / (X + Y + Z) after the adaptation has been taken back
test.each([
	['rXYZ', 0.64, 0.33],
	['gXYZ', 0.3, 0.6],
	['bXYZ', 0.15, 0.06]
])('%s is where sRGB has it', (name, x, y) => {
	const m = Array.from({ length: 9 }, (_, index) => fixed(tag('chad'), 8 + 4 * index));
	const [X = 0, Y = 0, Z = 0] = solve(m, xyz(name));
	expect(X / (X + Y + Z)).toBeCloseTo(x, 3);
	expect(Y / (X + Y + Z)).toBeCloseTo(y, 3);
});

test('the curve is the one of sRGB', () => {
	expect(linear(0.04)).toBeCloseTo(0.04 / 12.92, 5);
	expect(linear(0.5)).toBeCloseTo(((0.5 + 0.055) / 1.055) ** 2.4, 4);
});

/** v in m·v = w, by Cramer's rule. */
function solve(m: readonly number[], w: readonly number[]): number[] {
	const whole = determinant(m);
	return [0, 1, 2].map(
		(column) =>
			determinant(m.map((value, at) => (at % 3 === column ? (w[Math.floor(at / 3)] ?? 0) : value))) / whole
	);
}

function determinant([
	a = 0,
	b = 0,
	c = 0,
	d = 0,
	e = 0,
	f = 0,
	g = 0,
	h = 0,
	i = 0
]: readonly number[]): number {
	return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
