interface Props {
  /** The address of the full page. */
  href: string;
  label: string;
  /** Gives the state to take along, as a fragment without `#`; asked for at the click. */
  fragment: () => string | undefined;
}

/** The way from an embed to the full page, beside the page that holds the embed. */
export const FullPageLink = ({ href, label, fragment }: Props) => (
  <a
    href={href}
    target="_blank"
    rel="noopener"
    onClick={(event) => {
      event.currentTarget.hash = fragment() ?? '';
    }}
  >
    {label}
  </a>
);
