import { useState } from 'react';
import { matchPath, NavLink, useLocation } from 'react-router';
import { menuGroups, type StaffPage } from '../shared/staffPage.ts';

/** So many entries are seen at once; of more, only the group one is at stands open. */
const mostOpenEntries = 14;

/** The pages of a role by group; a group is opened and closed like any other detail. */
export function Menu({ pages }: { readonly pages: readonly StaffPage[] }) {
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const current = findGroup(pathname, pages);
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

/** The group of the page at an address; of a page that stands in none, that of the pages before it in the table. */
function findGroup(pathname: string, pages: readonly StaffPage[]): StaffPage['menu'] {
  const at = pages.findIndex(({ path }) => matchPath(`/${path}`, pathname) !== null);
  return pages.slice(0, at + 1).findLast(({ menu }) => menu !== null)?.menu ?? null;
}

/** A page of the navigation may be opened without its parameters. */
const addressOf = (path: string): string => `/${path.replace(/\/:.*$/, '')}`;
