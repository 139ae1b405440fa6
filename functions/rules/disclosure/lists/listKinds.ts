import type { LegalSource } from '../../kernel/legalSource.ts';
import { pilotSource } from '../../kernel/pilotSource.ts';

type ListKindRow = {
  readonly title: string;
  /** Months that an entry is shown; null: as the criteria say that it meets. */
  readonly termMonths: number | null;
  /** Whether an entry names a natural person, by that person's consent. */
  readonly namesPerson: boolean;
  readonly source: LegalSource;
};

/**
 * The lists that a county publishes: employers whose measures fall short, and those that are held up as examples. Terms
 * of the latter are our own (D), for the county to confirm.
 * @source R156、R159–R161、R164–R166
 */
export const listKinds = {
  NONCOMPLIANT: {
    title: '职业病防治措施不达标用人单位名单',
    termMonths: null,
    namesPerson: false,
    source: pilotSource('R164–R166', 'H', '定期收集、推送职业病防治措施不达标用人单位名单'),
  },
  EXEMPLARY: {
    title: '职业健康管理样板单位名单',
    termMonths: 24,
    namesPerson: false,
    source: pilotSource('R156', 'D', '树立职业健康管理样板；公布期限自定'),
  },
  HEALTHY: {
    title: '健康企业名单',
    termMonths: 36,
    namesPerson: false,
    source: pilotSource('R159', 'D', '推进“健康企业”建设；公布期限自定'),
  },
  ADVOCATE: {
    title: '职业健康达人名单',
    termMonths: 24,
    namesPerson: true,
    source: pilotSource('R160', 'D', '争做“职业健康达人”；公布期限自定'),
  },
} as const satisfies Readonly<Record<string, ListKindRow>>;

export type ListKind = keyof typeof listKinds;

/** The lists that an employer, or somebody of it, is nominated for. */
export type HonourKind = Exclude<ListKind, 'NONCOMPLIANT'>;

export const honourKinds = ['EXEMPLARY', 'HEALTHY', 'ADVOCATE'] as const satisfies readonly HonourKind[];
