import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { takeFromLimits } from '../operations/takeFromLimits.ts';
import type { RequestContext } from '../resolvers/requestContext.ts';
import { toSender } from '../rules/disclosure/rateLimit.ts';
import { fieldsFromMemory, type RequestRate, requestRates } from './apiLimits.ts';
import { refuseTooComplex } from './queryLimits.ts';
import { requestScope } from './requestScope.ts';

/**
 * Stands between a valid request and its resolvers: refuses one that asks for too much, then one whose sender has asked
 * too often. Counting is at most one write to the table a request.
 */
export function makeRequestGuard({ countsRequests }: { countsRequests: boolean }): ApolloServerPlugin<RequestContext> {
  const count = makeCounter();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, contextValue, ...resolved }) {
          const operation: OperationDefinitionNode | undefined = resolved.operation;
          // Without one, execution says so: several operations and no name, or a name that is none of theirs.
          if (operation === undefined) return;
          const fields = listRootFields(document, operation);
          const scope = requestScope.getStore();
          if (scope) Object.assign(scope, { operation: operation.operation, fields });
          refuseTooComplex(document, request.variables ?? {});
          if (!countsRequests) return;
          const rate = findRate(contextValue, operation.operation, fields);
          if (rate) await count(contextValue, rate);
        },
      };
    },
  };
}

/** The limit that a request counts in; null: in none. */
function findRate({ viewer }: RequestContext, kind: string, fields: readonly string[]): RequestRate | null {
  const per = viewer.role === 'PUBLIC' ? 'ADDRESS' : 'IDENTITY';
  const isFromMemory = kind === 'query' && fields.every((name) => fieldsFromMemory.includes(name));
  return (!isFromMemory && requestRates.find((rate) => rate.per === per && rate.kind === kind)) || null;
}

const mostRemembered = 10_000;

/**
 * Counts in the table, so that all processes count together. A sender who was refused is remembered until the window
 * ends: a flood costs the table nothing more.
 */
function makeCounter() {
  const refusedUntilMs = new Map<string, number>();
  return async (context: RequestContext, rate: RequestRate): Promise<void> => {
    const { viewer, sourceAddress } = context;
    const identity = `${viewer.role}#${viewer.subject}`;
    const sender = `${rate.id} ${rate.per === 'IDENTITY' ? identity : toSender(sourceAddress ?? '')}`;
    const nowMs = Date.parse(context.now);
    const rememberedMs = refusedUntilMs.get(sender) ?? 0;
    if (rememberedMs > nowMs) throw tooManyRequests(Math.ceil((rememberedMs - nowMs) / 1000));
    const taken = await takeFromLimits(context, [rate], { IDENTITY: identity });
    if (taken.ok) return;
    const { retryAfterSeconds } = taken.refusal;
    if (refusedUntilMs.size >= mostRemembered) refusedUntilMs.clear();
    refusedUntilMs.set(sender, nowMs + retryAfterSeconds * 1000);
    throw tooManyRequests(retryAfterSeconds);
  };
}

function tooManyRequests(retryAfterSeconds: number): GraphQLError {
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) };
  const message = `请求过于频繁，请在 ${retryAfterSeconds} 秒后再试。`;
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds, http } });
}

/** Names of the fields that an operation asks of the root, in fragments too. */
function listRootFields({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  const walked = new Set<SelectionSetNode>();
  const walk = (set: SelectionSetNode): void => {
    if (walked.has(set)) return;
    walked.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else {
        for (const one of definitions) {
          if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value) walk(one.selectionSet);
        }
      }
    }
  };
  walk(selectionSet);
  return [...names];
}
