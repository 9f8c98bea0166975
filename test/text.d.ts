/** A document of the repository, as it stands. */
declare module "*.md?raw" {
  const text: string;
  export default text;
}
