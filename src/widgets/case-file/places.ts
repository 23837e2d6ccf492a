/** A page that exists: its title, and its address. */
export interface Place {
  title: string;
  href: string;
}

/** Tools and lessons that exist, by id, for links to where a missing thing is found. */
export interface Places {
  tools: Record<string, Place>;
  lessons: Record<string, Place>;
}
