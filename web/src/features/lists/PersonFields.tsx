import { useEffect, useState } from 'react';
import { FileSender } from '../../shared/FileSender.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import type { ListUploadInput, NominatedPersonInput } from './lists.graphql.ts';
import { listFiles, useListUpload } from './useListUpload.ts';

type PersonFieldsProps = {
  readonly employerId: string;
  readonly problems: readonly Problem[];
  /** Null while something is missing. */
  readonly onChange: (person: NominatedPersonInput | null) => void;
};

/** The person that is put up, with the consent that was signed. */
export function PersonFields({ employerId, problems, onChange }: PersonFieldsProps) {
  const [name, setName] = useState('');
  const [consentedOn, setConsentedOn] = useState('');
  const [consent, setConsent] = useState<ListUploadInput | null>(null);
  const upload = useListUpload(employerId, setConsent);
  useEffect(() => {
    onChange(name.trim() && consentedOn && consent ? { name: name.trim(), consentedOn, consent } : null);
  }, [name, consentedOn, consent, onChange]);
  return (
    <fieldset>
      <legend>被推荐的个人</legend>
      <div className="fields">
        <TextField
          label="姓名"
          fault={findProblem(problems, 'person.name')}
          required
          maxLength={30}
          value={name}
          onChange={setName}
        />
        <TextField
          label="同意书签名日期"
          fault={findProblem(problems, 'person.consentedOn')}
          type="date"
          required
          max={today()}
          value={consentedOn}
          onChange={setConsentedOn}
        />
      </div>
      <FileSender
        label="本人签名的同意书"
        accept={listFiles.accept}
        largestBytes={listFiles.largestBytes}
        send={upload}
      />
      {consent && <p role="status">已传到：{consent.fileName}</p>}
    </fieldset>
  );
}
