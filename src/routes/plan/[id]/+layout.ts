/** A plan's address is known only on its own device: no page can be made of it beforehand. */
export const prerender = false;
