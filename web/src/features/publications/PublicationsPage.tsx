import { AddressTabs } from '../../shared/AddressTabs.tsx';
import { useAddressChoice } from '../../shared/useAddressChoice.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { DuePublications } from './DuePublications.tsx';
import { MadePublic } from './MadePublic.tsx';
import { tabWords } from './words.ts';

/** `/publications?show=…`: what the bureau owes the public, and what it has made public. */
export default function PublicationsPage() {
  useTitle('公开事项');
  const show = useAddressChoice('show', tabWords);
  return (
    <>
      <h1>公开事项</h1>
      <AddressTabs label="公开状况" name="show" words={tabWords} current={show} />
      {show === 'due' ? <DuePublications /> : <MadePublic />}
    </>
  );
}
