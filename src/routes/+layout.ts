/** Every page is a shell that the browser fills: there is no server that could know a plan. */
export const ssr = false;
export const prerender = true;
