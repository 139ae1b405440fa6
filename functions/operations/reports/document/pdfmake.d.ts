/** The part of pdfmake 0.3 that is used; the package brings no types. */
declare module 'pdfmake' {
  export type Content = string | { readonly [name: string]: unknown } | readonly Content[];
  export type DocumentDefinition = {
    readonly content: readonly Content[];
    readonly footer: (page: number, pages: number) => Content;
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [left: number, top: number, right: number, bottom: number];
    readonly defaultStyle: { readonly [name: string]: unknown };
    readonly styles: { readonly [name: string]: { readonly [name: string]: unknown } };
    readonly info: { readonly [name: string]: unknown };
    readonly language: string;
  };
  export type TableLayout = { readonly [name: string]: (...given: never[]) => unknown };
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
    setTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void;
    setUrlAccessPolicy(mayLoad: (url: string) => boolean): void;
    setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
