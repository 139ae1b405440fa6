import { useSearchParams } from 'react-router';

/** Which of the choices the address names; the first where it names none of them. @throws Error without choices */
export function useAddressChoice<Choice extends string>(name: string, words: Readonly<Record<Choice, string>>): Choice {
  const [address] = useSearchParams();
  const choices = Object.keys(words) as Choice[];
  const [first] = choices;
  if (first === undefined) throw new Error(`nothing to choose for ${name}`);
  return choices.find((choice) => choice === address.get(name)) ?? first;
}
