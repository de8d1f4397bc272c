package school.mentoring.enrolment;

import java.util.Locale;
import school.mentoring.shared.OrganisationId;

/** By what two records of one person are recognised. */
public final class Identity {

  private Identity() {}

  /** Name and birth date (class or post where it is not known), for one form of mentoring. */
  public static String of(OrganisationId organisation, Side side, PersonDetails details) {
    Object distinction = details.birthDate() == null ? details.group() : details.birthDate();
    return String.join(
            "|",
            organisation.id(),
            side.name(),
            details.name().full(),
            distinction.toString(),
            details.form())
        .toLowerCase(Locale.ROOT);
  }
}
