import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';

/** Leads to what a search finds, at an address of its own. */
export function SearchBox({ county, text }: { readonly county: string; readonly text: string }) {
  const [typed, setTyped] = useState(text);
  const navigate = useNavigate();
  const search = (event: FormEvent): void => {
    event.preventDefault();
    void navigate(`/public/${county}/search?q=${encodeURIComponent(typed.trim())}`);
  };
  return (
    <form className="line screen" onSubmit={search}>
      <label>
        单位名称、信用代码、标题或者受理编号
        <input type="search" value={typed} required maxLength={60} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <button className="main" type="submit">
        检索
      </button>
    </form>
  );
}
