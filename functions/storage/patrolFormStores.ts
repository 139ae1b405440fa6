import type { KeptPatrolForm, PatrolFormRegister } from '../rules/patrols/patrolFormRegister.ts';
import type { DynamoTable, Item, ItemKey } from './dynamo.ts';
import { decode, encode } from './items.ts';
import type { Versioned } from './stores.ts';

/** A county's patrol forms. */
export type PatrolFormStores = {
  /** The versions without their questions: small, read strongly. */
  readonly findPatrolFormRegister: (county: string) => Promise<Versioned<PatrolFormRegister> | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findPatrolForms: (county: string, formIds: readonly string[]) => Promise<readonly KeptPatrolForm[]>;
};

export function patrolFormsKey(county: string): ItemKey {
  return { pk: `county#${county}#patrolForms`, sk: 'patrolForms' };
}

function patrolFormKey(county: string, formId: string): ItemKey {
  return { pk: patrolFormsKey(county).pk, sk: `form#${formId}` };
}

export function toPatrolFormsItem(register: Versioned<PatrolFormRegister>): Item {
  return encode('patrolForms', patrolFormsKey(register.county), register);
}

export function toPatrolFormItem(form: KeptPatrolForm): Item {
  return encode('patrolForm', patrolFormKey(form.county, form.formId), form);
}

/** The stores' part for patrol forms. */
export function openPatrolFormStores(table: DynamoTable): PatrolFormStores {
  return {
    async findPatrolFormRegister(county) {
      const item = await table.get(patrolFormsKey(county));
      return item && decode<Versioned<PatrolFormRegister>>('patrolForms', item);
    },

    async findPatrolForms(county, formIds) {
      const items = await table.batchGet(formIds.map((formId) => patrolFormKey(county, formId)));
      return items.map((item) => decode<KeptPatrolForm>('patrolForm', item));
    },
  };
}
