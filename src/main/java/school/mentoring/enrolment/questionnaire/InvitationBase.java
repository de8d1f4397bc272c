package school.mentoring.enrolment.questionnaire;

import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Side;

/** Those of the base whom a campaign could still invite. */
@Component
class InvitationBase {

  private final InvitationRepository invitations;

  InvitationBase(InvitationRepository invitations) {
    this.invitations = invitations;
  }

  /** By name or class; {@code respondent} is empty where they answer themselves. */
  Page<Participant> notInvited(Campaign campaign, String search, String respondent, Pageable page) {
    String wanted = search.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return invitations.notInvited(
        campaign.organisation(),
        campaign.id(),
        sides(campaign),
        campaign.form(),
        "%" + wanted + "%",
        respondent,
        page);
  }

  private static Set<Class<? extends Participant>> sides(Campaign campaign) {
    return campaign
        .kind()
        .about()
        .<Set<Class<? extends Participant>>>map(
            it -> Set.of(it == Side.MENTOR ? Mentor.class : Mentee.class))
        .orElse(Set.of(Mentor.class, Mentee.class));
  }
}
