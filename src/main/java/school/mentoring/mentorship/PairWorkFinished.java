package school.mentoring.mentorship;

import school.mentoring.shared.ProgrammeId;

/** The work of a programme's pairs is over; told in the transaction that ends it. */
public record PairWorkFinished(ProgrammeId programme) {}
