package school.mentoring.enrolment.questionnaire;

import java.util.Optional;
import school.mentoring.enrolment.Participant;

/**
 * What somebody finds behind a link that is good.
 *
 * @param invitation empty for the common link
 * @param person who answers, or about whom; empty for the common link
 */
public record CampaignVisit(
    Campaign campaign, Optional<Invitation> invitation, Optional<Participant> person, State state) {

  /** Whether the questionnaire can be filled in now. */
  public enum State {
    /** Its first day is still to come. */
    UPCOMING,
    /** The consents do not suffice. */
    WAITS_FOR_CONSENT,
    /** It was answered. */
    ANSWERED,
    OPEN
  }

  /** Whether somebody answers about another person. */
  public boolean aboutAnother() {
    return campaign.kind().thirdParty();
  }

  /** The form of mentoring whose words the questionnaire uses; empty for all. */
  public String form() {
    return person.map(Participant::form).orElse(campaign.form());
  }

  /** Of the person it is about: enough for a third party to know who is meant. */
  public String initials() {
    return person
        .map(it -> initial(it.name().surname()) + " " + initial(it.name().givenName()))
        .orElse("");
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
  }
}
