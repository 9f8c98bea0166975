/** A document of the repository, as it stands. */
declare module "*.md?raw" {
  const text: string;
  export default text;
}
/** Vite's: files by a pattern, as text. */
interface ImportMeta {
  glob(pattern: string, how: { query: "?raw"; import: "default"; eager: true }): Record<string, string>;
}
