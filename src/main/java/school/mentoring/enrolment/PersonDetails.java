package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.Set;
import school.mentoring.organisation.PersonName;

/**
 * What is entered about a participant.
 *
 * @param birthDate null where it is not known and need not be
 * @param group class of a pupil, post of an adult
 * @param form name of the form of mentoring
 * @param topics requests of a mentee, competences of a mentor
 * @param capacity places of a mentor; null for a mentee
 * @param login of a mentor on the staff; null where there is none
 * @param profile what the bases tell beside that
 */
public record PersonDetails(
    PersonName name,
    ParticipantKind kind,
    LocalDate birthDate,
    String group,
    String form,
    Set<String> topics,
    String contacts,
    Integer capacity,
    String login,
    Profile profile) {}
