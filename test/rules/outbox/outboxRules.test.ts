import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { findNextAttempt, minutesToNextAttempt } from '../../../functions/rules/outbox/delivery.ts';
import { isPublicAddress } from '../../../functions/rules/outbox/isPublicAddress.ts';
import { signDelivery } from '../../../functions/rules/outbox/signDelivery.ts';

describe('a signature', () => {
  it('is what a receiver works out with any HMAC library', () => {
    const body = '{"text":"期限提醒"}';
    const expected = createHmac('sha256', '密钥 secret').update(`1772413200.${body}`).digest('hex');
    expect(signDelivery('密钥 secret', '1772413200', body)).toBe(`v1=${expected}`);
  });
});

describe('attempts', () => {
  const now = '2026-03-02T01:00:00.000Z' as Instant;
  it('wait longer each time, and end', () => {
    expect(findNextAttempt(1, now)).toBe('2026-03-02T01:01:00.000Z');
    expect(findNextAttempt(2, now)).toBe('2026-03-02T01:05:00.000Z');
    expect(findNextAttempt(7, now)).toBe('2026-03-03T01:00:00.000Z');
    expect(findNextAttempt(8, now)).toBeNull();
    expect([...minutesToNextAttempt]).toEqual([...minutesToNextAttempt].toSorted((one, other) => one - other));
  });
});

describe('an address is public', () => {
  it.each([
    '1.1.1.1',
    '223.5.5.5',
    '172.15.255.255',
    '172.32.0.0',
    '11.0.0.0',
    '2400:3200::1',
    '2606:4700::1111',
    '2001:200::1',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:1.1.1.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '1.1.1',
    '256.1.1.1',
    'example.com',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
