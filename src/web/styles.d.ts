declare module "*.module.css" {
  const names: Readonly<Record<string, string>>;
  // The one default export that there is: what a stylesheet gives is the bundler's to say.
  export default names;
}
declare module "*.css";
