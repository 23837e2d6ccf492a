import { Fold } from '../tool/Fold.tsx';

interface Props {
  /** The words on the fold. */
  title: string;
  /** Absent while the table's words are still being fetched. */
  heads: readonly string[] | undefined;
  /** Works out the rows; not called while the table is closed. */
  rows: () => readonly (readonly (string | number)[])[];
  /** What stands there meanwhile. */
  waiting: string;
  onOpen: () => void;
}

/** The numbers behind a picture, made when somebody asks for them. */
export const DataTable = ({ title, heads, rows, waiting, onOpen }: Props) => (
  <Fold title={title} onOpen={onOpen}>
    {() =>
      heads ? (
        <div tabIndex={0} role="group" aria-label={title}>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([first, ...others], index) => (
                <tr key={index}>
                  <th scope="row">{first}</th>
                  {others.map((cell, place) => (
                    <td key={place}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{waiting}</p>
      )
    }
  </Fold>
);
