import { useState } from 'react';
import { useSession } from '../../shared/sessionContext.ts';
import { AnswerCircular } from './AnswerCircular.tsx';
import type { ShownCircularFragment } from './circulars.graphql.ts';
import { answerWords } from './words.ts';

type Recipient = ShownCircularFragment['recipients'][number];

/** The units with where each stands; a unit answers for itself, the bureau for units without an account. */
export function Recipients({ circular }: { readonly circular: ShownCircularFragment }) {
  const { circularId, issuedAt, dueOn, recipients } = circular;
  return (
    <>
      <h3>通报对象</h3>
      <ul>
        {recipients.map((recipient) => (
          <li key={recipient.recipientId}>
            {recipient.name}
            {issuedAt !== null && <Standing recipient={recipient} circularId={circularId} dueOn={dueOn} />}
          </li>
        ))}
      </ul>
    </>
  );
}

type StandingProps = {
  readonly recipient: Recipient;
  readonly circularId: string;
  readonly dueOn: string | null;
};

function Standing({ recipient, circularId, dueOn }: StandingProps) {
  const { recipientId, name, state, daysLate, answer } = recipient;
  const { role } = useSession();
  const [isAnswering, setAnswering] = useState(false);
  const isOwn = role === 'EMPLOYER' || role === 'PATROL_BODY';
  return (
    <>
      ：{answerWords[state]}
      {daysLate > 0 && (
        <span className="warning">
          （{state === 'ANSWERED' ? '逾期' : '已逾期'} {daysLate} 日）
        </span>
      )}
      {answer !== null && <p className="said">{answer}</p>}
      {state === 'WAITING' && role !== 'LEADER' && !isAnswering && (
        <>
          {' '}
          <button type="button" onClick={() => setAnswering(true)}>
            {isOwn ? '报送整改情况' : `代${name}登记整改情况`}
          </button>
        </>
      )}
      {isAnswering && (
        <AnswerCircular
          circularId={circularId}
          recipientId={recipientId}
          lateSince={daysLate > 0 ? dueOn : null}
          onClose={() => setAnswering(false)}
        />
      )}
    </>
  );
}
