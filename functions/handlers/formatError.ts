import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AccessRefused } from '../operations/context.ts';
import { logFault } from './log.ts';

/** Codes whose messages are ours or the library's about the request itself; everything else is a fault. */
const requestFaults: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: '查询语句有误',
  GRAPHQL_VALIDATION_FAILED: '查询不符合接口定义',
  BAD_USER_INPUT: '填报内容有误',
  BAD_REQUEST: '请求有误',
  OPERATION_RESOLUTION_FAILURE: '请求有误',
  PERSISTED_QUERY_NOT_FOUND: '请求有误',
  PERSISTED_QUERY_NOT_SUPPORTED: '请求有误',
  QUERY_TOO_COMPLEX: '',
};

/**
 * What leaves the house of an error: access and request faults with their code and a Chinese message, anything else
 * masked, with an id under which the log tells the cause.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof AccessRefused) {
    return {
      message: original.message,
      ...place,
      extensions: { code: original.code, permission: original.permission },
    };
  }
  if (original instanceof Error && original.name === 'BadCursor') {
    return { message: '翻页位置无效，请从第一页重新查询。', ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const code = String(formatted.extensions?.['code'] ?? '');
  const lead = requestFaults[code];
  if (lead !== undefined) {
    const isOurs = lead === '' || /^[\u4e00-\u9fff]/.test(formatted.message);
    const message = isOurs ? formatted.message : `${lead}：${formatted.message}`;
    const limit = formatted.extensions?.['limit'];
    return { message, ...place, extensions: { code, ...(limit !== undefined && { limit }) } };
  }
  const faultId = randomUUID();
  logFault(faultId, original);
  const message = `系统出错，请稍后再试。如仍不行，请将编号 ${faultId} 告知管理员。`;
  return { message, ...(path && { path }), extensions: { code: 'INTERNAL_SERVER_ERROR', faultId } };
}
