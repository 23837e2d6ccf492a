import { behaviours, roles, type Role } from '../../../domain/case/people.ts';
import { today } from '../../../platform/clock.ts';
import type { Desk } from '../desk.ts';
import { fillLine } from './fill-line.ts';

/** Behaviour seen today, each with one adjustment and a line; and whom we talk to. Never a type of person. */
export const BehaviourPicker = ({ desk }: { desk: Desk }) => {
  const { data, job, locale, id } = desk;
  const { model, words } = data;
  const { behaviours: seen, role } = job.work;
  const day = today();
  return (
    <fieldset data-part="people">
      <legend>{words.behaviours}</legend>
      <p data-part="soft">{words.behavioursLead}</p>
      {model.behaviours.map(({ id: one, adjust, line }) => {
        const isSeen = seen.includes(one);
        return (
          <div key={one} data-state={isSeen ? 'seen' : undefined}>
            <label>
              <input
                type="checkbox"
                checked={isSeen}
                onChange={() =>
                  job.change((work) => ({
                    behaviours: work.behaviours.includes(one)
                      ? work.behaviours.filter((other) => other !== one)
                      : [...work.behaviours, one],
                  }))
                }
              />
              {behaviours[one][locale]}
            </label>
            {isSeen && (
              <>
                <p>{adjust}</p>
                <p data-part="line">{fillLine(line, job.claim, words, locale, day)}</p>
              </>
            )}
          </div>
        );
      })}
      <p data-part="row" class={role ? undefined : 'no-print'}>
        <label for={`${id}-role`}>{words.role}</label>
        <select
          id={`${id}-role`}
          value={role ?? ''}
          onChange={({ currentTarget: { value } }) =>
            job.change(() => ({ role: value === '' ? undefined : (value as Role) }))
          }
        >
          <option value="">{words.roleNone}</option>
          {(Object.keys(roles) as Role[]).map((one) => (
            <option key={one} value={one}>
              {roles[one][locale]}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
};
