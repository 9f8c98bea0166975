declare module "*.sql" {
  const text: string;
  export default text;
}

/** A script of src/browser as the browser gets it (src/browser/bundle.ts). */
declare module "*?script" {
  const text: string;
  export default text;
}
