import * as mupdf from 'mupdf';

export type RenderedPage = {
  readonly width: number;
  readonly height: number;
  /** Text of the page as a reader would copy it, without line breaks and blanks. */
  readonly text: string;
  readonly png: Uint8Array;
  /** 0 black to 255 white. */
  readonly brightnessAt: (x: number, y: number) => number;
  /** Where the first occurrence of a text stands: left, top, right, bottom in pixels. */
  readonly find: (text: string) => readonly [number, number, number, number] | null;
};

/** Renders a PDF as a viewer would show it, at `scale` pixels a point. */
export function renderPdf(bytes: Uint8Array, scale = 2): RenderedPage[] {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  return Array.from({ length: document.countPages() }, (_, number) => {
    const page = document.loadPage(number);
    const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false, true);
    // A copy: the renderer's memory moves when it grows.
    const pixels = pixmap.getPixels().slice();
    const stride = pixmap.getStride();
    const structured = page.toStructuredText('preserve-whitespace');
    return {
      width: pixmap.getWidth(),
      height: pixmap.getHeight(),
      text: withoutBlanks(structured.asText()),
      png: pixmap.asPNG(),
      brightnessAt: (x, y) => pixels[Math.round(y) * stride + Math.round(x)] ?? 255,
      find: (text) => {
        const quad = structured.search(text, {})[0]?.[0];
        if (!quad) return null;
        const [left, top] = quad;
        return [left * scale, top * scale, quad[6] * scale, quad[7] * scale];
      },
    };
  });
}

/** Share of dark pixels in a box. */
export function inkIn(
  page: RenderedPage,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number {
  let dark = 0;
  let all = 0;
  for (let y = Math.floor(top); y < bottom; y++) {
    for (let x = Math.floor(left); x < right; x++) {
      all += 1;
      if (page.brightnessAt(x, y) < 128) dark += 1;
    }
  }
  return dark / all;
}

export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '');
}
