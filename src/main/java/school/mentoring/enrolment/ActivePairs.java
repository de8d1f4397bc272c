package school.mentoring.enrolment;

import java.util.List;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** The pairs that a participant is at work in; known to the module that accompanies them. */
public interface ActivePairs {

  /**
   * A pair and where it is ended or changed.
   *
   * @param page address of its page in this application
   */
  record ActivePair(String title, String page) {}

  List<ActivePair> of(OrganisationId organisation, UUID participant);
}
