import type { Confidence, LegalSource } from '../kernel/legalSource.ts';
import { pilotInstrument, pilotSource } from '../kernel/pilotSource.ts';

/** The county's instrument, and the catalogue that it refers to. */
export const catalogueInstrument = `${pilotInstrument}；国卫办职健发〔2021〕5号`;

/** What a category by the catalogue rests on. @source R103–R105 */
export const catalogueSource = (confidence: Confidence = 'H', remark?: string): LegalSource => ({
  ...pilotSource('R103–R105', confidence, remark),
  instrument: catalogueInstrument,
});
