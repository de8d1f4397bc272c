package school.mentoring.roadmap;

import school.mentoring.shared.ProgrammeId;

/**
 * A programme has come to its end or was cancelled. Told in the transaction that ends it.
 *
 * @param cancelled without its results
 */
public record ProgrammeEnded(ProgrammeId programme, boolean cancelled) {}
