const letters = '0123456789abcdefghijkmnpqrstuvwxyz';

/** A new random id of this kind, about 82 bits of chance. */
export function newId<Kind extends string>(kind: Kind): `${Kind}:${string}` {
	return `${kind}:${randomName()}`;
}

/** Sixteen letters and digits by chance: the address of a plan, which says nothing about anybody. */
export const randomName = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte % letters.length]).join('');
