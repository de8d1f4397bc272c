package school.mentoring.enrolment.questionnaire.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.questionnaire.Answer;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.Refusal;

/**
 * Who sees what of the questionnaires: director and curator lead the collecting; what a
 * psychologist answered is read by the psychologist and by whoever answered, by nobody else.
 */
@Component
class CampaignReaders {

  private final CurrentMembers members;
  private final Campaigns campaigns;
  private final Clock clock;

  CampaignReaders(CurrentMembers members, Campaigns campaigns, Clock clock) {
    this.campaigns = campaigns;
    this.members = members;
    this.clock = clock;
  }

  /**
   * The one who leads.
   *
   * @throws Refusal if somebody else asks
   */
  CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  /**
   * The one who leads, or a psychologist.
   *
   * @throws Refusal if somebody else asks
   */
  CurrentMember reader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
    return member;
  }

  /**
   * A campaign whose answers go into the base, for the one who leads.
   *
   * @throws Refusal if its answers are confidential, or only counted
   */
  Campaign taking(UUID id) {
    Campaign campaign = campaigns.get(leader().organisation(), id);
    if (campaign.kind() == QuestionnaireKind.PSYCHOLOGIST) {
      throw Refusal.forbidden("Анкета педагога-психолога в базу не переносится.");
    }
    if (campaign.kind().survey()) {
      throw Refusal.forbidden(
          "Ответы опроса не читают по одному: сводка — на странице «Опросы и замеры» программы.");
    }
    return campaign;
  }

  /** The questionnaires whose collecting somebody sees. */
  static List<QuestionnaireKind> seen(CurrentMember member) {
    return Arrays.stream(QuestionnaireKind.values())
        .filter(it -> member.leads() || it == QuestionnaireKind.PSYCHOLOGIST)
        .toList();
  }

  /** Those of them that build the base, or the surveys, which are only counted. */
  static List<QuestionnaireKind> seen(CurrentMember member, boolean surveys) {
    return seen(member).stream().filter(it -> it.survey() == surveys).toList();
  }

  /** Whether somebody may read an answer in full; one of a survey nobody may. */
  static boolean mayRead(CurrentMember member, QuestionnaireKind kind, Answer answer) {
    if (kind.survey()) {
      return false;
    }
    if (kind != QuestionnaireKind.PSYCHOLOGIST) {
      return member.leads();
    }
    // who was named in the invitation is not asked: a link may have been passed on to somebody else
    boolean author = answer.givenBy().filter(member.login()::equals).isPresent();
    return author || member.roles().contains(Role.PSYCHOLOGIST);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
