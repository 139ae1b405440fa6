/** Why nothing of what was sent for a record is taken → the sentence. Codes are never used again for anything else. */
export const recordFaults = {
  PATROL_MONTH_NOT_OPEN: '该月的巡查尚未开启，请核对月份；内容仍在本机，开启后再上传。',
  PATROL_NOT_EXPECTED: '该单位不在本单位该月的巡查名单中，请核对统一社会信用代码和月份。',
  RECORD_FULL: '该记录的内容过多，不能再接收，请删减文字后重新上传。',
  WAITING_FULL: '该记录另存的内容过多，请先报县级疾控（卫生健康）部门重新开放该月巡查。',
  STATE_CONFLICT: '该记录正被多台设备同时更改，本次未接收，请稍后重新上传。',
} as const satisfies Record<string, string>;

export type RecordFault = keyof typeof recordFaults;
