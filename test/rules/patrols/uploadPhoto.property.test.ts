import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uploadPhoto } from '../../../functions/rules/patrols/uploadPhoto.ts';

const chunkBytes = 7;

describe('a photo over a bad line', () => {
  it('arrives whole, each piece once, however often the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.array(fc.boolean()),
        async (photo, breaks) => {
          const arrived = new Map<number, Uint8Array>();
          let sent = 0;
          let kept: readonly number[] | null = null;
          const line = [...breaks];
          const mayBreak = () => {
            if (line.pop()) throw new Error('no signal');
          };
          const ports = {
            request: async () => {
              mayBreak();
              const count = kept === null ? Math.ceil(photo.length / chunkBytes) : 0;
              const chunks = Array.from({ length: count }, (_chunk, index) => ({
                index,
                sizeBytes: Math.min(chunkBytes, photo.length - index * chunkBytes),
                arrived: arrived.has(index),
              }));
              return { chunkBytes, chunks };
            },
            sendPiece: async (index: number, bytes: Uint8Array) => {
              mayBreak();
              sent += 1;
              arrived.set(index, bytes);
            },
            finish: async () => {
              mayBreak();
              kept = [...arrived].toSorted(([a], [b]) => a - b).flatMap(([, bytes]) => [...bytes]);
            },
          };
          for (let tries = 0; tries <= breaks.length; tries++) await uploadPhoto(photo, ports).catch(() => null);
          expect(kept).toEqual([...photo]);
          expect(sent).toBe(Math.ceil(photo.length / chunkBytes));
        },
      ),
    );
  });
});
