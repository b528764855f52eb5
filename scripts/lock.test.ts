import { expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

interface Locked {
	readonly version?: string;
	readonly integrity?: string;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages = lock.packages as Readonly<Record<string, Locked>>;
const names = new Set(
	Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13))
);

test('a fresh clone can be installed on every platform: no native package is missing from the lock', () => {
	const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
	expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('every locked package carries the hash of what will be installed', () => {
	const bare = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
	expect(bare.map(([path]) => path)).toEqual([]);
});

test('our own dependencies are named by exact version, and the lock agrees', () => {
	const own = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
	for (const [name, version] of Object.entries(own))
		expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
});
