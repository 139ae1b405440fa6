import { useRef, useState } from 'react';
import { matchPath, NavLink, useLocation } from 'react-router';
import { menuGroups, type StaffPage } from '../shared/staffPage.ts';

type Group = StaffPage['menu'];

/** So many entries are seen at once; of more, only the group one is at stands open. */
const mostOpenEntries = 14;

/** The pages of a role by group; a group is opened and closed like any other detail. */
export function Menu({ pages }: { readonly pages: readonly StaffPage[] }) {
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const current = useGroupOf(pathname, pages);
  const isShort = pages.filter(({ menu }) => menu !== null).length <= mostOpenEntries;
  const groups = menuGroups
    .map((name) => ({ name, entries: pages.filter(({ menu }) => menu === name) }))
    .filter(({ entries }) => entries.length > 0);
  // Whoever went to a page is shown the page.
  const isOpen = openedAt === pathname;
  return (
    <nav className="menu" aria-label="主导航">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpenedAt(isOpen ? null : pathname)}>
        菜单
      </button>
      <div className={isOpen ? 'groups open' : 'groups'}>
        {groups.map(({ name, entries }) => (
          <details key={name} open={isShort || name === current}>
            <summary>{name}</summary>
            <ul>
              {entries.map(({ path, title }) => (
                <li key={path}>
                  <NavLink to={addressOf(path)} end>
                    {title}
                  </NavLink>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </nav>
  );
}

/** The group of the page at an address; on a page that stands in none, that of the page before. */
function useGroupOf(pathname: string, pages: readonly StaffPage[]): Group {
  const last = useRef<Group>(menuGroups[0]);
  const here = pages.find(({ path }) => matchPath(`/${path}`, pathname) !== null)?.menu ?? null;
  if (here !== null) last.current = here;
  return last.current;
}

/** A page of the navigation may be opened without its parameters. */
const addressOf = (path: string): string => `/${path.replace(/\/:.*$/, '')}`;
