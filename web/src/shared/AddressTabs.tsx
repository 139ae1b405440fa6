import { Link, useSearchParams } from 'react-router';

type AddressTabsProps<Choice extends string> = {
  /** What is chosen among, for those who do not see it. */
  readonly label: string;
  /** The part of the address that holds the choice. */
  readonly name: string;
  readonly words: Readonly<Record<Choice, string>>;
  readonly current: Choice;
};

/** Kinds or states to choose among; the choice stands in the address, other parts of which stay. */
export function AddressTabs<Choice extends string>({ label, name, words, current }: AddressTabsProps<Choice>) {
  const [address] = useSearchParams();
  return (
    <nav className="tabs screen" aria-label={label}>
      {(Object.keys(words) as Choice[]).map((choice) => {
        const next = new URLSearchParams(address);
        next.set(name, choice);
        return (
          <Link key={choice} to={`?${next}`} {...(choice === current && { 'aria-current': 'page' })}>
            {words[choice]}
          </Link>
        );
      })}
    </nav>
  );
}
