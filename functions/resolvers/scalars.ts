import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { findPlainDateIn, type Instant, type PlainDate } from '../rules/kernel/plainDate.ts';

function toPlainDate(value: unknown): PlainDate {
  const day = typeof value === 'string' ? findPlainDateIn(value) : null;
  if (day === null) throw new GraphQLError(`须为存在的日期，格式 YYYY-MM-DD：${String(value).slice(0, 40)}`);
  return day;
}

function toInstant(value: unknown): Instant {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw new GraphQLError('须为 ISO 8601 时刻');
  return new Date(at).toISOString() as Instant;
}

function literal<T>(parse: (value: unknown) => T) {
  return (node: { kind: string; value?: unknown }) => parse(node.kind === Kind.STRING ? node.value : null);
}

export const PlainDateScalar = new GraphQLScalarType<PlainDate, string>({
  name: 'PlainDate',
  serialize: (value) => String(value),
  parseValue: toPlainDate,
  parseLiteral: literal(toPlainDate),
});

export const InstantScalar = new GraphQLScalarType<Instant, string>({
  name: 'Instant',
  serialize: (value) => String(value),
  parseValue: toInstant,
  parseLiteral: literal(toInstant),
});
