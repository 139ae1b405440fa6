import type { County, PatrolBody } from '../employers/counties.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { plainDate } from '../kernel/plainDate.ts';

const patrols = pilotSource('R150–R153');
const industry = pilotSource('R150–R153、R210–R211');
const park = pilotSource('R150–R153、R212–R213');

function township(id: string, name: string): PatrolBody {
  return { id, name, kind: 'TOWNSHIP', aliases: [], source: patrols };
}

/**
 * Counties whose facts are shipped with their sources; they count wherever the store has no record of them. 泸溪县 has
 * 13 bodies: its 11 townships (the forest farm 军亭界林场 is no township and is not named in the instrument), 县科工信局, which also takes
 * 高新区南区, and 泸溪高新区 with its 北区.
 *
 * @source 泸政办函〔2023〕18号 R68, R150–R153, R210–R213; division codes of the National Bureau of Statistics, 2023
 */
export const presetCounties = [
  {
    code: '433122',
    name: '泸溪县',
    prefecture: '湘西土家族苗族自治州',
    prefectureAliases: ['湘西自治州', '湘西州'],
    province: '湖南省',
    // R68: assessments from April to July 2023.
    firstRoundEndsOn: plainDate('2023-07-31'),
    majorChangeDays: 30,
    bodies: [
      township('433122102', '达岚镇'),
      township('433122104', '兴隆场镇'),
      township('433122105', '潭溪镇'),
      township('433122106', '洗溪镇'),
      township('433122107', '武溪镇'),
      township('433122108', '浦市镇'),
      township('433122109', '合水镇'),
      township('433122203', '石榴坪乡'),
      township('433122206', '解放岩乡'),
      township('433122207', '小章乡'),
      township('433122208', '白羊溪乡'),
      {
        id: '433122-kgxj',
        name: '县科工信局',
        kind: 'INDUSTRY_BUREAU',
        aliases: [
          '科工信局',
          '科工信',
          '县科技工信局',
          '科技工信局',
          '工信局',
          '县工信局',
          '县科技和工业信息化局',
          '科技和工业信息化局',
          '高新区南区',
          '泸溪高新区南区',
        ],
        source: industry,
      },
      {
        id: '433122-gxq',
        name: '泸溪高新区',
        kind: 'HIGH_TECH_ZONE',
        aliases: [
          '高新区',
          '县高新区',
          '高新区管委会',
          '泸溪高新区管委会',
          '泸溪高新区管理委员会',
          '高新技术产业开发区',
          '泸溪高新技术产业开发区',
          '湖南泸溪高新技术产业开发区',
          '泸溪高新技术产业开发区管理委员会',
          '高新区北区',
          '泸溪高新区北区',
        ],
        source: park,
      },
    ],
  },
] as const satisfies readonly County[];

/** What is shipped of the county with this six-digit division code, or null. */
export function findPresetCounty(code: string): County | null {
  return presetCounties.find((county) => county.code === code) ?? null;
}
