import type { FormField } from '../../../../../functions/rules/patrols/patrolForm.ts';
import { type PatrolValue, submissionField } from '../../../../../functions/rules/patrols/patrolRecord.ts';

/** What a field is called, the submission included. */
export function toFieldWords(field: FormField | null, id: string): string {
  return field?.title ?? (id === submissionField ? '报送' : id);
}

/** An answer as people read it. */
export function toValueWords(field: FormField | null, value: PatrolValue): string {
  if (value === null) return '（空）';
  if (field === null) return value === true ? '已报送' : String(value);
  const titles = (ids: PatrolValue | undefined): string => {
    const options = 'options' in field ? field.options : [];
    const chosen = Array.isArray(ids) ? ids : [ids];
    return chosen.map((id) => options.find((option) => option.id === id)?.title ?? String(id)).join('、');
  };
  if (field.type === 'PHOTOS') return `${Array.isArray(value) ? value.length : 0} 张照片`;
  if (field.type === 'YES_NO') return value === true ? '是' : '否';
  if (field.type === 'CHOICE' || field.type === 'CHOICES') return titles(value);
  if (field.type === 'NUMBER') return `${value} ${field.unit}`;
  if (typeof value !== 'object' || !('roles' in value || 'latitude' in value)) return String(value);
  if (field.type === 'POSITION') {
    return `北纬 ${value['latitude']}°，东经 ${value['longitude']}°，误差约 ${value['accuracyM']} 米`;
  }
  const roles = value['roles'];
  if (Array.isArray(roles) && roles.length === 0) return '无人在场';
  return `${titles(roles)}（${value['signed'] === true ? '已签字' : '未签字'}）`;
}
