import { Link, useParams, useSearchParams } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { PublicSearchDocument, type PublicSection } from './disclosure.graphql.ts';
import { SearchBox } from './SearchBox.tsx';
import { sectionWords } from './words.ts';

const sections = Object.keys(sectionWords) as PublicSection[];

/** `/public/<county>/search?q=…`: everything public that a text is found in. */
export default function SearchPage() {
  useTitle('公开信息检索');
  const { county = '' } = useParams();
  const [address] = useSearchParams();
  const text = address.get('q')?.trim() ?? '';
  return (
    <>
      <h1>公开信息检索</h1>
      <SearchBox key={text} county={county} text={text} />
      {text === '' ? (
        <p className="quiet">
          输入单位名称的一部分、统一社会信用代码、公开事项标题或者受理编号，可查到公示、执法公开信息和报送回执。
        </p>
      ) : (
        sections.map((section) => <Section key={section} county={county} section={section} text={text} />)
      )}
    </>
  );
}

type SectionProps = { readonly county: string; readonly section: PublicSection; readonly text: string };

function Section({ county, section, text }: SectionProps) {
  const pages = usePages(PublicSearchDocument, { county, section, text }, ({ publicSearch }) => publicSearch);
  return (
    <section>
      <h2>{sectionWords[section]}</h2>
      <PagedList {...pages} empty="没有查到。可少写几个字再试。" toKey={({ id }) => id}>
        {({ kindText, title, path, lines }) => (
          <article className="entry">
            <h3>{path == null ? title : <Link to={path}>{title}</Link>}</h3>
            <p className="quiet">{kindText}</p>
            <dl>
              {lines.map((line) => (
                <Fact key={line.label} label={line.label}>
                  {line.text}
                </Fact>
              ))}
            </dl>
          </article>
        )}
      </PagedList>
    </section>
  );
}
