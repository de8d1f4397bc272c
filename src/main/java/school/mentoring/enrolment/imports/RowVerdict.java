package school.mentoring.enrolment.imports;

/** What the check says of a row of an imported file. */
enum RowVerdict {
  /** Not checked yet. */
  WAITING,
  /** Can be entered. */
  GOOD,
  /** Breaks a rule. */
  BAD,
  /** The same person stands further up in the file. */
  REPEATED,
  /** The same person is in the base. */
  KNOWN,
  /** Much the same person is in the base or further up. */
  PROBABLE
}
