import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { badDeclarations } from './directions.ts';

/** ESLint looks at the styles of components; this looks at the style sheets beside them. */
test.each(globSync('src/**/*.css'))('%s holds in both writing directions', (path) => {
	expect(badDeclarations(postcss.parse(readFileSync(path, 'utf8')))).toEqual([]);
});
