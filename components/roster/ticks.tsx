import { useOwnId } from '@/components/shared/own-id';

interface TicksProps {
  readonly legend: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  onChosen(chosen: string[]): void;
}

/** Some of a few words, each to be ticked. */
export function Ticks({ legend, values, chosen, onChosen }: TicksProps) {
  const id = useOwnId();
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      {values.map((value, index) => (
        <div key={value}>
          <input
            type="checkbox"
            id={`${id}-${index}`}
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChosen(values.filter((one) => (one === value ? checked : chosen.includes(one))))
            }
          />
          <label for={`${id}-${index}`}>{value}</label>
        </div>
      ))}
    </fieldset>
  );
}
