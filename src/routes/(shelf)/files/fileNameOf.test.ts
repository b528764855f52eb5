import { expect, it } from 'vitest';
import { fileNameOf } from './fileNameOf.ts';

it('tells the day and nothing of the person', () => {
	expect(fileNameOf('2026-11-21')).toBe('bildeplan-2026-11-21.bildeplan');
});
it('holds the name when somebody asked for it, without signs that a file system refuses', () => {
	expect(fileNameOf('2026-11-21', 'Selam')).toBe('bildeplan-2026-11-21-Selam.bildeplan');
	expect(fileNameOf('2026-11-21', ' ../سلام: \u202e ')).toBe('bildeplan-2026-11-21-سلام.bildeplan');
});
