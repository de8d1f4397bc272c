package school.mentoring.enrolment.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.mentoring.enrolment.questionnaire.QuestionnaireAnswers;
import school.mentoring.enrolment.questionnaire.Questionnaires;

/** One form for every task of fillQuestionnaire, found by the names of the tasks. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireTaskForms {

  @Bean({
    "fillMenteeForm",
    "fillMentorForm",
    "fillClassTeacherForm",
    "fillPsychologistForm",
    "fillSocialWorkerForm",
    "fillParentForm",
    "fillPreferencesForm",
    "fillMenteeFeedbackForm",
    "fillMentorFeedbackForm",
    "fillMenteeMidtermForm",
    "fillMentorMidtermForm",
    "fillMenteeMeasureForm",
    "fillMentorMeasureForm"
  })
  FillQuestionnaireForm fillQuestionnaireForm(
      Questionnaires questionnaires, ObjectProvider<QuestionnaireAnswers> answers) {
    return new FillQuestionnaireForm(questionnaires, answers);
  }
}
