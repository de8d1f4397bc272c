package school.mentoring.enrolment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import school.mentoring.engine.FormChoice;
import school.mentoring.enrolment.questionnaire.Questionnaire;
import school.mentoring.enrolment.questionnaire.QuestionnaireAnswers;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.shared.OrganisationId;

/**
 * Sends invitations of its own and keeps their answers; those of campaigns go where they belong.
 */
@Component
@Primary
public class TestQuestionnaires implements QuestionnaireAnswers {

  /** Whom {@link QuestionnaireKind#PREFERENCES} offers. */
  public static final List<FormChoice> PARTNERS =
      List.of(new FormChoice("p1", "Басов Егор"), new FormChoice("p2", "Ключева Вера"));

  private record Sent(OrganisationId organisation, QuestionnaireKind kind, String form) {}

  private final Questionnaires questionnaires;
  private final Map<UUID, Sent> sent = new ConcurrentHashMap<>();
  private final Map<UUID, Map<String, Object>> answered = new ConcurrentHashMap<>();

  private final QuestionnaireAnswers campaigns;

  TestQuestionnaires(
      Questionnaires questionnaires,
      @Qualifier("campaignTaskAnswers") QuestionnaireAnswers campaigns) {
    this.questionnaires = questionnaires;
    this.campaigns = campaigns;
  }

  public UUID send(OrganisationId organisation, QuestionnaireKind kind, String form) {
    UUID invitation = UUID.randomUUID();
    sent.put(invitation, new Sent(organisation, kind, form));
    return invitation;
  }

  public Map<String, Object> answered(UUID invitation) {
    return answered.get(invitation);
  }

  @Override
  public Questionnaire questionnaire(OrganisationId organisation, UUID invitation) {
    Sent wanted = sent.get(invitation);
    if (wanted == null) {
      return campaigns.questionnaire(organisation, invitation);
    }
    return questionnaires
        .get(organisation, wanted.kind(), wanted.form())
        .about(wanted.kind().thirdParty() ? "Басов Егор, 7А" : "")
        .offering(Questionnaire.PARTNERS, PARTNERS);
  }

  @Override
  public void accept(OrganisationId organisation, UUID invitation, Map<String, Object> values) {
    if (sent.containsKey(invitation)) {
      answered.put(invitation, values);
    } else {
      campaigns.accept(organisation, invitation, values);
    }
  }
}
