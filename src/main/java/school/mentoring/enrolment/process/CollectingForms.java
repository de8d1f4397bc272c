package school.mentoring.enrolment.process;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

/** The forms of the tasks that ask for questionnaires; each is found by the name of its task. */
@Configuration(proxyBeanMethods = false)
class CollectingForms {

  @Bean({"surveyMenteesForm", "surveyTeacherRequestsForm"})
  CollectingForm collectMenteeQuestionnairesForm(Campaigns campaigns) {
    return new CollectingForm(campaigns, List.of(QuestionnaireKind.MENTEE));
  }

  @Bean("surveyMentorsForm")
  CollectingForm collectMentorQuestionnairesForm(Campaigns campaigns) {
    return new CollectingForm(campaigns, List.of(QuestionnaireKind.MENTOR));
  }

  @Bean("surveyRequestsForm")
  CollectingForm collectRequestsForm(Campaigns campaigns) {
    return new CollectingForm(
        campaigns, List.of(QuestionnaireKind.MENTEE, QuestionnaireKind.MENTOR));
  }

  @Bean("surveyPreferencesForm")
  CollectingForm collectPreferencesForm(Campaigns campaigns) {
    return new CollectingForm(campaigns, List.of(QuestionnaireKind.PREFERENCES));
  }

  @Bean("askThirdPartiesForm")
  CollectingForm collectThirdPartyQuestionnairesForm(Campaigns campaigns) {
    return new CollectingForm(
        campaigns,
        Arrays.stream(QuestionnaireKind.values()).filter(QuestionnaireKind::thirdParty).toList());
  }
}
