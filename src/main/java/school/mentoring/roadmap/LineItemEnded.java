package school.mentoring.roadmap;

import java.util.List;
import school.mentoring.shared.ProgrammeId;

/**
 * Something that carries lines has ended in a programme; whether the lines are complete by that is
 * for {@link Progress} to say. Told in the transaction that ends it.
 *
 * @param lines ids of the source's lines
 */
public record LineItemEnded(ProgrammeId programme, List<String> lines) {}
