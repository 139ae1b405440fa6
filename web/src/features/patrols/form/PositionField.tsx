import { useState } from 'react';
import type { PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { UndoNote } from '../../../shared/UndoNote.tsx';
import type { FieldProps } from './fieldProps.ts';
import { toValueWords } from './toValueWords.ts';

const faults: Readonly<Record<number, string>> = {
  1: '没有得到定位许可。可以在手机设置中允许浏览器定位，也可以不记录。',
  2: '现在测不到位置，请到露天处再试，也可以不记录。',
  3: '定位用时过长，请到露天处再试，也可以不记录。',
};

/** Where the clerk stands; asked of the phone only when the button is tapped. */
export function PositionField({ field, value, isLocked, describedBy, write }: FieldProps<'POSITION'>) {
  const [message, setMessage] = useState<string | null>(null);
  const [removed, setRemoved] = useState<PatrolValue>(null);
  const [isMeasuring, setMeasuring] = useState(false);
  const measure = (): void => {
    setMeasuring(true);
    setMessage('正在定位……');
    navigator.geolocation.getCurrentPosition(
      async ({ coords: { latitude, longitude, accuracy } }) => {
        setMeasuring(false);
        setMessage(null);
        await write({ latitude: round(latitude), longitude: round(longitude), accuracyM: Math.ceil(accuracy) });
      },
      ({ code }) => {
        setMeasuring(false);
        setMessage(faults[code] ?? '没有测到位置，可以不记录。');
      },
      { enableHighAccuracy: true, timeout: 30_000 },
    );
  };
  return (
    <fieldset disabled={isLocked} aria-describedby={describedBy}>
      <legend>{field.title}</legend>
      {value !== undefined && value !== null && <p>{toValueWords(field, value)}</p>}
      <button type="button" disabled={isMeasuring} onClick={measure}>
        {value ? '重新定位' : '记录现在的位置'}
      </button>
      {value !== undefined && value !== null && (
        <button
          type="button"
          onClick={() => {
            setRemoved(value);
            void write(null);
          }}
        >
          删除位置
        </button>
      )}
      {removed !== null && !isLocked && (value === undefined || value === null) && (
        <UndoNote text="已删除位置" onUndo={() => void write(removed)} />
      )}
      <p role="status" className="quiet">
        {message}
      </p>
    </fieldset>
  );
}

/** A tenth of a metre. */
const round = (degrees: number): number => Number(degrees.toFixed(6));
