import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';

export function load({ params }: { params: { id: string } }): never {
	redirect(307, resolve('/plan/[id]/[board]', { id: params.id, board: 'meg' }));
}
