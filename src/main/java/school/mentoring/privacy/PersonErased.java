package school.mentoring.privacy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/**
 * A person's data were erased; told in the transaction that does it.
 *
 * @param people ids of all records of the person
 * @param act number of the act of destruction
 * @param day on which it was drawn up
 */
public record PersonErased(OrganisationId organisation, Set<UUID> people, int act, LocalDate day) {}
