import { expect, it } from 'vitest';
import { fileNameOf } from './fileNameOf.ts';

it('tells the day and nothing of the person', () => {
	expect(fileNameOf('2026-11-21', 'bildeplan')).toBe('bildeplan-2026-11-21.bildeplan');
	expect(fileNameOf('2026-11-21', 'pdf')).toBe('bildeplan-2026-11-21.pdf');
});
it('holds the name when somebody asked for it, without signs that a file system refuses', () => {
	expect(fileNameOf('2026-11-21', 'bildeplan', 'Selam')).toBe('bildeplan-2026-11-21-Selam.bildeplan');
	expect(fileNameOf('2026-11-21', 'bildeplan', ' ../سلام: \u202e ')).toBe(
		'bildeplan-2026-11-21-سلام.bildeplan'
	);
	expect(fileNameOf('2026-11-21', 'pdf', '🌻'.repeat(60))).toBe(
		`bildeplan-2026-11-21-${'🌻'.repeat(40)}.pdf`
	);
});
