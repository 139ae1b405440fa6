import type { QueryResolvers, ReportDocumentResolvers } from '../generated/resolverTypes.ts';
import { findReceipt } from '../operations/reports/findReceipt.ts';
import { fromReportId, toReportId } from './ids.ts';

export const documentQueries = {
  reportDocument: async (_, { id, kind }, context) => {
    // Composing and writing documents is loaded when first asked for: most requests never do.
    const { findReportDocument } = await import('../operations/reports/document/findReportDocument.ts');
    const report = fromReportId(id);
    return findReportDocument(context, { report, kind, publicPath: `/notice/${toReportId(report)}` });
  },
  receipt: (_, { number }, context) => findReceipt(context, number),
} satisfies QueryResolvers;

export const ReportDocument = {
  url: ({ key, fileName }, _, { files }) => files.presignDownload(key, fileName),
} satisfies ReportDocumentResolvers;
