import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { RequestContext } from '../resolvers/requestContext.ts';
import { fieldsFromMemory, type RequestRate, requestRates } from './apiLimits.ts';
import { refuseTooComplex } from './queryLimits.ts';
import { askLater, type RequestCounter } from './requestCounter.ts';
import { requestScope } from './requestScope.ts';

/**
 * Stands between a valid request and its resolvers: refuses one that asks for too much, then one whose sender has asked
 * too often. Counting is at most one write to the table a request.
 */
export function makeRequestGuard(
  { countsRequests }: { countsRequests: boolean },
  count: RequestCounter,
): ApolloServerPlugin<RequestContext> {
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
          const waitSeconds = rate && (await count(contextValue, rate));
          if (waitSeconds !== null) throw tooManyRequests(waitSeconds);
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

function tooManyRequests(retryAfterSeconds: number): GraphQLError {
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) };
  return new GraphQLError(askLater(retryAfterSeconds), {
    extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds, http },
  });
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
