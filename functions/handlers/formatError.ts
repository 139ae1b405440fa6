import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessRefused } from '../operations/context.ts';
import { logFault } from './log.ts';
import { requestScope } from './requestScope.ts';

/** Codes whose messages are ours or the library's about the request itself; everything else is a fault. */
const requestFaults: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: '查询语句有误',
  GRAPHQL_VALIDATION_FAILED: '查询不符合接口定义',
  BAD_USER_INPUT: '填报内容有误',
  BAD_REQUEST: '请求有误',
  OPERATION_RESOLUTION_FAILURE: '请求有误',
  PERSISTED_QUERY_NOT_SUPPORTED: '请求有误',
  QUERY_TOO_COMPLEX: '',
  TOO_MANY_REQUESTS: '',
};

/** The library's own sentence says nothing to people. */
const replacedSentences: Record<string, string> = {
  PERSISTED_QUERY_NOT_FOUND: '系统不认识这个查询。网页刚刚更新过的，请刷新后再试。',
};

/** What may go along with a code. */
const shownExtensions = ['limit', 'retryAfterSeconds'] as const;

/**
 * What leaves the house of an error: access and request faults with their code and a Chinese message, anything else
 * masked. Each names its request; under that id the log tells the cause of a fault.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const requestId = requestScope.getStore()?.requestId;
  const { message, code, ...more } = describe(formatted, unwrapResolverError(error));
  const { locations, path } = formatted;
  const isFault = code === faultCode;
  return {
    message,
    ...(locations && !isFault && { locations }),
    ...(path && { path }),
    extensions: { code, ...more, requestId },
  };
}

/** What Apollo refuses of a request without a code of its own, such as a hash of another text. */
function isRefusedByLibrary(original: unknown): boolean {
  if (!(original instanceof GraphQLError) || 'code' in original.extensions) return false;
  const { http } = original.extensions as { http?: { status?: number } };
  return http?.status === 400;
}

const faultCode = 'INTERNAL_SERVER_ERROR';

type Described = { readonly message: string; readonly code: string };

function describe({ message, extensions }: GraphQLFormattedError, original: unknown): Described {
  if (original instanceof AccessRefused) {
    return { message: original.message, code: original.code, ...{ permission: original.permission } };
  }
  if (original instanceof Error && original.name === 'BadCursor') {
    return { message: '翻页位置无效，请从第一页重新查询。', code: 'BAD_USER_INPUT' };
  }
  const code = isRefusedByLibrary(original) ? 'BAD_REQUEST' : String(extensions?.['code'] ?? '');
  const replaced = replacedSentences[code];
  if (replaced !== undefined) return { message: replaced, code };
  const lead = requestFaults[code];
  if (lead !== undefined) {
    const isOurs = lead === '' || /^[\u4e00-\u9fff]/.test(message);
    const shown = shownExtensions.flatMap((name) => (name in (extensions ?? {}) ? [[name, extensions?.[name]]] : []));
    return { message: isOurs ? message : `${lead}：${message}`, code, ...Object.fromEntries(shown) };
  }
  logFault(original);
  const requestId = requestScope.getStore()?.requestId;
  return { message: `系统出错，请稍后再试。如仍不行，请将编号 ${requestId} 告知管理员。`, code: faultCode };
}
