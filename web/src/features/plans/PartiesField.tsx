import { RowsField } from '../../shared/RowsField.tsx';
import type { Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { blankParty, type PartyText } from './planForm.ts';
import { PlanBodiesDocument, type Role } from './plans.graphql.ts';
import { roleWords } from './words.ts';

/** Roles whose accounts may be a party: those of the county. */
const { BUREAU, LEADER, OFFICER, PATROL_BODY, EMPLOYER, TECH_SERVICE } = roleWords;
const partyRoles = { BUREAU, LEADER, OFFICER, PATROL_BODY, EMPLOYER, TECH_SERVICE } as Readonly<Record<Role, string>>;

type PartiesFieldProps = {
  readonly rows: readonly PartyText[];
  readonly onChange: (rows: readonly PartyText[]) => void;
  readonly problems: readonly Problem[];
};

/** Who contributes to the seed, and by which account. */
export function PartiesField({ rows, onChange, problems }: PartiesFieldProps) {
  return (
    <RowsField
      legend="参与方"
      hint="至少两方，各自提供一个随机数，合起来决定抽取结果；只要有一方不与别人串通，结果就无法操纵。宜请相互独立的单位，如县总工会、企业代表、乡镇。"
      unit="个参与方"
      rows={rows}
      blank={blankParty}
      onChange={onChange}
      path="parties"
      problems={problems}
    >
      {(party, set, at) => (
        <>
          <TextField
            label={`参与方名称 ${at + 1}`}
            hint="如：县总工会，向社会公布"
            maxLength={500}
            value={party.name}
            onChange={(name) => set({ name })}
          />
          <SelectField
            label={`由哪种账号代表 ${at + 1}`}
            value={party.role}
            onChange={(role) => set({ role, holder: '' })}
            options={partyRoles}
          />
          <HolderField party={party} at={at} onChange={(holder) => set({ holder })} />
        </>
      )}
    </RowsField>
  );
}

type HolderFieldProps = {
  readonly party: PartyText;
  readonly at: number;
  readonly onChange: (holder: string) => void;
};

/** Which account of the role: an organisation's by its code, somebody of the county's own by the account. */
function HolderField({ party: { role, holder }, at, onChange }: HolderFieldProps) {
  const { token } = useSession();
  const isBody = role === 'PATROL_BODY';
  const { data } = useAnswer(PlanBodiesDocument, {}, { token, enabled: isBody });
  if (isBody) {
    const bodies = data?.viewer.county?.patrolBodies ?? [];
    return (
      <SelectField
        label={`哪个单位 ${at + 1}`}
        value={holder}
        onChange={onChange}
        blank="请选择"
        options={bodies.map(({ id, name }) => [id, name])}
      />
    );
  }
  const isOrganisation = role === 'EMPLOYER' || role === 'TECH_SERVICE';
  return (
    <TextField
      label={`${isOrganisation ? '统一社会信用代码' : '指定账号'} ${at + 1}`}
      hint={isOrganisation ? undefined : '不填的，这个岗位的任何账号都可以代表'}
      maxLength={200}
      value={holder}
      onChange={onChange}
    />
  );
}
