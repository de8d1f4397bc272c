package school.mentoring.enrolment;

import java.util.List;

/**
 * A person of whom was read without a fault what is to be kept.
 *
 * @param form the organisation's, named in the details
 * @param consents signed papers that came along; none where only the person is told of
 */
public record Entrant(PersonDetails details, MentoringForm form, List<Consent> consents) {

  public Entrant {
    consents = List.copyOf(consents);
  }
}
